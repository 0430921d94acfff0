import { orList, ReaderError } from './reader-error.ts';

/** Which articles were asked for. */
interface ArticlesAskedFor {
  readonly author?: string;
  readonly tag?: string;
  readonly since?: string;
  readonly until?: string;
}

/** What follows “articles”. */
function asked({ author, tag, since, until }: ArticlesAskedFor): string {
  return [
    author === undefined ? '' : ` by "${author}"`,
    tag === undefined ? '' : ` with the tag "${tag}"`,
    since === undefined ? '' : ` since ${since}`,
    until === undefined ? '' : ` until ${until}`,
  ].join('');
}

export function noneListed({
  unread,
  ...articles
}: ArticlesAskedFor & { readonly unread?: boolean }): ReaderError {
  return new ReaderError(`there are no ${unread ? 'unread ' : ''}articles${asked(articles)}`);
}

export function nothingToSearch(): ReaderError {
  return new ReaderError('there are no words to search for');
}

export function nothingFound(words: readonly string[], articles: ArticlesAskedFor): ReaderError {
  const where = asked(articles);
  const all = words.map((word) => `"${word}"`).join(' and ');
  return new ReaderError(`nothing in ${where === '' ? 'the library' : `articles${where}`} contains ${all}`);
}

interface QuotesAskedFor extends ArticlesAskedFor {
  readonly by?: string;
  readonly about?: string;
}

/** @param near names of people who do speak. */
export function noQuotes({ by, about, ...articles }: QuotesAskedFor, near: readonly string[]): ReaderError {
  const who = by === undefined ? '' : ` by "${by}"`;
  const what = about === undefined ? '' : ` about "${about}"`;
  const where = asked(articles);
  const last =
    near.length === 0 ? 'Run "reader quotes --speakers" to see who speaks.' : `Did you mean ${orList(near)}?`;
  return new ReaderError(`there are no quotes${who}${what}${where && ` in articles${where}`}`, {
    hint: by === undefined ? null : last,
  });
}
