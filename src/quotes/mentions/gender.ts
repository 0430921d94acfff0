import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';

export type Gender = 'male' | 'female';

/** The gender of a word; `null` for a word without one, or with both. */
export function genderOf(token: Token): Gender | null {
  const both = token.means & (means.MALE | means.FEMALE);
  if (both === means.MALE) return 'male';
  return both === means.FEMALE ? 'female' : null;
}
