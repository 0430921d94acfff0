import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';

/** “They”, and what else stands for several who are not “we”; “some” and “these” may go with a noun. */
export function isThey(token: Token): boolean {
  const number = token.means & (means.PLURAL | means.FIRST_PERSON);
  return number === means.PLURAL && !(token.is & is.DETERMINER);
}
