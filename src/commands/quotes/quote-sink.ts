import type { Quote } from '../../article.ts';
import type { QuotedArticle } from '../../output/quote-record.ts';

/** Prints quotes as they are found, in one of the forms that `reader quotes` has. */
export interface QuoteSink {
  /** @param several whether the article is one of several, so that its title has to tell it from the others. */
  take(article: QuotedArticle, quotes: readonly Quote[], several: boolean): Promise<void>;
  end(): Promise<void>;
}
