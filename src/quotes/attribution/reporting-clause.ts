import type { Span } from '../../article.ts';
import { isOblique } from '../grammar/clauses.ts';
import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import { subjectAfterVerb } from '../grammar/verb-second.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** The words of a paragraph, and their language. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The quotes among them, by the number that their tokens have. */
  readonly quotes: readonly Span[];
  readonly language: Language;
}

/** How far after the quote the verb of a reporting clause may stand. */
const REACH = 30;

/**
 * How a quote ends: with a comma, as speech does before its reporting clause, with a mark that may end its own
 * sentence, or neither.
 */
export type QuoteStop = 'comma' | 'mark' | 'none';

/**
 * “…,” said Ruiz. “…,” Ruiz, a welder from Leeds, said. After a comma any verb will do: “Yes,” she beamed. `behind` begins
 * with the quote’s own token.
 */
export function findReportingClause(
  behind: WordRange,
  language: Language,
  stop: QuoteStop,
): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  const hasComma = stop === 'comma';
  let next = at + 1;
  while (next < to && isGap(tokens[next] as Token)) next++;
  const token = tokens[next];
  if (token === undefined || next >= to || token.kind !== 'word') return null;
  if (language.invertsReportingClause) return findInverted(behind, next, language, stop);
  // “…,” put in Ruiz.
  if (language.phrasalCues.has(`${token.lower} ${tokens[next + 1]?.lower ?? ''}`))
    return readPronounOrName({ tokens, from: next + 2, to });
  // In the title case of a heading, the verb has a capital too: “We Lost,” Said Ruiz.
  const isVerbCase = !token.isCapital || (token.is & is.CORE_CUE) !== 0;
  if (token.is & is.REPORTING_VERB && (token.is & (is.PRONOUN | is.POSSESSIVE)) === 0 && isVerbCase) {
    return readPhraseAfter({ tokens, from: skipAdverbs({ tokens, from: next + 1, to }), to });
  }
  if (token.is & is.ADVERB && ((tokens[next + 1]?.is ?? 0) & is.REPORTING_VERB) !== 0) {
    return readPhraseAfter({ tokens, from: skipAdverbs({ tokens, from: next + 2, to }), to });
  }
  if (isPlainReportingClause({ tokens, from: next, to }) && next === at + 1)
    return readPronounOrName({ tokens, from: next + 1, to });
  if (token.is & NO_VERB && !token.isCapital && !(token.is & is.DETERMINER)) return null;
  const phrase = readPhraseAfter({ tokens, from: next, to });
  if (phrase === null) {
    // An unusual verb before its subject: “…,” returned she.
    return hasComma && !token.isCapital ? readPronounOrName({ tokens, from: next + 1, to }) : null;
  }
  const hasVerb = verbFollows({ tokens, from: phrase.to, to });
  if (!hasVerb && !hasComma && !isSubjectAndVerb({ tokens, from: next, to })) return null;
  return listOf(tokens, phrase, to) ?? (hasVerb ? phrase : withoutVerb(tokens, phrase));
}

/**
 * « … », a-t-il dit. «…», — тихо сказал слуга. „…“ wird er zitiert. The verb is at `first`, or after the words that go
 * with it.
 */
function findInverted(
  { tokens, from: at, to }: WordRange,
  first: number,
  language: Language,
  stop: QuoteStop,
): NounPhrase | null {
  const token = tokens[first] as Token;
  // “le” in “le disse” is a pronoun; before a noun it is an article.
  if (token.isCapital || (token.is & NO_VERB && !(token.is & is.OBJECT))) return null;
  let verb = first;
  const leading = is.OBJECT | is.AUXILIARY | (language.verbSecond ? 0 : is.ADVERB);
  while (verb + 1 < to && (tokens[verb] as Token).is & leading && isVerbal(tokens[verb + 1])) verb++;
  const { is: classes } = tokens[verb] as Token;
  const mark = (tokens[at + 1] as Token).text;
  const isVerb =
    ((classes | token.is) & (is.REPORTING_VERB | is.NAMING)) !== 0 ||
    (mark === ',' && !(classes & is.ADVERB)) ||
    (isDash(mark) &&
      ((classes & is.NOT_SPEECH_VERB) !== 0 ||
        isPlainReportingClause({ tokens, from: first, to }) ||
        isNamedBehind({ tokens, from: first, to }))) ||
    isPlainReportingClause({ tokens, from: at + 1, to }) ||
    (language.verbSecond && stop !== 'none' && isVerbAndSubject({ tokens, from: first, to })) ||
    ((token.is & is.AUXILIARY) !== 0 && verbFollows({ tokens, from: first, to }));
  return isVerb ? findInvertedSubject({ tokens, from: verb, to }, language) : null;
}

