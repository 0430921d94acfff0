import type { Span } from '../article.ts';
import { findAddressBreaks } from './addresses.ts';
import { isSpace } from './spaces.ts';
import type { Typesetter } from './typesetter.ts';

const SOFT_HYPHEN = 0xad;

/** A last line of one word narrower than this takes a word from the line before. */
const SHORT_WORD = 8;

/** Beyond this a text is no paragraph that someone wrote; wrap-ansi would take seconds for it. */
const LONGEST_PARAGRAPH = 100_000;

/**
 * Break a text into lines of at most `measure` columns: as few as can be, and the last one not of one short word.
 *
 * A line that ends in a soft hyphen shows it, and has a column for it; elsewhere soft hyphens and zero-width spaces
 * show nothing. What cannot be broken is cut between characters when it alone is wider than the measure.
 *
 * @returns the lines as spans of `text`, in order; what lies between them is spaces. Blank text has none.
 */
export function breakLines(text: string, measure: number, typesetter: Typesetter): readonly Span[] {
  const breaks = typesetter.findBreaks(text);
  const lines =
    typesetter.wrapWords !== null && isWords(text, breaks, measure)
      ? typesetter.wrapWords(text, measure)
      : fillLines(text, breaks, measure, typesetter);
  return avoidShortLastLine(text, lines, breaks, measure, typesetter);
}

/** Whether a text is words with single spaces between, all of them and nothing else to break at, each sure to fit on a line. */
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

/** Other spaces, spaces in a row, and what stands as a word and has no width. */
const NOT_WORDS = /[^\S ]|^ | $| {2}|(?:^| )[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Fill each line with as many units as it holds; a unit runs from one break to the next. */
function fillLines(text: string, breaks: readonly number[], measure: number, typesetter: Typesetter): Span[] {
  const lines: { start: number; end: number }[] = [];
  let column = 0;
  let fresh = true;

  /** Put a unit on the line; the spaces after it, up to `next`, count once another follows. */
  const add = (start: number, end: number, width: number, next: number) => {
    const line = lines.at(-1);
    if (fresh || line === undefined) lines.push({ start, end });
    else line.end = end;
    fresh = false;
    column += width + (next > end ? typesetter.width(text, end, next) : 0);
  };
  const endLine = () => {
    fresh = true;
    column = 0;
  };
  /** Put a unit on the line or the next, or over several, cut between characters. */
  const cut = (start: number, end: number, next: number) => {
    const width = typesetter.width(text, start, end);
    if (!fresh && column + width > measure && startsBetterOnNewLine(width, measure - column, measure))
      endLine();
    if (column + width <= measure) return add(start, end, width, next);
    let from = start;
    for (const cluster of typesetter.clusters(text.slice(start, end))) {
      const to = from + cluster.length;
      const clusterWidth = typesetter.width(text, from, to);
      if (column + clusterWidth > measure) endLine();
      add(from, to, clusterWidth, to === end ? next : to);
      from = to;
    }
  };
  const place = (start: number, end: number, next: number) => {
    const width = typesetter.width(text, start, end);
    const hyphen = text.charCodeAt(end - 1) === SOFT_HYPHEN ? 1 : 0;
    if (width + hyphen > measure) {
      let from = start;
      for (const at of findAddressBreaks(text.slice(start, end))) {
        cut(from, start + at, start + at);
        from = start + at;
      }
      cut(from, end, next);
    } else {
      if (column + width + hyphen > measure) endLine();
      add(start, end, width, next);
    }
  };

  let start = 0;
  while (text.charAt(start) === ' ') start++;
  for (const next of breaks) {
    const end = trimEnd(text, start, next);
    if (end > start) place(start, end, next);
    else if (!fresh) column += typesetter.width(text, start, next);
    // A wide space at the start of a paragraph is its indent (Japanese).
    else if (lines.length === 0) continue;
    start = Math.max(start, next);
  }
  return lines;
}

/** Whether a unit wider than the measure needs fewer lines when it does not begin in the columns left on this one. */
function startsBetterOnNewLine(width: number, left: number, measure: number): boolean {
  return Math.floor((width - 1) / measure) < 1 + Math.floor((width - left - 1) / measure);
}

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

/** Where `text.slice(start, end)` ends without the spaces there. No-break spaces stay. */
function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}
