import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { bracketEnd, isOblique } from './clauses.ts';
import { type NounPhrase, readPhraseAfter } from './noun-phrase.ts';

/**
 * The subject after the finite verb; in “heißt es in der Erklärung” the source is the statement, but not in “rief es im
 * Saal”.
 */
export function subjectAfterVerb({ tokens, from: verb, to }: WordRange): NounPhrase | null {
  let at = verb + 1;
  if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '(') return null;
  while (at < to && isPassed(tokens[at] as Token)) at++;
  if (isObjectBefore({ tokens, from: at, to })) at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.means & means.NEUTER && !(tokens[verb] as Token).roles.has('sounding')) {
    let source = at + 1;
    while (source < to && (tokens[source] as Token).is & is.ADVERB) source++;
    if (((tokens[source]?.is ?? 0) & is.PREPOSITION) !== 0)
      return readPhraseAfter({ tokens, from: source + 1, to });
  }
  return subjectIn({ tokens, from: at, to });
}

/** „…“, unterbrach sie der Vater: before a man with the article of the nominative, the pronoun is whom he speaks to. */
function isObjectBefore({ tokens, from, to }: WordRange): boolean {
  if (!tokens[from]?.roles.has('she-or-they') || !tokens[from + 1]?.roles.has('masculine')) return false;
  const phrase = readPhraseAfter({ tokens, from: from + 1, to });
  return phrase !== null && ((tokens[phrase.head - 1] as Token).means & means.MALE) !== 0;
}

/** An adverb or a pronoun for the addressee; “gli” before a noun is an article, before a verb a pronoun. */
function isPassed({ is: classes, isCapital }: Token): boolean {
  const isObject = (classes & is.OBJECT) !== 0 && (classes & is.DETERMINER) === 0;
  return !isCapital && (isObject || (classes & is.ADVERB) !== 0);
}

/** The first noun phrase of the range that can be a subject, past adverbs, objects and phrases with prepositions. */
export function subjectIn({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') at = bracketEnd({ tokens, from: at, to }) - 1;
    if (token.text === ')' || token.kind === 'quote') continue;
    if (token.kind !== 'word') return null;
    if (token.is & is.PREPOSITION || isOblique(token)) {
      const first = token.is & is.PREPOSITION ? at + 1 : at;
      const phrase = readPhraseAfter({ tokens, from: first, to });
      if (phrase !== null) at = phrase.to - 1;
      continue;
    }
    const passes = (token.is & (is.ADVERB | is.OBJECT | is.TIME)) !== 0;
    if (token.means & means.NEUTER || (passes && !(token.is & (is.PRONOUN | is.DETERMINER)))) continue;
    const phrase = readPhraseAfter({ tokens, from: at, to });
    if (phrase !== null) return phrase;
  }
  return null;
}
