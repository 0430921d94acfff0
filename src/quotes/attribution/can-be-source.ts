import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { Reading } from './sourced.ts';

/**
 * Whether a noun phrase is for somebody or something that words can come from: a pronoun, a name, a person, a body, a
 * document. A subject found at some distance from the quote at `at` that is none of these was misread.
 */
export function canBeSource(
  { tokens, language }: Pick<Reading, 'tokens' | 'language'>,
  { from, to, head }: NounPhrase,
  at: number,
): boolean {
  const first = tokens[from] as Token;
  if (first.is & is.PRONOUN && to - from === 1) return true;
  if (language.articled && !first.isCapital && !(first.is & ARTICLED || first.means & NOUN_ALONE))
    return false;
  const noun = tokens[head - 1] as Token;
  const last = tokens[to - 1] as Token;
  // The quote is part of the phrase: a new “too big to fail” tax. Elsewhere a subject may follow its verb.
  const mayAdjoin =
    language.verbSecond || language.invertsReportingClause || (noun.means & means.CUE_NOUN) !== 0;
  if (to === at && !mayAdjoin) return false;
  if ((noun.means | last.means) & SOURCE || (noun.isCapital && head - from > 1 && !(noun.is & is.TIME)))
    return true;
  // The A of an interview.
  if (noun.isCapital && noun.text.length === 1) return true;
  for (let step = from; step < head; step++) if (isName(tokens[step] as Token)) return true;
  // “a person close to the firm”
  if (to > head && head - from > 1 && (tokens[head - 2] as Token).means & means.PERSON) return true;
  return language.canSpeak(noun.lower, (first.is & is.POSSESSIVE) !== 0);
}

/** What begins a noun phrase that is not a name, in languages whose nouns take an article. */
const ARTICLED = is.DETERMINER | is.POSSESSIVE;
const NOUN_ALONE = means.TITLE | means.PERSON;

const SOURCE = means.PERSON | means.TITLE | means.CUE_NOUN | means.BODY;

const NO_NAME = is.TIME | is.DETERMINER | is.FUNCTION | is.PREPOSITION | is.POSSESSIVE;

function isName(token: Token): boolean {
  return token.kind === 'word' && token.isCapital && !(token.is & NO_NAME || token.means & means.NOT_NAME);
}
