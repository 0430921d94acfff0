import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { MarkedQuote } from '../marks/marked-block.ts';
import { type AnnotatedBlock, isSaid } from '../mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import { tellsSpeaker } from '../people/tells-speaker.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import { splitWords } from '../tokens/split-words.ts';
import type { Token } from '../tokens/token.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';
import { isDialogue } from './turn-taking.ts';

/**
 * “Myth 2: “Glue never dries.””, “Does the glue dry? “It never does.” Wait a day.”: sentences in marks among the writer’s own, which
 * no verb attributes, where nobody is in sight who could say them, are examples. In a tale they are lines.
 */
export function disownSpeech({ article, speakers }: AttributedArticle): AttributedArticle {
  let mayBeLine: boolean | null = null;
  let isReport: boolean | null = null;
  const quotesSource = (): boolean => {
    isReport ??= hasSource(article, speakers);
    return isReport;
  };
  const kept = article.map((prose, at): AnnotatedBlock => {
    const quotes = judge(prose, speakers[at] ?? [], quotesSource);
    if (quotes === null) return prose;
    mayBeLine ??= isDialogue(article) || !hasArticles(article);
    return mayBeLine ? prose : { ...prose, quotes };
  });
  return { article: kept, speakers };
}

/** A text in a language that is not listed is read as English, and has hardly any of its articles. */
function hasArticles(article: readonly AnnotatedBlock[]): boolean {
  let words = 0;
  let articles = 0;
  for (const { tokens } of article) {
    words += tokens.length;
    for (const { roles } of tokens) if (roles.has('definite') || roles.has('introducing')) articles++;
  }
  return articles * RAREST_ARTICLE > words;
}

/** In English every tenth word is an article, in lists every thirtieth. */
const RAREST_ARTICLE = 50;

/** The quotes of a block, with those that nobody says as `other`; `null` where there are none of these. */
function judge(
  prose: AnnotatedBlock,
  speakers: readonly (SpeakerCandidate | null)[],
  quotesSource: () => boolean,
): readonly MarkedQuote[] | null {
  const { quotes, language } = prose;
  if (!language.tellsSources || quotes.length === 0) return null;
  const isOpen = quotes.map(({ kind }, at) => kind === 'speech' && !isAttributed(speakers[at], language));
  if (!isOpen.includes(true)) return null;
  const isTold = quotes.some(({ kind, rule }, at) => isSaid(kind) && !(isOpen[at] && rule === ALONE));
  const places = placesOf(prose);
  const isLedInByNobody = leadInsOf(prose, places);
  const isAmongOthers = isTold ? () => false : neighboursOf(prose, places);
  const judged = quotes.map((quote, at) => {
    if (!isOpen[at] || quote.continues) return quote;
    if (quote.rule === LED_IN && isLedInByNobody(at))
      return { ...quote, kind: 'other' as const, rule: 'led-in-by-nobody' };
    const isShort = quote.end - quote.start < LONGEST_SENTENCE;
    const isLively = LIVELY.includes(prose.text.charAt(quote.end - 2));
    if (quote.rule === ALONE && isShort && isAmongOthers(at) && (isLively || !quotesSource()))
      return { ...quote, kind: 'other' as const, rule: 'sentence-of-nobody' };
    return quote;
  });
  return judged.some((quote, at) => quote !== quotes[at]) ? judged : null;
}

/** In characters: whoever quotes more than one sentence without a verb of saying quotes a source. */
const LONGEST_SENTENCE = 160;

/** What examples end in where a page quotes somebody as well, who states more often than they ask. */
const LIVELY = '?!';

const ALONE = 'sentence-alone';
const LED_IN = 'lead-in';

function isAttributed(speaker: SpeakerCandidate | null | undefined, language: Language): boolean {
  return speaker !== null && speaker !== undefined && tellsSpeaker(speaker, language);
}

/** Somebody is quoted twice: a sentence without a verb of saying may be theirs too. */
function hasSource(
  article: readonly AnnotatedBlock[],
  speakers: readonly (readonly (SpeakerCandidate | null)[])[],
): boolean {
  const sources = new Set<string>();
  for (const { index, quotes, language } of article) {
    for (const at of quotes.keys()) {
      const speaker = speakers[index]?.[at] ?? null;
      if (quotes[at]?.kind !== 'speech' || speaker === null || !tellsSpeaker(speaker, language)) continue;
      const name = speaker.person?.name ?? speaker.name;
      if (sources.has(name)) return true;
      sources.add(name);
    }
  }
  return false;
}

