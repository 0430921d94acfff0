import type { QuoteKind, Span } from '../article.ts';

/** A stretch of a block's text that is a quote or part of one. */
export interface Stretch extends Span {
  readonly kind: QuoteKind;
}
