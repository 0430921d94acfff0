import type { Span } from '../article.ts';

/**
 * What is needed to set text in lines: how wide it is, where it may break, what must never be cut. `plainText` is for text
 * in one-column characters (`isPlain`) and costs nothing to load; `anyText` is for any text.
 */
export interface Typesetter {
  /** Columns that `text.slice(start, end)` fills. */
  readonly width: (text: string, start: number, end: number) => number;
  /** Offsets at which a line may end, after the spaces there; ascending, the last is the text's length. */
  readonly findBreaks: (text: string) => readonly number[];
  /** What a person sees as one character, each whole, in order. */
  readonly clusters: (text: string) => Iterable<string>;
  /**
   * Breaks text into lines that is words separated by single spaces, none wider than `measure`; `null` to leave that to
   * `breakLines`, which breaks it the same way.
   */
  readonly wrapWords: ((text: string, measure: number) => readonly Span[]) | null;
}
