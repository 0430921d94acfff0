import type { QuoteKind, Span } from '../article.ts';

/** A stretch of a block's text to be set apart as a quote. */
export interface Stretch extends Span {
  readonly kind: QuoteKind;
}
