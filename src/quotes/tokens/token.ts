/**
 * A word, a punctuation mark, or a whole quote, which counts as one thing. A text has few words, many times each: a word
 * is one token wherever it stands.
 */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As it stands; empty for a quote. */
  readonly text: string;
  readonly lower: string;
  /** How much of the text it takes, in UTF-16 code units. */
  readonly length: number;
  /** Word classes of its language (see languages/language.ts). */
  readonly is: number;
  readonly isCapital: boolean;
  /** Which of the spans a quote is; -1 for anything else. */
  readonly quote: number;
}
