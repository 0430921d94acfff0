import type { Block, QuoteKind, Span } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Words } from '../tokens/tokenize.ts';

/** A stretch of a block's text that is a quote, or the part of a quote in one paragraph. */
export interface MarkedQuote extends Span {
  readonly kind: QuoteKind;
  /** The name of the rule that found the kind. */
  readonly rule: string;
  /** It continues the last quote of an earlier block. */
  readonly continues: boolean;
  /** For a turn, the name before it. */
  readonly label?: Span;
}

/** A block with its quotes found and classified. */
export interface MarkedBlock {
  readonly block: Block;
  /** In order; none overlap. */
  readonly quotes: readonly MarkedQuote[];
  /** The block's words, each quote as one token. */
  readonly words: Words;
  readonly sentences: readonly Sentence[];
  readonly language: Language;
}
