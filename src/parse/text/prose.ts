import type { Block } from '../../article.ts';
import { columnsIn, looksLikeCode } from './code-lines.ts';
import { isJustified } from './columns.ts';
import { codeOf, explainForm, type FormContext, paragraphOf } from './forms.ts';
import { findEntries, findHanging, splitAtFirstLineIndents } from './indents.ts';
import { type Joint, joinLines } from './join-lines.ts';
import { type Chunk, flushLeft, type Line, leastIndent } from './line.ts';
import { widestOf } from './margin.ts';
import { findBreaks, type LineBreak } from './wrap.ts';

/** Lines in no form of their own: paragraphs, verse, code that stands deeper than the text around it. */
export function readProse(lines: Chunk, context: FormContext): readonly Block[] {
  const { seen, within } = context;
  if (isDeeperCode(lines, context)) {
    explainForm('deeper-code', lines[0], context);
    return [codeOf(lines, within)];
  }
  if (lines.length === 1) return readFlush(lines, context);
  const margin = context.margin.column();
  const split = splitAtFirstLineIndents(lines, margin, seen.firstLineIndent);
  if (split !== null) {
    seen.firstLineIndent = split.indent;
    for (const paragraph of split.paragraphs) context.margin.observe(paragraph);
    explainForm(split.rule, lines[0], context);
    return split.paragraphs.flatMap((paragraph) => readFlush(flush(paragraph), context));
  }
  const entries = findEntries(lines, margin);
  if (entries !== null) {
    explainForm('hanging-entries', lines[0], context);
    return [
      paragraphOf(
        joinLines(
          lines.map(flushLeft),
          entries.map((flow) => (flow ? 'flow' : 'line')),
        ),
        within,
      ),
    ];
  }
  const hanging = findHanging(lines, margin);
  if (hanging === null) return readFlush(lines, context);
  explainForm(hanging.rule, lines[0], context);
  return [readHanging(lines, hanging.rule === 'term' ? 'line' : 'flow', context)];
}

/** Columns before what a term means, below it: as many as layout gives the rest of such a line. */
const DEFINITION_INDENT = 2;

/** Whether lines stand deeper than the text, and are of a program, or drawn in columns. */
export function isDeeperCode(lines: Chunk, { seen }: FormContext): boolean {
  const base = leastIndent(lines);
  if (base < seen.bodyIndent + 2 || seen.firstLineIndent === base) return false;
  if (isJustified(lines)) return false;
  if (looksLikeCode(lines)) return true;
  const columns = lines.filter((line) => columnsIn(line) !== null).length;
  return columns * 2 >= lines.length && lines.some((line) => columnsIn(line) === 'wide');
}

/**
 * Read a first line with others that hang below it. `joint` is what stands behind the first; of the others their lengths
 * tell whether they were wrapped.
 */
export function readHanging(lines: Chunk, joint: Joint, context: FormContext): Block {
  const [first, ...below] = lines as readonly [Line, ...Line[]];
  const rest = below.map((line) => ({ ...line, indent: first.indent + DEFINITION_INDENT }));
  const { breaks } = findBreaks(rest, wrapContext(context));
  const joints: Joint[] = [joint, ...breaks.map((kind): Joint => (kind === 'flow' ? 'flow' : 'line'))];
  return paragraphOf(joinLines([first, ...rest], joints), context.within);
}

/** Paragraphs whose lines stand at one edge, or verse. */
export function readFlush(lines: Chunk, context: FormContext): readonly Block[] {
  const { rule, breaks } = findBreaks(lines, wrapContext(context));
  if (rule === 'wrapped' && context.lists.length === 0) context.seen.bodyIndent = leastIndent(lines);
  if (rule === 'paragraph-a-line') context.seen.paragraphALine = true;
  explainForm(rule, lines[0], context);
  if (rule === 'wrapped' || rule === 'one-line')
    return [paragraphOf(joinLines(lines, breaks as readonly Joint[]), context.within)];
  return partsOf(lines, breaks).map(({ lines: part, joints }) =>
    paragraphOf(joinLines(part, joints), context.within),
  );
}

function wrapContext({ margin, seen }: FormContext) {
  return { margin: margin.column(), narrow: margin.narrow(), paragraphALine: seen.paragraphALine };
}

interface Part {
  readonly lines: Line[];
  readonly joints: Joint[];
}

function partsOf(lines: Chunk, breaks: readonly LineBreak[]): readonly Part[] {
  const parts: Part[] = [];
  for (const [index, line] of lines.entries()) {
    const kind = index === 0 ? 'paragraph' : (breaks[index - 1] ?? 'flow');
    const part = parts.at(-1);
    if (kind === 'paragraph' || part === undefined) parts.push({ lines: [line], joints: [] });
    else {
      part.lines.push(line);
      part.joints.push(kind);
    }
  }
  return parts;
}

/** Without the indent of the first line, which has told what it had to. */
function flush(lines: Chunk): Chunk {
  const [first, second] = lines;
  if (first === undefined || second === undefined) return lines;
  // A tab that its editor counted for less has made the line wider than those below it.
  const inner = Math.max(widestOf(lines.slice(1, -1)), first.end - first.indent + second.indent);
  const end = lines.length > 2 ? Math.min(first.end, inner) : first.end;
  return [{ ...first, indent: second.indent, end }, ...lines.slice(1)];
}