const isDash = (text: string): boolean => text === '—' || text === '–';

/** “…,” the book ends: a verb that is not listed is read as part of the noun phrase, which then ends at a stop. */
function withoutVerb(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to, head } = phrase;
  const last = tokens[to - 1] as Token;
  const isVerb =
    head === to &&
    to - from > 2 &&
    isUnknown(last) &&
    !last.isCapital &&
    (last.form & form.PLURAL_FORM) !== 0;
  const isStop = tokens[to] === undefined || tokens[to]?.kind !== 'word';
  return isVerb && isStop && (tokens[from] as Token).is & is.DETERMINER
    ? { from, to: to - 1, head: to - 1 }
    : phrase;
}

/**
 * « … ? » interrompt Ruiz. If a lower-case word and a name are all that follows the quote, the word is a verb; so is one with
 * the ending of a past tense before a noun for somebody: “…!” blustered the old sailor.
 */
export function isPlainReportingClause({ tokens, from: at, to }: WordRange): boolean {
  const verb = tokens[at];
  if (verb === undefined || at + 1 >= to || verb.kind !== 'word' || verb.isCapital || verb.is & NO_VERB)
    return false;
  let end = at + 1;
  while (end < to && tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++;
  if (end === at + 1) end = somebodyEnd({ tokens, from: at, to });
  if (end === at + 1) return false;
  const after = tokens[end];
  if (after === undefined || end >= to || after.kind === 'mark') return true;
  // “Hullo!” called Freddy from below.
  return (verb.form & form.PAST_PARTICIPLE) !== 0 && (after.is & (is.PREPOSITION | is.ADVERB)) !== 0;
}

/** He, she, they: a pronoun for people. */
export function isSomebody({ is: classes, means: meaning }: Token): boolean {
  return (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) !== 0;
}

/** Where “the old sailor” ends, after a word at `verb` in a past tense; just behind that where there is no such noun. */
function somebodyEnd({ tokens, from: verb, to }: WordRange): number {
  const { is: classes, form: ending } = tokens[verb] as Token;
  const isPast = (ending & form.PAST_PARTICIPLE) !== 0;
  // Came the answer
  const isOther = (classes & is.NOT_SPEECH_VERB) !== 0 && !(classes & is.AUXILIARY);
  if (!(isPast || isOther) || !((tokens[verb + 1] as Token).is & is.DETERMINER)) return verb + 1;
  const phrase = readPhraseAfter({ tokens, from: verb + 1, to });
  const noun = phrase === null ? null : (tokens[phrase.head - 1] as Token);
  const isFit = noun !== null && (isPast ? isSpeakingNoun(noun) : (noun.means & means.CUE_NOUN) !== 0);
  return phrase !== null && isFit ? phrase.to : verb + 1;
}

/** Somebody (the old sailor, the Englishman), or a voice. */
function isSpeakingNoun(noun: Token): boolean {
  return (
    (noun.means & (means.PERSON | means.CUE_NOUN)) !== 0 ||
    (noun.form & form.AGENT_NOUN) !== 0 ||
    noun.isCapital
  );
}

/** – zastrzega strażak Jan Kolski: a word, one or two nouns in lower case, a name, and nothing else; – dodaje ona. */
export function isNamedBehind({ tokens, from: verb, to }: WordRange): boolean {
  if (!isLowerWord(tokens[verb])) return false;
  const next = tokens[verb + 1];
  if (verb + 1 < to && next !== undefined && next.is & is.PRONOUN && !(next.is & PRONOUN_BESIDES))
    return true;
  let name = verb + 1;
  while (name < Math.min(to, verb + MAX_NOUNS + 1) && isLowerWord(tokens[name])) name++;
  if (name >= to || !((tokens[name]?.means ?? 0) & means.GIVEN_NAME)) return false;
  let end = name;
  while (end < to && tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++;
  return end >= to || tokens[end]?.kind === 'mark';
}

const MAX_NOUNS = 2;

const PRONOUN_BESIDES = is.OBJECT | is.DETERMINER;

function isLowerWord(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.isCapital && !(token.is & NO_VERB);
}

/**
 * „Wie nur?“ höhnte der Richter. In a verb-second language, a lower-case word between the quote and a subject is a
 * verb.
 */
export function isVerbAndSubject({ tokens, from: at, to }: WordRange): boolean {
  const verb = tokens[at];
  if (verb === undefined || verb.kind !== 'word' || verb.isCapital || verb.is & NO_VERB_SECOND) return false;
  let next = at + 1;
  while (next < to && (tokens[next] as Token).is & (is.ADVERB | is.OBJECT) && !tokens[next]?.isCapital)
    next++;
  const subject = tokens[next];
  if (subject === undefined || next >= to || subject.kind !== 'word') return false;
  if (subject.is & is.PRONOUN && !(subject.means & means.NEUTER)) return true;
  if (subject.isCapital && subject.means & (means.GIVEN_NAME | means.TITLE)) return true;
  const isArticle = (subject.is & is.DETERMINER) !== 0 && !isOblique(subject);
  return isArticle && readPhraseAfter({ tokens, from: next, to }) !== null;
}

/**
 * “Go on!” Ada Moss blustered; “Sir,” the officer pursued. If a name, or a noun for somebody, and a lower-case word fill the
 * clause, the word is a verb.
 */
export function isSubjectAndVerb({ tokens, from: at, to }: WordRange): boolean {
  let verb = at;
  while (verb < to && tokens[verb]?.kind === 'word' && tokens[verb]?.isCapital === true) verb++;
  if (verb === at) verb = describedEnd({ tokens, from: at, to });
  const { kind, is: classes } = tokens[verb] ?? NO_TOKEN;
  if (verb === at || verb >= to || kind !== 'word' || classes & NO_VERB) return false;
  return verb + 1 >= to || STOPS.has(tokens[verb + 1]?.text ?? '');
}

/** Where “the officer” ends before a verb in a past tense; where it begins, if there is no such noun. */
function describedEnd({ tokens, from, to }: WordRange): number {
  if (!((tokens[from]?.is ?? 0) & is.DETERMINER)) return from;
  const phrase = readPhraseAfter({ tokens, from, to });
  if (phrase === null || phrase.head !== phrase.to || !isSpeakingNoun(tokens[phrase.to - 1] as Token))
    return from;
  const isPast = ((tokens[phrase.to]?.form ?? 0) & form.PAST_PARTICIPLE) !== 0;
  return isPast ? phrase.to : from;
}

const NO_TOKEN = { kind: 'mark', is: 0 } as const;
const STOPS = new Set(['.', ',', ';']);

/** “Ruiz, Hale and Oh wrote”: names joined by commas and a last “and”, up to their verb. */
function listOf(tokens: readonly Token[], { from, to }: NounPhrase, limit: number): NounPhrase | null {
  let at = to;
  let isJoined = false;
  while (!isJoined && tokens[at]?.text === ',') {
    const isLast = ((tokens[at + 1]?.is ?? 0) & is.CONJUNCTION) !== 0;
    const next = readPhraseAfter({ tokens, from: isLast ? at + 2 : at + 1, to: limit });
    if (next === null || tokens[next.from]?.isCapital !== true) return null;
    isJoined = isLast;
    for (let step = next.from; step < next.to; step++)
      isJoined ||= ((tokens[step] as Token).is & is.CONJUNCTION) !== 0;
    at = next.to;
  }
  const isSubject = isJoined && at < limit && ((tokens[at] as Token).is & is.REPORTING_VERB) !== 0;
  return isSubject ? { from, to: at, head: at } : null;
}

/** The subject after the verb at `verb`; a bare noun in languages without articles: сказал слуга. */
export function findInvertedSubject(
  { tokens, from: verb, to }: WordRange,
  { bareNouns }: Language,
): NounPhrase | null {
  const near =
    subjectAfterVerb({ tokens, from: verb, to }) ??
    (bareNouns ? bareSubject({ tokens, from: verb + 1, to }) : null);
  return near ?? subjectFurther({ tokens, from: verb + 1, to });
}

/**
 * «…», declaró a la salida del juzgado Ramón Ibáñez. «…», gritó furiosa la mujer: a full name or a noun for somebody that no
 * preposition governs, further off in the clause.
 */
function subjectFurther({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let at = from + 1; at < to && tokens[at]?.kind === 'word'; at++) {
    const first = tokens[at] as Token;
    const before = tokens[at - 1] as Token;
    if (before.is & GOVERNING || before.means & means.PERSON || before.isCapital) continue;
    const isName =
      first.isCapital && (first.means & means.GIVEN_NAME) !== 0 && tokens[at + 1]?.isCapital === true;
    if (isName) return readPhraseAfter({ tokens, from: at, to });
    const phrase =
      first.is & is.DETERMINER && !first.isCapital ? readPhraseAfter({ tokens, from: at, to }) : null;
    if (phrase !== null && phrase.head - at > 1 && (tokens[phrase.head - 1] as Token).means & means.PERSON)
      return phrase;
  }
  return null;
}

/** What stands before a noun that is no subject, or within its phrase. */
const GOVERNING = is.PREPOSITION | is.PARTICLE | is.DETERMINER | is.CONJUNCTION | is.CLAUSE | is.RELATIVE;

/** A name in the clause (покачал головой Иван), else the first noun without a preposition. */
function bareSubject({ tokens, from, to }: WordRange): NounPhrase | null {
  let noun = -1;
  for (let at = from; at < to && tokens[at]?.kind === 'word'; at++) {
    const token = tokens[at] as Token;
    if (token.isCapital || token.is & is.PRONOUN) return readPhraseAfter({ tokens, from: at, to });
    if (token.is & is.PREPOSITION) at++;
    else if (noun < 0 && token.is === 0 && !(token.means & ~NOMINAL) && !(token.form & form.OBLIQUE))
      noun = at;
  }
  return noun < 0 ? null : { from: noun, to: noun + 1, head: noun + 1 };
}

/** What else a noun may be. */
const NOMINAL = means.PERSON | means.TITLE | means.MALE | means.FEMALE;

/** An unlisted participle may follow its auxiliary too: a réagi Ruiz. */
function isVerbal(token: Token | undefined): boolean {
  return token?.kind === 'word' && ((token.is & VERBAL) !== 0 || (isUnknown(token) && !token.isCapital));
}

const VERBAL = is.REPORTING_VERB | is.AUXILIARY | is.OBJECT;

/** What the verb of a reporting clause never is. */
export const NO_VERB = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.DETERMINER | is.CLAUSE;

const NO_VERB_SECOND =
  NO_VERB | is.AUXILIARY | is.SUBJUNCTIVE | is.ADVERB | is.PRONOUN | is.OBJECT | is.FUNCTION | is.TIME;

/** Commas and dashes between a quote and its reporting clause. */
export function isGap(token: Token): boolean {
  return (
    token.kind === 'mark' &&
    (token.text === ',' || token.text === '-' || token.text === '—' || token.text === '–')
  );
}

function skipAdverbs({ tokens, from, to }: WordRange): number {
  let at = from;
  while (at < to && (tokens[at] as Token).is & is.ADVERB && !(tokens[at] as Token).isCapital) at++;
  return at;
}

export function readPronounOrName({ tokens, from: at, to }: WordRange): NounPhrase | null {
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  return token.is & is.PRONOUN || token.isCapital || token.is & is.DETERMINER
    ? readPhraseAfter({ tokens, from: at, to })
    : null;
}

/** Whether a verb of saying follows the subject, past appositives and relative clauses, before the next quote. */
function verbFollows({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.REPORTING_VERB) return true;
  }
  return false;
}
