/**
 * A character of an East Asian script that does not separate words by spaces, or of its punctuation. Hangul has spaces.
 */
export const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * What to put in place of a line break between two pieces of a text: a space, or nothing between two characters of a script
 * without spaces (CSS Text 4, segment break transformation).
 */
export function lineJoint(before: string, after: string): '' | ' ' {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const first = [...after.slice(0, 2)].at(0) ?? '';
  return SPACELESS.test(last) && SPACELESS.test(first) ? '' : ' ';
}
