import type { Author, Block, Place, Quote, QuoteKind, Span, Speaker } from '../article.ts';
import type { Explain } from '../explain.ts';
import { markBlockQuotes } from './block-quotes/mark-block-quotes.ts';
import * as is from './languages/grammar.ts';
import { type Language, NOT_LISTED } from './languages/language.ts';
import * as means from './languages/meaning.ts';
import { annotateArticle } from './mentions/annotate-article.ts';
import { findPeople } from './people/find-people.ts';
import { isSomebody } from './people/person.ts';
import { NOBODY, type SpeakerCandidate } from './people/resolve-mention.ts';
import { attributeArticle } from './speakers/attribute-article.ts';
import { disownFragments } from './speakers/disown-fragments.ts';
import { createQuoteStream } from './stream-quotes.ts';
import { sentenceSpans, spanAt } from './tokens/sentence-spans.ts';
import { type AttributedArticle, attributeInterview } from './turns/attribute-interview.ts';
import { attributeTurns } from './turns/attribute-turns.ts';

/** What is known of the article beside its text. */
export interface QuoteContext {
  /** BCP 47; `null` where it is not known. */
  readonly lang: string | null;
  readonly authors: readonly Author[];
  /** It may name whom an interview is with. */
  readonly title?: string;
  /** Told which rule made each quote what it is, and which named its speaker. */
  readonly explain?: Explain;
}

/** All quotes of an article in reading order, each with its speaker where the article says who it is. */
export function findQuotes(blocks: readonly Block[], context: QuoteContext): readonly Quote[] {
  const marker = createQuoteStream(context.lang);
  const marked = [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
  const article = annotateArticle(markBlockQuotes(marked));
  const people = findPeople(article);
  const narrator = context.authors.length === 1 ? (context.authors[0] as Author).name : null;
  const attributed = attributeArticle(article, people, narrator);
  const told = attributeTurns(article, attributed, people, context.authors);
  const { authors, title = '' } = context;
  const interviewed = attributeInterview({ article, speakers: told }, { blocks, people, authors, title });
  const all = disownFragments(interviewed);
  if (context.explain !== undefined) explainQuotes(all, context.explain);
  return joinParts(all).map(quoteOf);
}

/** Tell the rules that decided what each quote is, and whose. */
function explainQuotes({ article, speakers }: AttributedArticle, explain: Explain): void {
  for (const { index, text, quotes } of article) {
    for (const [at, { start, end, kind, rule }] of quotes.entries()) {
      const about = text.slice(start, Math.min(end, start + EXPLAINED));
      explain({ step: 'quote', rule: `${kind} by ${rule}`, about });
      const candidate = speakers[index]?.[at] ?? null;
      if (candidate !== null && kind !== 'other')
        explain({
          step: 'speaker',
          rule: candidate.rule,
          about: `${candidate.person?.name ?? candidate.name}, ${about}`,
        });
    }
  }
}

/** So much of a quote tells which it is. */
const EXPLAINED = 60;

/** A quote, or one paragraph’s part of it. */
interface Part {
  readonly text: string;
  readonly kind: QuoteKind;
  readonly place: Place;
  readonly attributed: Attributed | null;
  /** Made when it is asked for: those of a text without stops would take a thousand times its room. */
  readonly sentence: () => string;
}

/** Who speaks, and the names of all who do. */
interface Attributed {
  readonly speaker: Speaker;
  readonly names: readonly string[];
}

/** The quotes in order, each as its parts: more than one where it goes on over paragraphs. */
function joinParts({ article, speakers }: AttributedArticle): [Part, ...Part[]][] {
  const joined: [Part, ...Part[]][] = [];
  for (const prose of article) {
    const { index: block, text, quotes, language } = prose;
    const spans = quotes.length > 0 ? sentenceSpans(prose) : [];
    quotes.forEach(({ start, end, kind, continues }, at) => {
      const attributed = kind === 'other' ? null : attributedTo(speakers[block]?.[at] ?? null, language);
      const part = {
        text: text.slice(start, end),
        kind,
        place: { block, start, end },
        attributed,
        sentence: () => sentenceOf(text, spans, { start, end }),
      };
      const last = joined.at(-1);
      if (continues && last !== undefined) last.push(part);
      else joined.push([part]);
    });
  }
  return joined;
}

function sentenceOf(text: string, spans: readonly Span[], quote: Span): string {
  const { start, end } = spanAt(spans, quote.start) ?? { start: 0, end: text.length };
  return (
    end - start > LONGEST_SENTENCE ? partAround(text, { start, end }, quote) : text.slice(start, end)
  ).trim();
}

/** UTF-16 code units. A text without stops, of thousands of quotes, would otherwise come whole with each of them. */
const LONGEST_SENTENCE = 1500;
const AROUND = 300;

/** A sentence so far as it stands beside a quote, cut between words, with `…` where it goes on. */
function partAround(text: string, sentence: Span, quote: Span): string {
  const before = text.slice(Math.max(sentence.start, quote.start - AROUND), quote.start);
  const behind = text.slice(quote.end, Math.min(sentence.end, quote.end + AROUND));
  return [
    quote.start - sentence.start > AROUND ? `… ${before.replace(/^\S*\s|^[\udc00-\udfff]/, '')}` : before,
    text.slice(quote.start, quote.end),
    sentence.end - quote.end > AROUND ? `${behind.replace(/\s\S*$|[\ud800-\udbff]$/, '')} …` : behind,
  ].join('');
}

/** One speech over several paragraphs: any of them may say whose it is. */
function quoteOf([first, ...rest]: readonly [Part, ...Part[]]): Quote {
  const attributed = rest.reduce((known, part) => surer(known, part.attributed), first.attributed);
  const speaker = attributed?.speaker ?? null;
  return {
    text: [first, ...rest].map(({ text }) => text).join('\n'),
    // A block quote whose writer the text does not say after all is nobody’s.
    kind: first.kind === 'block' && speaker === null ? 'other' : first.kind,
    places: [first.place, ...rest.map(({ place }) => place)],
    speaker,
    speakers: attributed?.names ?? [],
    get sentence() {
      return [first, ...rest].map(({ sentence }) => sentence()).join('\n');
    },
  };
}

const NO_NAME = is.FUNCTION | is.OBJECT | is.NOT_SPEECH_VERB;
const MAYBE_NAME = means.GIVEN_NAME | means.PERSON | means.TITLE;

function attributedTo(candidate: SpeakerCandidate | null, { words }: Language): Attributed | null {
  if (candidate === null) return null;
  const { person, by, mention } = candidate;
  const name = person?.name ?? candidate.name;
  const classes = words.get(name.toLowerCase()) ?? NOT_LISTED;
  // Nobody, or a pronoun that stands for nobody who is known.
  if (name === NOBODY || (person === null && classes.is & is.PRONOUN)) return null;
  // “Don't ever say, …”: a small word alone names nobody.
  if (classes.is & NO_NAME && !(classes.means & MAYBE_NAME)) return null;
  if (mention === null && person !== null && !isSomebody(person)) return null;
  const names =
    person === null || person.members.length === 0 ? [name] : person.members.map((one) => one.name);
  return { speaker: { name, named: person?.isNamed ?? candidate.rule === 'transcript', by, mention }, names };
}

function surer(one: Attributed | null, other: Attributed | null): Attributed | null {
  if (one === null || other === null) return one ?? other;
  return isBeside(one) || !isBeside(other) ? one : other;
}

/** Words beside the quote itself say who speaks. */
function isBeside({ speaker: { by } }: Attributed): boolean {
  return by === 'cue' || by === 'pronoun';
}
