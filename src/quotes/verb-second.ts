import * as is from './languages/language.ts';
import { type NounPhrase, readPhraseAfter } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';

/**
 * The subject of the verb at `verb` where the finite verb comes second: “Ruiz sagte”, but “Am Montag sagte Ruiz”,
 * “Ruiz hatte gesagt”, and last in a clause that a conjunction begins: “wie Ruiz sagte”.
 */
export function findSubjectAround(
  tokens: readonly Token[],
  from: number,
  verb: number,
  to: number,
): NounPhrase | null {
  if (isNominative(tokens[verb + 1])) return readPhraseAfter(tokens, verb + 1, to);
  const start = clauseStart(tokens, from, verb);
  const opener = tokens[start] as Token;
  if (start === verb) return afterComma(tokens, from, verb, to);
  if (opener.is & is.CLAUSE && !opener.isCapital) return readPhraseAfter(tokens, start + 1, verb);
  if (opener.lower === 'wie') return readPhraseAfter(tokens, start + 1, verb);
  const finite = finiteBefore(tokens, start, verb);
  return (
    (isAdverbial(opener) ? null : readPhraseAfter(tokens, start, finite)) ??
    subjectAfterVerb(tokens, finite, finite < verb ? verb : to) ??
    subjectAfterVerb(tokens, verb, to)
  );
}

/** er, sie, man: pronouns that are a subject where they follow a verb. */
function isNominative(token: Token | undefined): boolean {
  return (
    token !== undefined && (token.is & is.PRONOUN) !== 0 && (token.is & (is.DETERMINER | is.NEUTER)) === 0
  );
}

function clauseStart(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = verb - 1; at >= from; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || (token.is & is.CONJUNCTION && tokens[at + 1]?.isCapital === false))
      return at + 1;
  }
  return from;
}

/** The verb right behind a comma or a quote: its subject follows, unless the sentence began with one and was interrupted. */
function afterComma(tokens: readonly Token[], from: number, verb: number, to: number): NounPhrase | null {
  const opener = tokens[from] as Token;
  const isInterrupted =
    verb > from && tokens[verb - 1]?.kind === 'mark' && opener.kind === 'word' && !isAdverbial(opener);
  const before = isInterrupted ? readPhraseAfter(tokens, from, verb) : null;
  return before ?? subjectAfterVerb(tokens, verb, to);
}

const ADVERBIAL =
  is.PREPOSITION | is.ADVERB | is.TIME | is.CLAUSE | is.FUNCTION | is.CUE | is.ACCORDING | is.OBJECT;

function isAdverbial(token: Token): boolean {
  if (token.is & (is.DETERMINER | is.PRONOUN | is.TITLE)) return false;
  return (token.is & ADVERBIAL) !== 0 || token.lower.charCodeAt(0) < 0x3a;
}

/** “hatte … erklärt”: the finite verb is the first auxiliary of the clause. */
function finiteBefore(tokens: readonly Token[], from: number, verb: number): number {
  for (let at = from; at < verb; at++) if ((tokens[at] as Token).is & is.AUXILIARY) return at;
  return verb;
}

/** The noun phrase that a sentence begins with, or that follows its first verb. */
export function openingSubject(tokens: readonly Token[], from: number, to: number): NounPhrase | null {
  if (!isAdverbial(tokens[from] as Token)) return readPhraseAfter(tokens, from, to);
  for (let at = from + 1; at < to; at++) {
    if ((tokens[at] as Token).is & (is.AUXILIARY | is.NOT_SPEECH_VERB))
      return subjectAfterVerb(tokens, at, to);
  }
  return null;
}

/** The noun phrase right behind the verb; of “heißt es in der Erklärung” the source is the statement. */
export function subjectAfterVerb(tokens: readonly Token[], verb: number, to: number): NounPhrase | null {
  let at = verb + 1;
  while (at < to && (tokens[at] as Token).is & (is.ADVERB | is.OBJECT) && !tokens[at]?.isCapital) at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.is & is.NEUTER) {
    let source = at + 1;
    while (source < to && (tokens[source] as Token).is & is.ADVERB) source++;
    if (((tokens[source]?.is ?? 0) & is.PREPOSITION) !== 0) return readPhraseAfter(tokens, source + 1, to);
  }
  if (token.is & is.PREPOSITION) return null;
  return readPhraseAfter(tokens, at, to);
}
