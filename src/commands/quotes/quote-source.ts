import type { Quote } from '../../article.ts';
import type { IsWanted } from '../../cache/quote-shard.ts';
import { namesOf } from '../../filing/quotation.ts';
import type { QuotedArticle } from '../../output/quote-record.ts';

/** Takes the quotes of an article; `several` tells whether it is one of several. */
export type TakeQuotes = (
  article: QuotedArticle,
  quotes: readonly Quote[],
  several: boolean,
) => Promise<void>;

/** Where quotes come from: articles that were named, or the library. */
export interface QuoteSource {
  /** Every name that a speaker has in some article, with the number of quotes. */
  names(): Promise<ReadonlyMap<string, number>>;
  /** Call `take` with the wanted quotes of each article. Failures are reported. @returns the exit code. */
  each(isWanted: IsWanted, take: TakeQuotes): Promise<number>;
}

export interface SourceOptions {
  readonly raw: boolean;
  /** Whether nothing is printed before the end, so that progress can be shown. */
  readonly isSilent: boolean;
}

/** How many quotes each name has; words that nobody said have none. */
export function countNames(quotes: readonly Quote[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const quote of quotes)
    if (quote.kind !== 'other')
      for (const name of namesOf(quote)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

/** Whether a quote is wanted. */
export function by(isWanted: IsWanted): (quote: Quote) => boolean {
  return (quote) => isWanted(quote.kind, namesOf(quote));
}
