import type { Span } from '../article.ts';
import { fillLines } from './fill-lines.ts';
import { trimEnd } from './spaces.ts';
import type { Typesetter } from './typesetter.ts';

/** A last line of one word narrower than this takes a word from the line before. */
const SHORT_WORD = 8;

/** Nobody writes longer paragraphs than this many code units, and wrap-ansi would take seconds for one. */
const LONGEST_PARAGRAPH = 100_000;

/**
 * Break a text into lines of at most `measure` columns: as few as possible, and the last one not a single short word.
 *
 * A line that ends in a soft hyphen shows it, and has a column for it; elsewhere soft hyphens and zero-width spaces
 * show nothing. A unit that is wider than the measure is cut between characters.
 *
 * @returns the lines as spans of `text`, in order, with only spaces between them. Blank text has no lines.
 */
export function breakLines(text: string, measure: number, typesetter: Typesetter): readonly Span[] {
  const breaks = typesetter.findBreaks(text);
  const lines =
    typesetter.wrapWords !== null && isWords(text, breaks, measure)
      ? typesetter.wrapWords(text, measure)
      : fillLines(text, breaks, measure, typesetter);
  return avoidShortLastLine(text, lines, breaks, measure, typesetter);
}

/** Whether a text is words separated by single spaces, with no other place to break, each sure to fit on a line. */
function isWords(text: string, breaks: readonly number[], measure: number): boolean {
  if (text === '' || text.length > LONGEST_PARAGRAPH) return false;
  if (NOT_WORDS.test(text) || text.normalize() !== text) return false;
  let start = 0;
  return breaks.every((at) => {
    const end = text.indexOf(' ', start);
    const isWord = at === (end === -1 ? text.length : end + 1);
    // No code unit fills more than two columns.
    const fits = (at - start) * 2 <= measure;
    start = at;
    return isWord && fits;
  });
}

/** Other spaces, several spaces in a row, and words that have no width. */
const NOT_WORDS = /[^\S ]|^ | $| {2}|(?:^| )[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** When the last line is a single short unit, move the last unit of the line before to it. */
function avoidShortLastLine(
  text: string,
  lines: readonly Span[],
  breaks: readonly number[],
  measure: number,
  typesetter: Typesetter,
): readonly Span[] {
  const last = lines.at(-1);
  const before = lines.at(-2);
  if (last === undefined || before === undefined) return lines;
  if (typesetter.width(text, last.start, last.end) >= SHORT_WORD) return lines;
  const index = breaks.findLastIndex((at) => at <= last.start);
  // Only one unit on the last line, and at least two on the line before.
  const next = breaks[index + 1];
  const given = breaks[index - 1];
  if (breaks[index] !== last.start || (next !== undefined && next < last.end)) return lines;
  if (given === undefined || given <= before.start) return lines;
  const end = trimEnd(text, before.start, given);
  if (typesetter.width(text, given, last.end) > measure) return lines;
  return [...lines.slice(0, -2), { start: before.start, end }, { start: given, end: last.end }];
}
