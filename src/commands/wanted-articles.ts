import { emptyOption, periodReversed } from '../errors/command-line.ts';
import { type ArticleFilter, articleFilter } from '../filing/article-filter.ts';

/**
 * Whether an article is one of those that the flags ask for.
 *
 * @throws {Misuse} when a flag is empty, as it is in a script whose variable is not set, or the period ends before it begins.
 */
export function wantedArticles(flags: ArticleFilter): ReturnType<typeof articleFilter> {
  const { author, tag, since, until } = flags;
  if (author?.trim() === '') throw emptyOption('--author', 'a name');
  if (tag?.trim() === '') throw emptyOption('--tag', 'a tag');
  if (since !== undefined && until !== undefined && since > until && !since.startsWith(until))
    throw periodReversed(since, until);
  return articleFilter(flags);
}
