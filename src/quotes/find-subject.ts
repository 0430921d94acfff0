import * as is from './languages/language.ts';
import { type NounPhrase, readPhraseBefore } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

const SKIPPED = is.AUXILIARY | is.ADVERB;

/**
 * The subject of the verb at `verb`, which stands before it; `start` is where its sentence begins.
 * It need not be the nearest name: appositives, relative clauses and verbs joined by “and” stand between.
 */
export function findSubjectBefore(tokens: readonly Token[], start: number, verb: number): NounPhrase | null {
  let at = verb;
  while (at > start && isSkipped(tokens, at - 1)) at--;
  const before = tokens[at - 1];
  if (at <= start || before === undefined) return null;
  if ((tokens[verb] as Token).is & is.PARTICIPLE_CUE) return firstSubject(tokens, start, at);
  if (before.kind === 'quote') return null;
  if (before.is & is.RELATIVE) {
    const antecedent = at - 2 >= start && tokens[at - 2]?.text === ',' ? at - 2 : at - 1;
    return readPhraseBefore(tokens, start, antecedent);
  }
  if (before.text === ',' || before.text === ')' || isDash(before.text))
    return subjectOverCommas(tokens, start, at - 1);
  if (before.is & (is.CONJUNCTION | is.PREPOSITION)) return firstSubject(tokens, start, at - 1);
  return readPhraseBefore(tokens, start, at) ?? firstSubject(tokens, start, at);
}

function isSkipped(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return (token.is & SKIPPED) !== 0 && (token.is & is.PRONOUN) === 0 && !token.isCapital;
}

const isDash = (text: string): boolean => text === '—' || text === '–' || text === '-';

/**
 * The subject before an insertion that ends at `end`: “Ruiz, who once ran against Bo Hale, said”. Parts of the sentence
 * between commas are tried from the left; one that begins as an adverbial (“In Leeds, …”) is passed over.
 */
function subjectOverCommas(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  const from = clauseStart(tokens, start, end);
  let part = from;
  for (let at = from; at <= end; at++) {
    const token = tokens[at] as Token;
    const isBreak = at === end || token.text === ',' || token.text === '(' || isDash(token.text);
    if (!isBreak && !(token.is & is.RELATIVE)) continue;
    const phrase = isAdverbial(tokens[part]) ? null : readPhraseBefore(tokens, part, at);
    if (phrase !== null && phrase.from === part) return phrase;
    const leading = isAdverbial(tokens[part]) ? null : firstSubject(tokens, part, at);
    if (leading !== null) return leading;
    part = at + 1;
  }
  return firstSubject(tokens, start, end);
}

/** Where the clause begins that ends at `end`: behind the last quote or “that”. */
function clauseStart(tokens: readonly Token[], start: number, end: number): number {
  for (let at = end - 1; at > start; at--) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' || token.text === ';' || token.text === ':') return at + 1;
  }
  return start;
}

const ADVERBIAL =
  is.PREPOSITION | is.CLAUSE | is.ADVERB | is.CUE | is.NOT_SPEECH_VERB | is.CONJUNCTION | is.TIME;

function isAdverbial(token: Token | undefined): boolean {
  return token === undefined || token.kind !== 'word' || (token.is & ADVERBIAL) !== 0;
}

const VERB = is.CUE | is.NOT_SPEECH_VERB | is.AUXILIARY | is.NAMING;

/** The first noun phrase between `start` and `end` that a preposition does not govern: the subject of the sentence. */
export function firstSubject(tokens: readonly Token[], start: number, end: number): NounPhrase | null {
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') continue;
    if (token.is & VERB && at > start) {
      const phrase = readPhraseBefore(tokens, start, skipBack(tokens, start, at));
      if (phrase !== null && ((tokens[phrase.from - 1]?.is ?? 0) & is.PREPOSITION) === 0) return phrase;
      if (phrase !== null && phrase.from === start) return phrase;
    }
  }
  return readPhraseBefore(tokens, start, end);
}

function skipBack(tokens: readonly Token[], start: number, from: number): number {
  let at = from;
  while (at > start && isSkipped(tokens, at - 1)) at--;
  return at;
}
