import type { Author, Block, Place, Quote, Speaker } from '../article.ts';
import { attributeQuote } from './attribute-quote.ts';
import * as is from './languages/language.ts';
import { createQuoteMarker, type MarkedBlock } from './mark-quotes.ts';
import type { NounPhrase } from './noun-phrase.ts';
import { nameRuns, People } from './people.ts';
import type { Token } from './read-tokens.ts';

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
  const people = new People();
  const quotes: Quote[] = [];
  let previous: Speaker | null = null;
  marked.forEach((item, index) => {
    const speakers = attributeBlock(item, index, people, context);
    item.quotes.forEach(({ start, end, kind, continues }, at) => {
      const place: Place = { block: index, start, end };
      const words = item.block.text.slice(start, end);
      const last = quotes.at(-1);
      const speaker = speakers[at] ?? null;
      if (continues && last !== undefined) {
        const joined = last.speaker ?? speaker;
        quotes[quotes.length - 1] = {
          ...last,
          text: `${last.text}\n${words}`,
          places: [...last.places, place],
          speaker: joined,
        };
        previous = joined;
        return;
      }
      const known: Speaker | null =
        kind === 'other' ? null : (speaker ?? (previous === null ? null : carried(previous)));
      quotes.push({ text: words, kind, places: [place], speaker: known });
      if (kind !== 'other') previous = known;
    });
    if (item.quotes.length === 0) previous = null;
  });
  return quotes;
}

function carried(speaker: Speaker): Speaker {
  return { ...speaker, by: 'continuation' };
}

function attributeBlock(
  item: MarkedBlock,
  index: number,
  people: People,
  context: QuoteContext,
): readonly (Speaker | null)[] {
  const { block, tokens, sentences, quotes } = item;
  const speakers: (Speaker | null)[] = quotes.map(() => null);
  for (const sentence of sentences) {
    for (let at = sentence.from; at < sentence.to; at++) {
      const token = tokens[at] as Token;
      if (token.kind !== 'quote' || quotes[token.quote]?.kind === 'other') continue;
      const phrase = attributeQuote(block.text, tokens, sentence, at);
      if (phrase !== null)
        speakers[token.quote] = nameSpeaker(block.text, index, tokens, phrase, people, context);
    }
  }
  return speakers;
}

function nameSpeaker(
  text: string,
  block: number,
  tokens: readonly Token[],
  phrase: NounPhrase,
  people: People,
  context: QuoteContext,
): Speaker {
  const start = (tokens[phrase.from] as Token).start;
  const end = (tokens[phrase.to - 1] as Token).end;
  const mention = { text: text.slice(start, end), block, start, end };
  const first = tokens[phrase.from] as Token;
  if (first.is & is.PRONOUN && phrase.to === phrase.from + 1) {
    const author =
      context.authors.length === 1 && first.is & is.FIRST_PERSON ? context.authors[0] : undefined;
    return { name: author?.name ?? first.text, by: 'pronoun', mention };
  }
  const run = nameRuns(tokens, phrase.from, phrase.head).at(-1);
  const person = run !== undefined && run.to === phrase.head ? people.add(tokens, run) : null;
  return { name: person?.name ?? mention.text, by: 'cue', mention };
}
