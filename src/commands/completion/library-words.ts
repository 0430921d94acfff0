import { openKeptQuotes } from '../../cache/kept-quotes.ts';
import { looseEntries } from '../../cache/shards.ts';
import { namesOf } from '../../filing/quotation.ts';
import type { Host } from '../../host.ts';
import { entrySource, readLibrary } from '../../library/library.ts';
import { findQuotes } from '../../quotes/find-quotes.ts';
import { readArticle } from '../../source/open-article.ts';
import type { WordKind } from '../command.ts';

/** The library's words of one kind, for a shell to complete with: each once, sorted. */
export async function libraryWords(kind: WordKind, host: Host): Promise<readonly string[]> {
  if (kind === 'speaker') return distinct(await speakers(host));
  const { entries } = await readLibrary(host);
  switch (kind) {
    case 'article':
      return entries.map(({ id }) => id);
    case 'author':
      return distinct(entries.flatMap(({ names }) => names));
    case 'tag':
      return distinct(entries.flatMap(({ tags }) => tags));
    case 'tagging':
      return [
        ...entries.map(({ id }) => id),
        ...distinct(entries.flatMap(({ tags }) => tags.map((tag) => `+${tag}`))),
      ];
  }
}

/** For a large library, only those in its cache: nobody who completes a word waits for a minute. */
async function speakers(host: Host): Promise<readonly string[]> {
  const { entries, shards } = await readLibrary(host);
  const names = [...openKeptQuotes(shards, host.env).speakers()];
  for (const entry of looseEntries(entries, shards)) {
    const { article } = await readArticle(entrySource(entry), { raw: false });
    for (const quote of findQuotes(article.blocks, article))
      for (const name of namesOf(quote)) names.push(name);
  }
  return names;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b));
}
