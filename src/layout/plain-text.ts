import type { Typesetter } from './typesetter.ts';
import { findWordBreaks } from './word-breaks.ts';

// ASCII, Latin-1 and Latin Extended-A without the soft hyphen; dashes, quotes, dots and primes of General Punctuation;
// the euro, the trade mark, arrows, and the commonest signs of arithmetic. Each fills one column whatever is beside it.
const PLAIN =
  /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u202f-\u203a\u20ac\u2122\u2190-\u2193\u2212\u2248\u2260\u2264\u2265]*$/;

/** Whether `plainText` can set a text: every character fills one column, and lines break only between words. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Sets plain text, whose width is its length. */
export const plainText: Typesetter = {
  width: (_text, start, end) => end - start,
  findBreaks: (text) => {
    const breaks = findWordBreaks(text);
    breaks.push(text.length);
    return breaks;
  },
  clusters: (text) => text,
};
