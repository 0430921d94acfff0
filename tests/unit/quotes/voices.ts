import type { Block, Quote } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import type { MarkedBlock } from '../../../src/quotes/marks/marked-block.ts';
import { createQuoteStream } from '../../../src/quotes/stream-quotes.ts';
import { blocksOf } from './blocks.ts';

/** The quotes of an article by one author, if any. */
export function quotesOf(text: string, lang = 'en', author: string | null = null): readonly Quote[] {
  const authors = author === null ? [] : [{ name: author, bio: null, url: null }];
  return findQuotes(blocksOf(text), { lang, authors });
}

/** Who says each of the quotes that somebody says, and how that is known; a pronoun where that is all that tells. */
export function voicesOf(text: string, lang = 'en', author: string | null = null): readonly string[][] {
  return heardIn(text, lang, author)
    .filter(({ kind }) => kind !== 'other')
    .map(({ text, speaker, pronoun }) => {
      if (speaker !== null) return [text, speaker.name, speaker.by];
      return pronoun === null ? [text, 'nobody'] : [text, pronoun, 'pronoun'];
    });
}

/** Who says each quote: a name, a pronoun, or “nobody” known; `null` for words that nobody says. */
export function speakersOf(text: string, lang: string): readonly (string | null)[] {
  return heardIn(text, lang, null).map(({ kind, speaker, pronoun }) =>
    kind === 'other' ? null : (speaker?.name ?? pronoun ?? 'nobody'),
  );
}

/** The quotes, with the pronoun that says whose one is where it stands for nobody who is known. */
function heardIn(
  text: string,
  lang: string,
  author: string | null,
): readonly (Quote & { readonly pronoun: string | null })[] {
  const authors = author === null ? [] : [{ name: author, bio: null, url: null }];
  const told = new Map<string, string>();
  const quotes = findQuotes(blocksOf(text), {
    lang,
    authors,
    explain: ({ step, about }) => {
      const [name, ...words] = about.split(', ');
      if (step === 'speaker') told.set(words.join(', '), name as string);
    },
  });
  return quotes.map((quote) => ({ ...quote, pronoun: told.get(quote.text.slice(0, 60)) ?? null }));
}

/** The blocks with their quotes marked, one at a time. */
export function markAll(blocks: readonly Block[], lang: string | null = 'en'): readonly MarkedBlock[] {
  const marker = createQuoteStream(lang);
  return [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
}

export function kindsOf(text: string, lang = 'en'): readonly string[] {
  return markAll(blocksOf(text), lang).flatMap(({ quotes }) => quotes.map(({ kind }) => kind));
}
