import type { WordKind } from '../command-line/command.ts';
import type { Host } from '../host.ts';
import { findQuotes } from '../quotes/find-quotes.ts';
import { allArticles } from '../source/find-articles.ts';
import { readLibrary } from '../source/library.ts';
import { readArticle } from '../source/open-article.ts';

/** What the library has of a kind, for a shell to complete with: each once, in order. */
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
  }
}

async function speakers(host: Host): Promise<readonly string[]> {
  const { sources } = await allArticles(host);
  const names: string[] = [];
  for (const source of sources) {
    const { article } = await readArticle(source, { raw: false });
    for (const { speaker } of findQuotes(article.blocks, article))
      if (speaker !== null) names.push(speaker.name);
  }
  return names;
}

function distinct(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort((a, b) => a.localeCompare(b));
}
