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
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a scope of short functions that share what it keeps.
export function fillLines(
  text: string,
  breaks: readonly number[],
  { measure, addressMeasure }: { readonly measure: number; readonly addressMeasure: number },
  typesetter: Typesetter,
): readonly Span[] {
  const lines: { start: number; end: number }[] = [];
  /** The line that is being filled; `column` counts its columns so far, including the spaces at its end. */
  let line: { start: number; end: number } | null = null;
  let column = 0;

  const endLine = () => {
    line = null;
    column = 0;
  };
  const add = (start: number, end: number, width: number) => {
    if (line === null) {
      line = { start, end };
      lines.push(line);
    } else {
      line.end = end;
    }
    column += width;
  };
  const place = (start: number, end: number) => {
    const width = typesetter.width(text, start, end);
    const hyphen = text.charCodeAt(end - 1) === SOFT_HYPHEN ? 1 : 0;
    if (width + hyphen > measure) {
      if (width > addressMeasure || !isAddress(text.slice(start, end))) return placeLong(start, end - hyphen);
      endLine();
      return add(start, end, width);
    }
    if (column + width + hyphen > measure) endLine();
    add(start, end, width);
  };
  /** Place a unit that is wider than a line. */
  const placeLong = (start: number, end: number) => {
    let from = start;
    for (const at of findAddressBreaks(text.slice(start, end))) {
      cut(from, start + at);
      from = start + at;
    }
    cut(from, end);
  };
  const cut = (start: number, end: number) => {
    const width = typesetter.width(text, start, end);
    if (line !== null && needsFewerLinesBelow(width, measure - column, measure)) endLine();
    if (column + width <= measure) return add(start, end, width);
    let from = start;
    for (const cluster of typesetter.clusters(text.slice(start, end))) {
      const to = from + cluster.length;
      const columns = typesetter.width(text, from, to);
      if (column + columns > measure) endLine();
      add(from, to, columns);
      from = to;
    }
  };

  let start = 0;
  while (text.charAt(start) === ' ') start++;
  for (const next of breaks) {
    const end = trimEnd(text, start, next);
    // A wide space at the start of a paragraph is its indent (Japanese).
    if (end === start && lines.length === 0) continue;
    if (end > start) place(start, end);
    if (line !== null && end < next) column += typesetter.width(text, end, next);
    start = next;
  }
  return lines;
}

/** Whether a unit takes fewer lines if it begins on the next line than in the columns `left` on this one (as in wrap-ansi). */
function needsFewerLinesBelow(width: number, left: number, measure: number): boolean {
  if (width <= left) return false;
  return Math.floor((width - 1) / measure) < 1 + Math.floor((width - left - 1) / measure);
}
