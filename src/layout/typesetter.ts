import type { Span } from '../article.ts';

/**
 * What it takes to set a text in lines: how wide it is, where it may break, what must never be cut. `plainText` serves
 * texts of one-column characters (`isPlain`) and costs nothing to load; `anyText` serves all.
 */
export interface Typesetter {
  /** Columns that `text.slice(start, end)` fills. */
  readonly width: (text: string, start: number, end: number) => number;
  /** Offsets at which a line may end, after the spaces there; ascending, the last is the text's length. */
  readonly findBreaks: (text: string) => readonly number[];
  /** What a person sees as one character, each whole, in order. */
  readonly clusters: (text: string) => Iterable<string>;
  /**
   * Breaks a text of words with single spaces between, none wider than `measure`, into lines; `null` to leave that
   * to `breakLines`, which breaks them alike.
   */
  readonly wrapWords: ((text: string, measure: number) => readonly Span[]) | null;
}
