import { beginsSpaceless, type Chunk, endsSpaceless, type Line } from './line.ts';
import { endsSentence, SENTENCE_START } from './signs.ts';

/** Nobody wraps prose to fewer columns than this; shorter lines are verse, addresses, names. */
export const LEAST_MARGIN = 40;

/** A longer line is a paragraph of its own, unless its neighbours show that they were wrapped to that width. */
export const LONG_LINE = 100;

/** Editors that wrap at the edge of a wide window leave lines of up to about this many columns. */
const MOST_MARGIN = 160;

/** A line that ends before this share of the margin was not wrapped. */
const EVENNESS = 0.75;

/** Writers who break lines by hand break some of them this many columns early. */
export const RAGGED = 12;

/** How many of the last chunks count for the margin: a text may have parts from several hands. */
const REMEMBERED = 8;

/** Once the margin is known, one chunk in so many is looked at, to see whether it has changed. */
const SAMPLED = 8;

/** What is known of the column at which a text was wrapped. */
export interface Margin {
  /** `null` while nothing tells. */
  column(): number | null;
  /** The width of a narrow column that all paragraphs so far were set in, `null` where they do not show one. */
  narrow(): number | null;
  /** Take a further chunk into account. */
  observe(chunk: Chunk): void;
}

/** The margin of one text, of which nothing is known yet. */
export function createMargin(): Margin {
  const found: number[] = [];
  let column: number | null = null;
  let observed = 0;
  const narrow = createNarrow();
  return {
    column: () => column,
    narrow: narrow.width,
    observe(chunk) {
      narrow.observe(chunk);
      // Once a text has shown its margin, a chunk now and then tells whether that has changed.
      if (chunk.length < 3 || (found.length === REMEMBERED && ++observed % SAMPLED > 0)) return;
      const width = wrappedWidth(chunk);
      if (width === null) return;
      if (found.push(width) > REMEMBERED) found.shift();
      // The widest but one, as one chunk may have a word that did not fit.
      const widest = [...found].sort((a, b) => b - a);
      column = (widest.length < 4 ? widest[0] : widest[1]) ?? null;
    },
  };
}

/** So many line breaks have to show a narrow column. */
const LEAST_NARROW_BREAKS = 3;

/**
 * Paragraphs of two or three lines in a narrow column, each too short to tell by itself: they begin and end as sentences do, most
 * sentences run on over the ends of lines, and no line could have taken the next word. No verse is like that for long.
 */
function createNarrow() {
  const ends: { readonly end: number; readonly needed: number }[] = [];
  let widest = 0;
  let running = 0;
  let isProse = true;
  return {
    observe(chunk: Chunk): void {
      if (!isProse || chunk.length < 2) return;
      const first = chunk[0] as Line;
      const last = chunk.at(-1) as Line;
      widest = Math.max(widest, widestOf(chunk));
      isProse =
        widest <= NARROW &&
        SENTENCE_START.test(first.text) &&
        endsSentence(last.text) &&
        chunk.every(({ indent }) => indent === first.indent);
      for (const [at, line] of chunk.slice(0, -1).entries()) {
        const next = chunk[at + 1] as Line;
        ends.push({ end: line.end, needed: neededFor(line, next) });
        if (!endsSentence(line.text) && /^\p{Ll}/u.test(next.text)) running++;
      }
    },
    width(): number | null {
      if (!isProse || ends.length < LEAST_NARROW_BREAKS || running * 2 < ends.length) return null;
      return ends.every(({ end, needed }) => end + needed > widest) ? widest : null;
    },
  };
}

/** A column of more is judged by its own lines. */
const NARROW = 60;

/** The column to which the lines of a chunk were evidently wrapped; `null` where they were not, or too few lines tell. */
export function wrappedWidth(chunk: Chunk): number | null {
  if (chunk.length < 3) return null;
  const width = widestOf(chunk);
  if (width < LEAST_MARGIN || width > MOST_MARGIN) return null;
  let short = 0;
  for (let index = 0; index + 1 < chunk.length; index++) {
    const line = chunk[index] as Line;
    if (isFull(line, chunk[index + 1] as Line, width)) continue;
    if (width > LONG_LINE || line.end < width * EVENNESS) short += 2;
    else short += 1;
  }
  if (width > LONG_LINE && chunk.slice(0, -1).some(({ end }) => end < width * EVENNESS)) return null;
  if (short > (chunk.length - 1) / 4) return null;
  return looksLikeVerse(chunk, width) ? null : width;
}

/** Verse may have lines of like length by chance, but each begins with a capital. */
function looksLikeVerse(chunk: Chunk, width: number): boolean {
  return width < 62 && chunk.every(({ text }) => /^[\p{P}\s]{0,3}\p{Lu}/u.test(text));
}

/** The column in which the widest line ends, apart from lines of one long word. */
export function widestOf(chunk: Chunk): number {
  let widest = 0;
  for (const { end, text } of chunk) {
    if (end > widest && (text.includes(' ') || endsSpaceless(text))) widest = end;
  }
  return widest;
}

/** Whether the first word of the next line would not have fitted at the end of this one. */
export function isFull(line: Line, next: Line, width: number): boolean {
  return line.end + neededFor(line, next) > width;
}

/** Columns that the next line's first word would have taken at the end of this line. */
export function neededFor(line: Line, next: Line): number {
  const { text } = next;
  if (beginsSpaceless(text)) return 2;
  const space = text.indexOf(' ');
  const word = space < 0 ? text.length : space;
  return word + (endsSpaceless(line.text) ? 0 : 1);
}