/** Where a quote stands among the words of its paragraph, and where its sentence begins. */
interface QuotePlace {
  readonly at: number;
  readonly from: number;
}

/** The places of all quotes, in one pass: a paragraph may have a hundred thousand. */
function placesOf({ tokens, sentences, quotes }: AnnotatedBlock): readonly QuotePlace[] {
  const places: QuotePlace[] = quotes.map(() => ({ at: -1, from: 0 }));
  let sentence = 0;
  for (const [at, { quote }] of tokens.entries()) {
    if (quote < 0 || (places[quote]?.at ?? 0) >= 0) continue;
    while ((sentences[sentence]?.to ?? Number.POSITIVE_INFINITY) <= at) sentence++;
    places[quote] = { at, from: sentences[sentence]?.from ?? 0 };
  }
  return places;
}

/**
 * Tells of each quote, in their order, whether a colon stands before it, and no verb of saying, nor a word for what is said
 * or for somebody.
 */
function leadInsOf(
  { text, tokens, quotes, names, language }: AnnotatedBlock,
  places: readonly QuotePlace[],
): (quote: number) => boolean {
  let sentence = -1;
  let read = 0;
  let name = 0;
  let isOfOthers = false;
  return (quote) => {
    const { at, from } = places[quote] as QuotePlace;
    if (tokens[at - 1]?.text !== ':') return false;
    if (isTestimony(text.slice(quotes[quote]?.start, quotes[quote]?.end), language)) return false;
    if (from !== sentence) {
      sentence = from;
      read = from;
      isOfOthers = false;
    }
    // Ruiz’s rule of the sea: “…”; but: Brightwater Style Edit: “…”
    while ((names[name]?.from ?? Number.POSITIVE_INFINITY) <= from) name++;
    if ((names[name]?.to ?? Number.POSITIVE_INFINITY) < at - 1) return false;
    for (; read < at && !isOfOthers; read++) isOfOthers = tellsOfOthers(tokens[read] as Token, quotes);
    return !isOfOthers;
  };
}

function tellsOfOthers(token: Token, quotes: readonly MarkedQuote[]): boolean {
  return isSaid(quotes[token.quote]?.kind) || isOfSpeech(token) || isOfSomebody(token) || isOfWriter(token);
}

/** “I love how it sails, and I have had it out in any weather …”: an example is shorter. */
function isTestimony(words: string, { firstPerson }: Language): boolean {
  return (
    words.length > LONGEST_EXAMPLE && splitWords(words).some((word) => firstPerson.has(word.toLowerCase()))
  );
}

/** In characters. */
const LONGEST_EXAMPLE = 100;

function isOfSpeech({ is: classes, means: meaning }: Token): boolean {
  return (classes & SAYING) !== 0 || (meaning & means.CUE_NOUN) !== 0;
}

const SAYING = is.REPORTING_VERB | is.NAMING | is.ACCORDING;

/**
 * Tells of each quote, in their order, whether the paragraph has other sentences, nobody acts in the one beside the quote,
 * and nobody speaks.
 */
function neighboursOf(
  { tokens, sentences, language }: AnnotatedBlock,
  places: readonly QuotePlace[],
): (quote: number) => boolean {
  const prose = sentences.filter(({ from, to }) => to - from >= LEAST_WORDS && tokens[from]?.kind === 'word');
  if (prose.length === 0 || tokens.some(({ lower }) => language.asserting.has(lower))) return () => false;
  let next = 0;
  let known: Sentence | null = null;
  let hasActor = false;
  return (quote) => {
    const { at } = places[quote] as QuotePlace;
    while ((prose[next]?.to ?? Number.POSITIVE_INFINITY) <= at) next++;
    const beside = prose[Math.max(0, next - 1)] as Sentence;
    if (beside !== known) hasActor = tokens.slice(beside.from, beside.to).some(isOfSomebody);
    known = beside;
    return !hasActor;
  };
}

/** A line of stars or “Verified owner” is no sentence. */
const LEAST_WORDS = 3;

/** We have one message: “…” */
function isOfWriter({ means: meaning }: Token): boolean {
  return (meaning & means.FIRST_PERSON) !== 0;
}

function isOfSomebody({ means: meaning, kind, isCapital, roles }: Token): boolean {
  if (kind !== 'word') return false;
  if (meaning & (means.MALE | means.FEMALE) && !(meaning & means.GIVEN_NAME)) return true;
  if (meaning & means.GIVEN_NAME) return isCapital;
  return (meaning & means.PERSON) !== 0 && !(meaning & means.NEUTER) && !roles.has('several');
}
