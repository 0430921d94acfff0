import type { Block, QuoteKind, Span } from '../article.ts';
import type { Language } from './languages/language.ts';
import type { Sentence } from './tokens/split-sentences.ts';
import type { Words } from './tokens/tokenize.ts';

/** A stretch of a block's text that is a quote, or one paragraph's part of it. */
export interface MarkedQuote extends Span {
  readonly kind: QuoteKind;
  /** The name of the rule that told its kind. */
  readonly rule: string;
  /** It goes on from the last quote of an earlier block. */
  readonly continues: boolean;
  /** Of a turn, the name before it. */
  readonly label?: Span;
}

/** A block with its quotes found and sorted. */
export interface MarkedBlock {
  readonly block: Block;
  /** In order; none overlap. */
  readonly quotes: readonly MarkedQuote[];
  /** The block's words, each quote as one token. */
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}
