import { isOblique } from '../grammar/clauses.ts';
import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { NO_VERB } from './clause-words.ts';

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

const NO_VERB_SECOND =
  NO_VERB | is.AUXILIARY | is.SUBJUNCTIVE | is.ADVERB | is.PRONOUN | is.OBJECT | is.FUNCTION | is.TIME;
