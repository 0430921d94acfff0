/**
 * What it takes to set a text in lines: how wide it is, where it may break, and what must never be cut.
 * `plainText` (plain-text.ts) serves texts of one-column characters and costs nothing to load; `anyText`
 * (any-text.ts) serves every other.
 */
export interface Typesetter {
  /** Columns that `text.slice(start, end)` fills. */
  width(text: string, start: number, end: number): number;
  /** Offsets at which a line may end, spaces before them left out; ascending, the last is the text's length. */
  findBreaks(text: string): readonly number[];
  /** What a person sees as one character, each whole, in order. */
  clusters(text: string): Iterable<string>;
}
