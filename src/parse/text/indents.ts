import { type Chunk, type Line, leastIndent } from './line.ts';
import { isFull, LEAST_MARGIN, RAGGED, widestOf } from './margin.ts';
import { endsSentence } from './signs.ts';
import { endsWithHyphen, LIKELY_MARGIN, UNEVEN } from './wrap.ts';

/** Old books indent the first line of a paragraph by so much; one space is an accident. */
const LEAST_FIRST_INDENT = 2;
const MOST_FIRST_INDENT = 10;

/** Lines whose indents tell where paragraphs begin. */
export interface Indented {
  readonly rule: 'first-line-indents' | 'hanging-indent' | 'term';
  readonly paragraphs: readonly Chunk[];
  /** Columns before the first lines, more than before the others. */
  readonly indent: number;
}

/**
 * Paragraphs that begin with an indented line, as in old books. Each line that is not indented has to be the rest of one
 * that was wrapped: in a poem that indents every other line it is not.
 *
 * @param known the indent that the text has shown before; 0 without one.
 */
export function splitAtFirstLineIndents(lines: Chunk, margin: number | null, known: number): Indented | null {
  if (lines.length < 2) return null;
  const base = leastIndent(lines);
  const deeper = lines.filter(({ indent }) => indent > base);
  if (deeper.length === 0) return splitAllIndented(lines, base, known);
  const indent = (deeper[0] as Line).indent - base;
  if (
    indent < LEAST_FIRST_INDENT ||
    indent > MOST_FIRST_INDENT ||
    deeper.some((line) => line.indent - base !== indent)
  )
    return null;
  const limit = Math.max(innerWidth(lines, base) - UNEVEN, margin === null ? LEAST_MARGIN : margin - RAGGED);
  for (let index = 1; index < lines.length; index++) {
    const line = lines[index] as Line;
    const before = lines[index - 1] as Line;
    if (line.indent === base && !isFull(before, line, limit) && !endsWithHyphen(before, line)) return null;
  }
  // A line that hangs from the one above is no beginning.
  if (deeper.length > 1 && deeper.length === lines.length - 1 && (lines[0] as Line).indent === base)
    return null;
  if (deeper.length === 1 && lines.length === 2 && (lines[0] as Line).indent === base) return null;
  return {
    rule: 'first-line-indents',
    paragraphs: splitBefore(lines, ({ indent: at }) => at > base),
    indent,
  };
}

/** A tab counts for one column in some editors, and then the first lines stand out: the lines between tell the width. */
function innerWidth(lines: Chunk, base: number): number {
  const inner = lines.filter(({ indent }, at) => indent === base && lines[at + 1]?.indent === base);
  const width = widestOf(inner);
  return width < LIKELY_MARGIN ? widestOf(lines) : Math.min(width, widestOf(lines));
}

/** Short speeches, all indented: the text has shown that this is how its paragraphs begin. */
function splitAllIndented(lines: Chunk, base: number, known: number): Indented | null {
  if (known === 0 || base !== known || !lines.every(({ text }) => endsSentence(text))) return null;
  return { rule: 'first-line-indents', paragraphs: lines.map((line) => [line]), indent: known };
}

/** A first line, and others that hang below it: the rest of a paragraph, or what a term means. */
export function findHanging(lines: Chunk, margin: number | null): Indented | null {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return null;
  const rest = lines.slice(1);
  if (leastIndent(rest) < first.indent + 2) return null;
  if (rest.some(({ indent }) => indent !== second.indent)) return null;
  // Two lines tell little.
  const least = lines.length === 2 ? LIKELY_MARGIN : LEAST_MARGIN;
  const limit = margin === null ? Math.max(widestOf(lines), least) : margin - RAGGED;
  const rule = isFull(first, second, limit) ? 'hanging-indent' : 'term';
  return { rule, paragraphs: [[first], rest], indent: second.indent - first.indent };
}

/**
 * Entries whose further lines hang below their first ones, as in laws and lists of sources: which line breaks are the edge of the
 * page. `null` where a deeper line is none that was wrapped.
 */
export function findEntries(lines: Chunk, margin: number | null): readonly boolean[] | null {
  const base = leastIndent(lines);
  const deeper = lines.find(({ indent }) => indent > base)?.indent ?? base;
  if (deeper < base + 2 || lines.filter(({ indent }) => indent === base).length < 2) return null;
  if ((lines[0] as Line).indent > base || lines.some(({ indent }) => indent !== base && indent !== deeper))
    return null;
  const width = widestOf(lines);
  if (width < LIKELY_MARGIN) return null;
  const limit = margin === null ? width - RAGGED : Math.min(margin, width) - RAGGED;
  const flows = lines.slice(1).map(({ indent }) => indent === deeper);
  const isWrapped = flows.every(
    (flow, at) => !flow || isFull(lines[at] as Line, lines[at + 1] as Line, limit),
  );
  return isWrapped ? flows : null;
}

function splitBefore(lines: Chunk, begins: (line: Line) => boolean): readonly Chunk[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length === 0 || begins(line)) parts.push([line]);
    else parts.at(-1)?.push(line);
  }
  return parts;
}
