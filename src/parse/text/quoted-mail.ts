import { type Chunk, cutStart, type Line } from './line.ts';

/** Deeper than anybody answers; further signs are read and not counted. */
const MOST_DEPTH = 20;

/** What Python writes before what is typed. */
const PROMPT = /^>>> /;

/** Lines of one depth, without their signs; a line with nothing behind the signs parts the chunks. */
export interface QuotedRun {
  readonly depth: number;
  readonly chunks: readonly Chunk[];
}

/** How many lines from `at` begin with `>`, as mail quotes mail. */
export function countQuoted(lines: Chunk, at: number): number {
  let to = at;
  while (to < lines.length && lines[to]?.text.startsWith('>')) to++;
  return to - at;
}

/** Whether lines are what somebody typed to Python, and no mail. */
export function isTyped(lines: Chunk): boolean {
  return (
    lines.every(({ text }) => PROMPT.test(text)) &&
    lines.some(({ text }) => /[=()[\]]|^>>> import /.test(text))
  );
}

/** Part quoted lines by how many signs they begin with. */
export function splitByDepth(lines: Chunk): readonly QuotedRun[] {
  const runs: { depth: number; chunks: Line[][] }[] = [];
  for (const line of lines) {
    const { depth, signs } = countSigns(line.text);
    const inner = cutStart(line, signs);
    const isBlank = inner.text === '';
    let run = runs.at(-1);
    if (run === undefined || (run.depth !== depth && !isBlank)) {
      run = { depth, chunks: [[]] };
      runs.push(run);
    }
    if (isBlank) run.chunks.push([]);
    else run.chunks.at(-1)?.push({ ...inner, indent: inner.indent - line.indent - signs });
  }
  return runs.map(({ depth, chunks }) => ({ depth, chunks: chunks.filter((chunk) => chunk.length > 0) }));
}

/** `>>`, `> >` and `>> >` are all signs, whatever their number: none is left for another round. One space behind them is theirs. */
function countSigns(text: string): { readonly depth: number; readonly signs: number } {
  let depth = 0;
  let signs = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '>') {
      if (depth < MOST_DEPTH) depth++;
      signs = at + 1;
    } else if (character !== ' ' || at > signs) break;
  }
  if (text[signs] === ' ') signs++;
  return { depth, signs };
}
