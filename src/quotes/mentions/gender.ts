import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';

export type Gender = 'male' | 'female';

/** The gender of a word, where it has one and not both. */
export function genderOf(token: Token): Gender | null {
  const both = token.means & (means.MALE | means.FEMALE);
  if (both === means.MALE) return 'male';
  return both === means.FEMALE ? 'female' : null;
}
