/**
 * What is needed to set text in lines: how wide it is, where it may break, what must never be cut. `plainText` is for text
 * in one-column characters (`isPlain`) and costs nothing to load; `anyText` is for any text.
 */
export interface Typesetter {
  /** Columns that `text.slice(start, end)` fills. */
  readonly width: (text: string, start: number, end: number) => number;
  /** Offsets at which a line may begin, after any spaces there; ascending, the last is the text's length. */
  readonly findBreaks: (text: string) => readonly number[];
  /** What a person sees as single characters, in order. */
  readonly clusters: (text: string) => Iterable<string>;
}
