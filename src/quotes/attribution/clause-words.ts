import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { tokenAt, type WordRange } from '../tokens/word-range.ts';

/** Commas and dashes between a quote and its reporting clause. */
export function isGap({ text }: Token): boolean {
  return text === ',' || text === '-' || text === '—' || text === '–';
}

/** He, she, they: a pronoun for people. */
export function isSomebody({ is: classes, means: meaning }: Token): boolean {
  return (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) !== 0;
}

/** What the verb of a reporting clause never is. */
export const NO_VERB = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.DETERMINER | is.CLAUSE;

/** Where the words go on after the adverbs that they begin with. */
export function skipAdverbs(words: WordRange): number {
  let at = words.from;
  while (tokenAt(words, at).is & is.ADVERB && !tokenAt(words, at).isCapital) at++;
  return at;
}

/** The noun phrase at the start of the words, if that is a pronoun, a name, or a noun with its article. */
export function readPronounOrName(words: WordRange): NounPhrase | null {
  const { is: classes, isCapital } = tokenAt(words, words.from);
  return isCapital || classes & (is.PRONOUN | is.DETERMINER) ? readPhraseAfter(words) : null;
}

/** How far after the quote the verb of a reporting clause may stand. */
const REACH = 30;

/** Whether a verb of saying follows the subject, past appositives and relative clauses, before the next quote. */
export function verbFollows({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.REPORTING_VERB) return true;
  }
  return false;
}
