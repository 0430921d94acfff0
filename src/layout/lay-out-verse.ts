import type { Span } from '../article.ts';
import { breakLines } from './break-lines.ts';
import { paintLines, type StyledText } from './styled-text.ts';
import type { TextOptions } from './text-options.ts';

const INDENT = 2;

/** Columns. If most lines are longer, they are prose that the writer divided, as in a list of terms. */
const LONG_VERSE = 80;

/**
 * Columns of the writer's own indent, which is made of no-break spaces, as breaking lines drops others. On the page it
 * becomes plain spaces, as people expect when they copy it.
 */
function indentOf(text: string, { start, end }: Span): number {
  let at = start;
  while (at < end && text[at] === '\u00a0') at++;
  return at - start;
}

/**
 * Set a text whose lines the writer ended, such as a poem or an address. Each stays a line; what does not fit goes below
 * it, indented unless the lines are prose.
 *
 * @param lineEnds offsets at which a line ends.
 */
export function layOutVerse(
  { text, runs }: StyledText,
  lineEnds: readonly number[],
  { measure, codeMeasure, typesetter, theme }: TextOptions,
): readonly string[] {
  const lines: Span[] = [];
  const indents: string[] = [];
  const breakVerse = (start: number, end: number, columns: number): readonly Span[] =>
    breakLines(text.slice(start, end), columns, typesetter, codeMeasure).map((span) => ({
      start: start + span.start,
      end: start + span.end,
    }));
  const starts = [0, ...lineEnds];
  const short = starts.filter(
    (start, index) => typesetter.width(text, start, lineEnds[index] ?? text.length) <= LONG_VERSE,
  );
  // A poem may have long lines among the others.
  const isVerse = short.length > starts.length / 2;
  const indent = isVerse ? INDENT : 0;
  let start = 0;
  for (const end of [...lineEnds, text.length]) {
    const [first, more] = breakVerse(start, end, measure);
    if (first !== undefined) {
      const rest = more === undefined ? [] : breakVerse(more.start, end, measure - indent);
      const own = indentOf(text, first);
      lines.push({ start: first.start + own, end: first.end });
      indents.push(' '.repeat(own));
      for (const line of rest) {
        lines.push(line);
        indents.push(' '.repeat(indent));
      }
    }
    start = end;
  }
  return paintLines({ text, runs }, lines, theme).map((line, index) => indents[index] + line);
}
