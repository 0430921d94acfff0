import { findSubjectBefore } from './find-subject.ts';
import * as is from './languages/language.ts';
import { type NounPhrase, readPhraseAfter, readPhraseBefore } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/**
 * The subject of the verb at `verb` where the verb comes second: “Ruiz sagte”, but “Am Montag sagte Ruiz” and
 * “…“, sagte Ruiz. What stands before the verb is the subject unless a preposition governs it.
 */
export function findSubjectAround(tokens: readonly Token[], from: number, verb: number, to: number): NounPhrase | null {
  let before = verb;
  while (before > from && (tokens[before - 1] as Token).is & (is.ADVERB | is.AUXILIARY)) before--;
  const last = tokens[before - 1];
  if (before > from && last !== undefined && last.kind === 'word') {
    const phrase = readPhraseBefore(tokens, from, before);
    const governor = phrase === null ? undefined : tokens[phrase.from - 1];
    if (phrase !== null && !isGoverned(governor, phrase.from > from)) return phrase;
  }
  const after = subjectAfterVerb(tokens, verb, to);
  if (after !== null && (last === undefined || before === from || last.text !== ',')) return after;
  return findSubjectBefore(tokens, from, verb) ?? after;
}

function isGoverned(before: Token | undefined, hasBefore: boolean): boolean {
  return hasBefore && before !== undefined && (before.is & is.PREPOSITION) !== 0;
}

/** The noun phrase right behind the verb; of “heißt es in der Erklärung” the source is the statement. */
export function subjectAfterVerb(tokens: readonly Token[], verb: number, to: number): NounPhrase | null {
  let at = verb + 1;
  while (at < to && (tokens[at] as Token).is & (is.ADVERB | is.OBJECT) && !tokens[at]?.isCapital) at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.is & is.NEUTER && ((tokens[at + 1]?.is ?? 0) & is.PREPOSITION) !== 0) {
    return readPhraseAfter(tokens, at + 2, to) ?? readPhraseAfter(tokens, at, to);
  }
  if (token.is & is.PREPOSITION) return null;
  return readPhraseAfter(tokens, at, to);
}
