import type { Span } from '../article.ts';
import { fillLines } from './fill-lines.ts';
import { trimEnd } from './spaces.ts';
import type { Typesetter } from './typesetter.ts';

/** A last line of one word narrower than this takes a word from the line before. */
const SHORT_WORD = 8;

/**
 * Break a text into lines of at most `measure` columns: as few as possible, and the last one not a single short word.
 *
 * A line that ends in a soft hyphen shows it, and has a column for it; elsewhere soft hyphens and zero-width spaces
 * show nothing. A unit that is wider than the measure is cut between characters.
 *
 * @param addressMeasure columns that an address may fill, on a line of its own, before it is cut.
 * @returns the lines as spans of `text`, in order, with only spaces between them. Blank text has no lines.
 */
export function breakLines(
  text: string,
  measure: number,
  typesetter: Typesetter,
  addressMeasure = measure,
): readonly Span[] {
  const breaks = typesetter.findBreaks(text);
  const lines = fillLines(text, breaks, { measure, addressMeasure }, typesetter);
  return avoidShortLastLine(text, lines, breaks, measure, typesetter);
}

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
