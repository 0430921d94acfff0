import { isOblique } from '../grammar/clauses.ts';
import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { tokenAt, type WordRange } from '../tokens/word-range.ts';
import { NO_VERB } from './clause-words.ts';

/**
 * « … ? » interrompt Ruiz. If a lower-case word and a name are all that follows the quote, the word is a verb; so is one with
 * the ending of a past tense before a noun for somebody: “…!” blustered the old sailor.
 */
export function isPlainReportingClause(clause: WordRange): boolean {
  const at = clause.from;
  const verb = tokenAt(clause, at);
  if (!isLowerWord(verb)) return false;
  let end = capitalsEnd(clause, at + 1);
  if (end === at + 1) end = somebodyEnd(clause);
  if (end === at + 1) return false;
  const after = tokenAt(clause, end);
  // “…!” called Orr’s wife; but: “…” marked Orr’s last years.
  if (after.text === '’s') return (tokenAt(clause, end + 1).means & (means.PERSON | means.CUE_NOUN)) !== 0;
  if (after.kind === 'mark') return true;
  // “Hullo!” called Freddy from below.
  return (verb.form & form.PAST_PARTICIPLE) !== 0 && (after.is & (is.PREPOSITION | is.ADVERB)) !== 0;
}

/** Where “the old sailor” ends, after a word at `verb` in a past tense; just behind that where there is no such noun. */
function somebodyEnd(clause: WordRange): number {
  const { tokens, from: verb, to } = clause;
  const { is: classes, form: ending } = tokens[verb] as Token;
  const isPast = (ending & form.PAST_PARTICIPLE) !== 0;
  // Came the answer
  const isOther = (classes & is.NOT_SPEECH_VERB) !== 0 && !(classes & is.AUXILIARY);
  if (!(isPast || isOther) || !(tokenAt(clause, verb + 1).is & is.DETERMINER)) return verb + 1;
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
export function isSubjectAndVerb(clause: WordRange): boolean {
  const at = clause.from;
  let verb = capitalsEnd(clause, at);
  if (verb === at) verb = describedEnd(clause);
  if (verb === at || !isLowerWord(tokenAt(clause, verb))) return false;
  const { kind, text } = tokenAt(clause, verb + 1);
  return kind === 'mark' && STOPS.has(text);
}

/** Where “the officer” ends before a verb in a past tense; where it begins, if there is no such noun. */
function describedEnd(clause: WordRange): number {
  const { tokens, from, to } = clause;
  if (!(tokenAt(clause, from).is & is.DETERMINER)) return from;
  const phrase = readPhraseAfter({ tokens, from, to });
  if (phrase === null || phrase.head !== phrase.to || !isSpeakingNoun(tokens[phrase.to - 1] as Token))
    return from;
  return tokenAt(clause, phrase.to).form & form.PAST_PARTICIPLE ? phrase.to : from;
}

/** What may stand behind the verb: a stop, or nothing. */
const STOPS = new Set(['.', ',', ';', '']);

/** – zastrzega strażak Jan Kolski: a word, one or two nouns in lower case, a name, and nothing else; – dodaje ona. */
export function isNamedBehind(clause: WordRange): boolean {
  const verb = clause.from;
  if (!isLowerWord(tokenAt(clause, verb))) return false;
  const next = tokenAt(clause, verb + 1);
  if (next.is & is.PRONOUN && !(next.is & PRONOUN_BESIDES)) return true;
  let name = verb + 1;
  while (name <= verb + MAX_NOUNS && isLowerWord(tokenAt(clause, name))) name++;
  if (!(tokenAt(clause, name).means & means.GIVEN_NAME)) return false;
  return tokenAt(clause, capitalsEnd(clause, name)).kind === 'mark';
}

const MAX_NOUNS = 2;

const PRONOUN_BESIDES = is.OBJECT | is.DETERMINER;

/** In lower case, and no small word: it may be a verb or a noun. */
function isLowerWord(token: Token): boolean {
  return token.kind === 'word' && !token.isCapital && !(token.is & NO_VERB);
}

/** Where the words with capitals that begin at `at` end. */
function capitalsEnd(words: WordRange, at: number): number {
  let end = at;
  while (tokenAt(words, end).isCapital) end++;
  return end;
}

/**
 * „Wie nur?“ höhnte der Richter. In a verb-second language, a lower-case word between the quote and a subject is a
 * verb.
 */
export function isVerbAndSubject(clause: WordRange): boolean {
  const { tokens, from: at, to } = clause;
  const verb = tokenAt(clause, at);
  if (verb.kind !== 'word' || verb.isCapital || verb.is & NO_VERB_SECOND) return false;
  let next = at + 1;
  while (tokenAt(clause, next).is & (is.ADVERB | is.OBJECT) && !tokenAt(clause, next).isCapital) next++;
  const subject = tokenAt(clause, next);
  if (subject.is & is.PRONOUN && !(subject.means & means.NEUTER)) return true;
  if (subject.isCapital && subject.means & (means.GIVEN_NAME | means.TITLE)) return true;
  const isArticle = (subject.is & is.DETERMINER) !== 0 && !isOblique(subject);
  return isArticle && readPhraseAfter({ tokens, from: next, to }) !== null;
}

const NO_VERB_SECOND =
  NO_VERB | is.AUXILIARY | is.SUBJUNCTIVE | is.ADVERB | is.PRONOUN | is.OBJECT | is.FUNCTION | is.TIME;
