import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** Commas and dashes between a quote and its reporting clause. */
export function isGap(token: Token): boolean {
  return (
    token.kind === 'mark' &&
    (token.text === ',' || token.text === '-' || token.text === '—' || token.text === '–')
  );
}

/** He, she, they: a pronoun for people. */
export function isSomebody({ is: classes, means: meaning }: Token): boolean {
  return (classes & is.PRONOUN) !== 0 && (meaning & (means.MALE | means.FEMALE | means.PLURAL)) !== 0;
}

/** What the verb of a reporting clause never is. */
export const NO_VERB = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.DETERMINER | is.CLAUSE;

export function skipAdverbs({ tokens, from, to }: WordRange): number {
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
