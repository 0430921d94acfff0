import type { Author, Block, Place, Quote, QuoteKind, Speaker } from '../article.ts';
import type { Explain } from '../explain.ts';
import { markBlockQuotes } from './block-quotes/mark-block-quotes.ts';
import type { Language } from './languages/language.ts';
import * as means from './languages/meaning.ts';
import { NOT_LISTED } from './languages/word-lists.ts';
import type { MarkedBlock } from './marks/marked-block.ts';
import { annotateArticle } from './mentions/annotate-article.ts';
import { findPeople } from './people/find-people.ts';
import type { SpeakerCandidate } from './people/speaker-candidate.ts';
import { tellsSpeaker } from './people/tells-speaker.ts';
import { createSentences } from './quote-sentence.ts';
import { attributeArticle } from './speakers/attribute-article.ts';
import { disownFragments } from './speakers/disown-fragments.ts';
import { disownSpeech } from './speakers/disown-speech.ts';
import { settleLoneQuotes } from './speakers/lone-quotes.ts';
import { unnameFragments } from './speakers/unname-fragments.ts';
import { createQuoteStream } from './stream-quotes.ts';
import { type AttributedArticle, attributeInterview } from './turns/attribute-interview.ts';
import { attributeTurns } from './turns/attribute-turns.ts';
import { mayBeInterview } from './turns/find-interview.ts';

/** What is known about the article besides its text. */
export interface QuoteContext {
  /** BCP 47; `null` where it is not known. */
  readonly lang: string | null;
  readonly authors: readonly Author[];
  /** It may name the person interviewed. */
  readonly title?: string;
  /** Receives the rule that classified each quote, and the rule that named its speaker. */
  readonly explain?: Explain;
}

/** All quotes of an article in reading order, each with its speaker where the article says who it is. */
export function findQuotes(blocks: readonly Block[], context: QuoteContext): readonly Quote[] {
  const marked = markBlockQuotes(markQuotes(blocks, context.lang));
  if (marked.every(({ quotes }) => quotes.length === 0) && !mayBeInterview(blocks)) return [];
  const article = annotateArticle(marked);
  const people = findPeople(article);
  const narrator = context.authors.length === 1 ? (context.authors[0] as Author).name : null;
  const attributed = attributeArticle(article, people, narrator);
  const told = attributeTurns(article, attributed, people, context.authors);
  const { authors, title = '' } = context;
  const interviewed = attributeInterview({ article, speakers: told }, { blocks, people, authors, title });
  const all = disownSpeech(unnameFragments(disownFragments(settleLoneQuotes(interviewed))));
  if (context.explain !== undefined) explainQuotes(all, context.explain);
  return Array.from(joinParts(all), quoteOf);
}

function markQuotes(blocks: readonly Block[], lang: string | null): readonly MarkedBlock[] {
  const marker = createQuoteStream(lang);
  return [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
}

/** Report the rules that decided the kind and the speaker of each quote. */
function explainQuotes({ article, speakers }: AttributedArticle, explain: Explain): void {
  for (const { index, text, quotes } of article) {
    for (const [at, { start, end, kind, rule }] of quotes.entries()) {
      const about = text.slice(start, Math.min(end, start + EXPLAINED));
      explain({ step: 'quote', rule: `${kind} by ${rule}`, about });
      const candidate = speakers[index]?.[at] ?? null;
      if (candidate !== null && kind !== 'other')
        explain({
          step: 'speaker',
          rule: candidate.rule.name,
          about: `${candidate.person?.name ?? candidate.name}, ${about}`,
        });
    }
  }
}

/** How much of a quote is shown to identify it. */
const EXPLAINED = 60;

/** A quote, or the part of it in one paragraph. */
interface Part {
  readonly text: string;
  readonly kind: QuoteKind;
  readonly place: Place;
  readonly attributed: Attributed | null;
  readonly sentence: string;
}

/** The speaker, and the names of all who speak. */
interface Attributed {
  readonly speaker: Speaker;
  readonly names: readonly string[];
}

/** The quotes in order, each as its parts: more than one where it continues over paragraphs. */
function* joinParts({ article, speakers }: AttributedArticle): Generator<[Part, ...Part[]]> {
  let parts: [Part, ...Part[]] | null = null;
  for (const prose of article) {
    const { index: block, text, quotes, language } = prose;
    if (quotes.length === 0) continue;
    const sentenceOf = createSentences(prose);
    for (const [at, { start, end, kind, continues }] of quotes.entries()) {
      const part = {
        text: text.slice(start, end),
        kind,
        place: { block, start, end },
        attributed: kind === 'other' ? null : attributedTo(speakers[block]?.[at] ?? null, language),
        sentence: sentenceOf({ start, end }),
      };
      if (continues && parts !== null) parts.push(part);
      else {
        if (parts !== null) yield parts;
        parts = [part];
      }
    }
  }
  if (parts !== null) yield parts;
}

/** Shared, as most quotes of a text may have nobody. */
const NO_NAMES: readonly string[] = [];

/** A speech over several paragraphs, any of which may name the speaker. */
function quoteOf(parts: readonly [Part, ...Part[]]): Quote {
  const [first] = parts;
  return parts.length === 1 ? wholeQuote(first, first.attributed, [first.place]) : joinedQuote(parts);
}

function joinedQuote([first, ...rest]: readonly [Part, ...Part[]]): Quote {
  const attributed = rest.reduce((known, part) => surer(known, part.attributed), first.attributed);
  const all = [first, ...rest];
  const text = all.map((part) => part.text).join('\n');
  const sentence = all.map((part) => part.sentence).join('\n');
  const places = rest.map(({ place }) => place);
  return wholeQuote({ ...first, text, sentence }, attributed, [first.place, ...places]);
}

function wholeQuote(
  { text, kind, sentence }: Part,
  attributed: Attributed | null,
  places: Quote['places'],
): Quote {
  const speaker = attributed?.speaker ?? null;
  return {
    text,
    // A block quote turns out to be nobody’s if the text does not name its writer.
    kind: kind === 'block' && speaker === null ? 'other' : kind,
    places,
    speaker,
    speakers: attributed?.names ?? NO_NAMES,
    sentence,
  };
}

function attributedTo(candidate: SpeakerCandidate | null, language: Language): Attributed | null {
  if (candidate === null || !tellsSpeaker(candidate, language)) return null;
  const { person, by, mention } = candidate;
  const name = person?.name ?? candidate.name;
  const classes = language.words.get(name.toLowerCase()) ?? NOT_LISTED;
  // “REPORTER: Why?” says what somebody is, “RUIZ: Why?” who.
  const isNameLabel = candidate.rule.evidence === 'label' && !(classes.means & means.PERSON);
  const names =
    person === null || person.members.length === 0 ? [name] : person.members.map((one) => one.name);
  return {
    speaker: { name, named: person?.isNamed ?? isNameLabel, by, mention },
    names,
  };
}

function surer(one: Attributed | null, other: Attributed | null): Attributed | null {
  if (one === null || other === null) return one ?? other;
  if (isBeside(one) && isBeside(other)) return one.speaker.named || !other.speaker.named ? one : other;
  return isBeside(one) || !isBeside(other) ? one : other;
}

/** Whether words beside the quote itself name the speaker. */
function isBeside({ speaker: { by } }: Attributed): boolean {
  return by === 'cue' || by === 'pronoun';
}
