import type { Author, Block, Quote, Speaker } from '../article.ts';
import { followSpeakers } from './follow-speakers.ts';
import { knowPeople } from './know-people.ts';
import { createQuoteMarker } from './mark-quotes.ts';
import type { Voice } from './name-speaker.ts';
import { readArticle } from './read-prose.ts';

/** What is known of the article beside its text. */
export interface QuoteContext {
  /** BCP 47; `null` where it is not known. */
  readonly lang: string | null;
  readonly authors: readonly Author[];
}

/** All quotes of an article in reading order, each with its speaker where the article says who it is. */
export function findQuotes(blocks: readonly Block[], context: QuoteContext): readonly Quote[] {
  const marker = createQuoteMarker(context.lang);
  const marked = [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
  const article = readArticle(marked);
  const people = knowPeople(article);
  const narrator = context.authors.length === 1 ? (context.authors[0] as Author).name : null;
  const voices = followSpeakers(article, people, narrator);
  const quotes: Quote[] = [];
  article.forEach((prose, block) => {
    prose.quotes.forEach(({ start, end, kind, continues }, at) => {
      const words = prose.text.slice(start, end);
      const place = { block, start, end };
      const speaker = speakerOf(voices[block]?.[at] ?? null);
      const last = quotes.at(-1);
      if (continues && last !== undefined) quotes[quotes.length - 1] = joined(last, words, place, speaker);
      else quotes.push({ text: words, kind, places: [place], speaker: kind === 'other' ? null : speaker });
    });
  });
  return quotes;
}

function speakerOf(voice: Voice | null): Speaker | null {
  if (voice === null) return null;
  return { name: voice.person?.name ?? voice.name, by: voice.by, mention: voice.mention };
}

/** One speech over several paragraphs: any of them may say whose it is. */
function joined(quote: Quote, words: string, place: Quote['places'][0], speaker: Speaker | null): Quote {
  return {
    text: `${quote.text}\n${words}`,
    kind: 'speech',
    places: [...quote.places, place],
    speaker: stronger(quote.speaker, speaker),
  };
}

function stronger(one: Speaker | null, other: Speaker | null): Speaker | null {
  if (one === null || other === null) return one ?? other;
  return isBeside(one) || !isBeside(other) ? one : other;
}

/** Words beside the quote itself say who speaks. */
function isBeside({ by }: Speaker): boolean {
  return by === 'cue' || by === 'pronoun';
}
