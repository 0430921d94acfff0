import type { Span } from '../article.ts';
import { findAddressBreaks, isAddress } from './addresses.ts';
import { trimEnd } from './spaces.ts';
import type { Typesetter } from './typesetter.ts';

const SOFT_HYPHEN = 0xad;

/**
 * Fill each line with as many units as fit.
 *
 * @param breaks where units end: offsets, ascending, the last the text's length.
 * @returns the lines as spans of `text`, without the spaces at their ends.
 */
export function fillLines(
  text: string,
  breaks: readonly number[],
  { measure, addressMeasure }: { readonly measure: number; readonly addressMeasure: number },
  typesetter: Typesetter,
): readonly Span[] {
  const filler: Filler = { text, measure, addressMeasure, typesetter, lines: [], line: null, column: 0 };
  let start = 0;
  while (text.charAt(start) === ' ') start++;
  for (const next of breaks) {
    const end = trimEnd(text, start, next);
    // A wide space at the start of a paragraph is its indent (Japanese).
    if (end === start && filler.lines.length === 0) continue;
    if (end > start) place(filler, start, end);
    if (filler.line !== null && end < next) filler.column += typesetter.width(text, end, next);
    start = next;
  }
  return filler.lines;
}

/** The lines of a text as far as they are filled. */
interface Filler {
  readonly text: string;
  readonly measure: number;
  readonly addressMeasure: number;
  readonly typesetter: Typesetter;
  readonly lines: Line[];
  /** The line that is being filled; `null` where the next unit begins one. */
  line: Line | null;
  /** Its columns so far, including the spaces at its end. */
  column: number;
}

interface Line {
  readonly start: number;
  end: number;
}

/** Place a unit on the line, or on the next one. */
function place(filler: Filler, start: number, end: number): void {
  const { text, measure, addressMeasure, typesetter } = filler;
  const width = typesetter.width(text, start, end);
  const hyphen = text.charCodeAt(end - 1) === SOFT_HYPHEN ? 1 : 0;
  const isLong = width + hyphen > measure;
  if (isLong && (width > addressMeasure || !isAddress(text.slice(start, end)))) {
    placeLong(filler, start, end - hyphen);
    return;
  }
  // An address has a line of its own, which may be wider than the measure.
  if (isLong || filler.column + width + hyphen > measure) endLine(filler);
  add(filler, start, end, width);
}

/** Place a unit that is wider than a line. */
function placeLong(filler: Filler, start: number, end: number): void {
  let from = start;
  for (const at of findAddressBreaks(filler.text.slice(start, end))) {
    cut(filler, from, start + at);
    from = start + at;
  }
  cut(filler, from, end);
}

/** Place a part of such a unit, cut between characters where no line is wide enough for it. */
function cut(filler: Filler, start: number, end: number): void {
  const { text, measure, typesetter } = filler;
  const width = typesetter.width(text, start, end);
  if (filler.line !== null && needsFewerLinesBelow(width, measure - filler.column, measure)) endLine(filler);
  if (filler.column + width <= measure) {
    add(filler, start, end, width);
    return;
  }
  let from = start;
  for (const cluster of typesetter.clusters(text.slice(start, end))) {
    const to = from + cluster.length;
    const columns = typesetter.width(text, from, to);
    if (filler.column + columns > measure) endLine(filler);
    add(filler, from, to, columns);
    from = to;
  }
}

function endLine(filler: Filler): void {
  filler.line = null;
  filler.column = 0;
}

function add(filler: Filler, start: number, end: number, width: number): void {
  if (filler.line === null) {
    filler.line = { start, end };
    filler.lines.push(filler.line);
  } else {
    filler.line.end = end;
  }
  filler.column += width;
}

/** Whether a unit takes fewer lines if it begins on the next line than in the columns `left` on this one (as in wrap-ansi). */
function needsFewerLinesBelow(width: number, left: number, measure: number): boolean {
  if (width <= left) return false;
  return Math.floor((width - 1) / measure) < 1 + Math.floor((width - left - 1) / measure);
}
