import type { Article, Quote } from '../article.ts';
import type { Explain } from '../explain.ts';
import type { Host } from '../host.ts';
import { findQuotes } from '../quotes/find-quotes.ts';

/** In words. Finding the quotes of fewer is over before V8 optimises much. */
export const LONG_RUN = 20_000;

/** Finds the quotes of articles, one after another, and tells the host when these turn out to be many or long. */
export function createQuoteFinder(
  host: Pick<Host, 'expectLongRun'>,
): (article: Article, explain?: Explain) => readonly Quote[] {
  let words = 0;
  return (article, explain) => {
    words += article.words;
    if (words >= LONG_RUN) host.expectLongRun();
    return findQuotes(article.blocks, explain === undefined ? article : { ...article, explain });
  };
}
