import { orList, ReaderError } from './reader-error.ts';

export function noneListed({
  author,
  tag,
  unread,
}: {
  readonly author?: string;
  readonly tag?: string;
  readonly unread?: boolean;
}): ReaderError {
  const by = author === undefined ? '' : ` by "${author}"`;
  const tagged = tag === undefined ? '' : ` with the tag "${tag}"`;
  return new ReaderError(`there are no ${unread ? 'unread ' : ''}articles${by}${tagged}`);
}

export function nothingToSearch(): ReaderError {
  return new ReaderError('there are no words to search for');
}

export function nothingFound(words: readonly string[]): ReaderError {
  return new ReaderError(`nothing in the library contains ${words.map((word) => `"${word}"`).join(' and ')}`);
}

export interface QuotesAskedFor {
  readonly by?: string;
  readonly about?: string;
  readonly author?: string;
  readonly tag?: string;
  readonly since?: string;
  readonly until?: string;
}

/** @param near names of people who do speak. */
export function noQuotes(
  { by, about, author, tag, since, until }: QuotesAskedFor,
  near: readonly string[],
): ReaderError {
  const who = by === undefined ? '' : ` by "${by}"`;
  const what = about === undefined ? '' : ` about "${about}"`;
  const articles = [
    author === undefined ? '' : ` by "${author}"`,
    tag === undefined ? '' : ` with the tag "${tag}"`,
    since === undefined ? '' : ` since ${since}`,
    until === undefined ? '' : ` until ${until}`,
  ].join('');
  const last =
    near.length === 0 ? 'Run "reader quotes --speakers" to see who speaks.' : `Did you mean ${orList(near)}?`;
  return new ReaderError(`there are no quotes${who}${what}${articles && ` in articles${articles}`}`, {
    hint: by === undefined ? null : last,
  });
}
