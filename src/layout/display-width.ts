import { eastAsianWidth } from 'get-east-asian-width';
import stringWidth from 'string-width';
import { columnsOfStyle, isPicture } from './pictures.ts';

/**
 * Columns that `text.slice(start, end)` fills in a terminal, as string-width counts them: by grapheme cluster.
 * Most characters have the same width whatever is beside them, and need no string-width: its expression for emoji and its
 * Intl.Segmenter take three times as long to make as Node to start. A stretch with any other is measured as a whole.
 */
export function displayWidth(text: string, start: number, end: number): number {
  let width = 0;
  for (let at = start; at < end; at++) {
    const columns = columnsOf(text.charCodeAt(at));
    if (columns !== DEPENDS) width += columns;
    else if (at + 1 < end && isPicture(text, at)) width += eastAsianWidth(text.codePointAt(at++) as number);
    else {
      const more = columnsOfStyle(text, start, at);
      // A mark after it may take its style away.
      const isLast = at + 1 === end || columnsOf(text.charCodeAt(at + 1)) !== 0;
      if (more === null || !isLast) return measureClusters(text.slice(start, end));
      width += more;
    }
  }
  return width;
}

/**
 * What a person sees as one character (UAX #29, extended grapheme clusters), in order; a cluster of more than `CHUNK` code
 * units, which nobody can see as one, comes in pieces.
 */
export function* findClusters(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    if (standsAlone(text, start)) {
      yield text.charAt(start++);
      continue;
    }
    const end = endOfCharacter(text, start + CHUNK);
    graphemes ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    const clusters = [...graphemes.segment(text.slice(start, end))];
    // The last one may go on beyond the chunk.
    if (end < text.length && clusters.length > 1) clusters.pop();
    for (const { segment } of clusters) {
      yield segment;
      start += segment.length;
    }
  }
}

// Intl.Segmenter takes time that grows with the square of its text's length: 0.6 s for 64,000 characters.
const CHUNK = 256;

/** Made at its first use, which takes as long as Node does to start. */
let graphemes: Intl.Segmenter | null = null;

/** Widths of words and of the clusters in them: a text repeats the same few. */
const widths = new Map<string, number>();
const MOST_WIDTHS = 20_000;

/** Code units. A longer slice would keep the text that it was cut from in memory. */
const MAX_KEPT = 12;

/** The width of `text`, by `measure` where it is not known. */
function keptWidth(text: string, measure: (text: string) => number): number {
  if (text.length > MAX_KEPT) return measure(text);
  const known = widths.get(text);
  if (known !== undefined) return known;
  const width = measure(text);
  if (widths.size >= MOST_WIDTHS) widths.clear();
  widths.set(text, width);
  return width;
}

function measureClusters(text: string): number {
  return keptWidth(text, sumOfClusters);
}

function sumOfClusters(text: string): number {
  let width = 0;
  for (const cluster of findClusters(text)) width += keptWidth(cluster, stringWidth);
  return width;
}

/** `at`, or one further where that is within a surrogate pair. */
function endOfCharacter(text: string, at: number): number {
  return (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at;
}

/** Whether the character at `at` is a cluster by itself. */
function standsAlone(text: string, at: number): boolean {
  return (
    columnsOf(text.charCodeAt(at)) > 0 && (at + 1 === text.length || columnsOf(text.charCodeAt(at + 1)) > 0)
  );
}

/** The columns of a code unit whose width does not depend on its neighbours; `DEPENDS` for any other. */
function columnsOf(code: number): number {
  const known = columnsByUnit[code] as number;
  if (known !== UNKNOWN) return known;
  const found = fixedColumns(String.fromCharCode(code));
  columnsByUnit[code] = found;
  return found;
}

const UNKNOWN = -2;
const DEPENDS = -1;
const columnsByUnit = new Int8Array(0x1_00_00).fill(UNKNOWN);

/** By expressions that are apart, as most texts need the first two only. */
function fixedColumns(character: string): number {
  if (JOINS.test(character)) return DEPENDS;
  if (/^\p{L}$/u.test(character) || /^[\p{N}\p{P}\p{S}\p{Zs}]$/u.test(character))
    return eastAsianWidth(character.charCodeAt(0));
  return hasNoWidth(character) ? 0 : DEPENDS;
}

// What is not a mark, but joins with what is before it (the am vowels of Thai and Lao, halfwidth sound marks), with what is
// after it (a sign of Malayalam) or both (the letters of Hangul), and the fillers of Hangul, which nobody sees.
const JOINS = /^[\u0d4e\u0e33\u0eb3\u1100-\u11ff\u3164\ua960-\ua97f\ud7b0-\ud7ff\uff9e-\uffa0]$/;

/** The soft hyphen, the zero-width space and marks. Not those that form a conjunct of the letters around them (Indic) or an emoji. */
function hasNoWidth(character: string): boolean {
  return /^(?:[\u00ad\u200b]|[\u0300-\u036f]|(?=\p{Mn})[\p{Script=Thai}\p{Script=Lao}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Cyrillic}])$/u.test(
    character,
  );
}
