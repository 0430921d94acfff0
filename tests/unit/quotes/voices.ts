import type { Block, Quote } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { createQuoteStream, type MarkedBlock } from '../../../src/quotes/stream-quotes.ts';
import { blocksOf } from './blocks.ts';

/** The quotes of an article by one author, if any. */
export function quotesOf(text: string, lang = 'en', author: string | null = null): readonly Quote[] {
  const authors = author === null ? [] : [{ name: author, bio: null, url: null }];
  return findQuotes(blocksOf(text), { lang, authors });
}

/** Who says each of the quotes that somebody says, and how that is known. */
export function voicesOf(text: string, lang = 'en', author: string | null = null): readonly string[][] {
  return quotesOf(text, lang, author)
    .filter(({ kind }) => kind !== 'other')
    .map(({ text, speaker }) => (speaker === null ? [text, 'nobody'] : [text, speaker.name, speaker.by]));
}

/** Who says each quote: a name or “nobody” known; `null` for words that nobody says. */
export function speakersOf(text: string, lang: string): readonly (string | null)[] {
  return quotesOf(text, lang).map(({ kind, speaker }) =>
    kind === 'other' ? null : (speaker?.name ?? 'nobody'),
  );
}

/** The blocks with their quotes marked, one at a time. */
export function markAll(blocks: readonly Block[], lang: string | null = 'en'): readonly MarkedBlock[] {
  const marker = createQuoteStream(lang);
  return [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
}

export function kindsOf(text: string, lang = 'en'): readonly string[] {
  return markAll(blocksOf(text), lang).flatMap(({ quotes }) => quotes.map(({ kind }) => kind));
}
