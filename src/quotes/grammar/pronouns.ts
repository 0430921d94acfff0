import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { VERB } from './verbs.ts';

/** “They” and other pronouns for several people but “we”; “some” and “these” may go with a noun. */
export function isThey(token: Token): boolean {
  const number = token.means & (means.PLURAL | means.FIRST_PERSON);
  return number === means.PLURAL && !(token.is & is.DETERMINER);
}

/** The same in a sentence: “sie” is plural in “riefen sie”, and singular in “rief sie”. */
export function isTheyAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return isThey(token) || (token.roles.has('she-or-they') && hasPluralVerb(tokens, at));
}

/** The verb of a pronoun is next to it, or last in its clause after a conjunction. */
function hasPluralVerb(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (isVerb(before)) return isPlural(before);
  if (isVerb(next)) return isPlural(next);
  let end = at + 1;
  while (end < at + CLAUSE && tokens[end]?.kind === 'word') end++;
  const last = tokens[end - 1];
  return end > at + 1 && isVerb(last) && isPlural(last);
}

/** How many words are searched for the end of a clause. */
const CLAUSE = 24;

function isVerb(token: Token | undefined): token is Token {
  if (token?.kind !== 'word' || token.isCapital) return false;
  if (token.is & VERB) return true;
  return token.is === 0 && (token.form & form.FINITE_FORM) !== 0;
}

const isPlural = (verb: Token): boolean => (verb.form & form.PLURAL_VERB) !== 0;

/** er, man, wir, ich: pronouns that can only be subjects. */
export function isNominative(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.is & is.PRONOUN) !== 0 &&
    (token.is & is.DETERMINER) === 0 &&
    (token.means & (means.NEUTER | means.FEMALE)) === 0
  );
}
