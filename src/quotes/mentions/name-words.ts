import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** The words of one block, or of a quote in it. */
export interface NameWords {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly language: Language;
}

/** Capitalised words that may be a name: the tokens `from` to `to`. */
export interface NameRun extends NameWords {
  readonly from: number;
  readonly to: number;
}

/** Words that are never part of a name, even with a capital. */
export const NO_NAME =
  is.PRONOUN |
  is.TIME |
  is.FUNCTION |
  is.DETERMINER |
  is.CLAUSE |
  is.PREPOSITION |
  is.RELATIVE |
  is.ACCORDING |
  is.CONJUNCTION;

/** Words at the start of a sentence that are not names there. */
const NO_OPENER = NO_NAME | is.ADVERB | is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.NAMING;

/** A word with a capital that may be a name. */
export function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  return (token.means & means.GIVEN_NAME) !== 0 || (token.is & NO_NAME) === 0;
}

/**
 * May Roth, Will Stone, Jan Morrik: a month, a day or an auxiliary that is a given name too is one before a family
 * name, but not after a preposition (in May Roth said) or in a question (Will Stone come?).
 */
export function isGivenHere({ tokens, from: at, to }: WordRange): boolean {
  const { is: classes, means: meaning, isCapital } = tokens[at] as Token;
  if (!isCapital || !(meaning & means.GIVEN_NAME)) return false;
  if (!(meaning & means.NOT_NAME || classes & is.AUXILIARY)) return true;
  const before = tokens[at - 1];
  if (before !== undefined && before.means & means.PLACE) return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next === undefined || !isNameWord(next) || next.means & (means.NOT_NAME | means.BODY | means.TITLE))
    return false;
  return !(classes & is.AUXILIARY) || tokens[to - 1]?.text !== '?';
}

/**
 * Mieszkanka Warszawy Anna Nowak: where nouns have cases instead of articles, the place of an office may stand before the
 * name, which begins with the given name.
 */
export function behindPlace({ tokens, language }: NameWords, from: number, to: number): number {
  if (!language.bareNouns || to - from < 3 || (tokens[from] as Token).means & means.GIVEN_NAME) return from;
  const isWithin = isHolder(tokens[from]);
  if (!isWithin && !isHolder(tokens[from - 1])) return from;
  for (let at = isWithin ? from + 2 : from + 1; at < to - 1; at++)
    if ((tokens[at] as Token).means & means.GIVEN_NAME) return at;
  return from;
}

function isHolder(noun: Token | undefined): boolean {
  return noun !== undefined && (noun.means & means.PERSON) !== 0;
}

/** A word whose capital comes only from the start of a sentence. */
export function isNoOpener(token: Token, isCommon: (lower: string) => boolean): boolean {
  const isOther = (token.means & means.NOT_NAME) !== 0;
  if (token.means & means.GIVEN_NAME && !isOther && !(token.is & is.AUXILIARY)) return false;
  if (token.means & means.TITLE) return false;
  return isOther || (token.is & NO_OPENER) !== 0 || isCommon(token.lower);
}

/** These words are names only after a given name: Mary Oh. */
const NEVER_NAME = NO_NAME & ~is.FUNCTION;

/** Whether the name goes on at `at`, past “van” and “de la” too. */
export function goesOn({ tokens, from: at, to }: WordRange): boolean {
  const token = tokens[at] as Token;
  if (isNameWord(token)) return true;
  const isBehindGiven = ((tokens[at - 1] as Token).means & means.GIVEN_NAME) !== 0;
  if (isBehindGiven && token.isCapital && token.kind === 'word' && !(token.is & NEVER_NAME)) return true;
  let end = at;
  while (end < to && end < at + 3 && (tokens[end] as Token).is & is.PARTICLE) end++;
  return end > at && end < to && tokens[end]?.isCapital === true;
}

/** One of the words is a given name. */
export function isGiven({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).means & means.GIVEN_NAME) return true;
  return false;
}

/** “P.” or “P” */
export function isInitial(text: string): boolean {
  return text.length === 1 || (text.length === 2 && text.includes('.'));
}

/** Set in capitals throughout, as headings and datelines are. */
export function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  // Nearly every word has a lower-case second letter, so that its capitals need not be computed.
  return !(second >= 0x61 && second <= 0x7a) && text.length > 2 && text === text.toUpperCase();
}
