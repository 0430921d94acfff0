import { isAddress } from './addresses.ts';
import type { Typesetter } from './typesetter.ts';

// ASCII, Latin-1 and Latin Extended-A without the soft hyphen; dashes, quotes, dots and primes of General
// Punctuation; the euro. Each fills one column by Unicode's East Asian Width, and none joins with its neighbour.
const PLAIN = /^[ -~\u00a0-\u00ac\u00ae-\u017f\u2010-\u2027\u202f-\u203a\u20ac]*$/;

/** Whether every character of `text` fills one column and breaks by the rules of plain text. */
export function isPlain(text: string): boolean {
  return PLAIN.test(text);
}

/** Sets text of one-column characters: breaks at spaces, and within words after dashes. */
export const plainText: Typesetter = {
  width: (_text, start, end) => end - start,
  findBreaks: (text) => {
    const breaks: number[] = [];
    addWordBreaks(text, 0, text.length, breaks);
    breaks.push(text.length);
    return breaks;
  },
  clusters: (text) => text,
};

/** Add the offsets within `text.slice(start, end)`, `start` left out, at which plain text may break. */
export function addWordBreaks(text: string, start: number, end: number, breaks: number[]): void {
  let word = start;
  let dashed = false;
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (dashed) addDashBreaks(text, word, at, breaks);
      while (at + 1 < end && text.charCodeAt(at + 1) === SPACE) at++;
      word = at + 1;
      dashed = false;
      if (word < end && breaksAtSpace(text, word)) breaks.push(word);
    } else if (code === HYPHEN || code === SLASH || code === EN_DASH || code === EM_DASH) {
      dashed = true;
    }
  }
  if (dashed) addDashBreaks(text, word, end, breaks);
}

const SPACE = 0x20;
const HYPHEN = 0x2d;
const SLASH = 0x2f;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;

// Set off by a space, as French sets them, these still stay with the word before (UAX #14, LB13).
const CLOSING = new Set('!?:;»›)]}%…'.split(''));
const OPENING = new Set('«‹([{¿¡'.split(''));

/** Whether a line may end in the spaces before `at`: not before closing marks, nor after opening ones, nor before a dash. */
function breaksAtSpace(text: string, at: number): boolean {
  const next = text.charAt(at);
  const alone = at + 1 >= text.length || text.charAt(at + 1) === ' ';
  if (alone && (CLOSING.has(next) || next === '—' || next === '–')) return false;
  const last = text.charAt(at - 2);
  return !(OPENING.has(last) && (at < 3 || text.charAt(at - 3) === ' '));
}

function addDashBreaks(text: string, start: number, end: number, breaks: number[]): void {
  if (isAddress(text.slice(start, end))) return;
  for (let at = start + 1; at < end; at++) {
    if (breaksAfterDash(text, at, start, end)) breaks.push(at);
  }
}

/** Whether a line may end after the mark before `at`, which stands in the word from `start` to `end`. */
function breaksAfterDash(text: string, at: number, start: number, end: number): boolean {
  const mark = text.charCodeAt(at - 1);
  if (mark !== HYPHEN && mark !== SLASH && mark !== EN_DASH && mark !== EM_DASH) return false;
  const before = text.slice(Math.max(start, at - 3), at - 1);
  const after = text.slice(at, Math.min(end, at + 2));
  // An em dash joins clauses and may stand beside quote marks; one that opens a word (—dijo él—) stays with it.
  if (mark === EM_DASH) return at - 1 > start && /^[\p{L}\p{N}“‘«„"'(]/u.test(after);
  // No single letter is left alone on either side (Chicago Manual of Style 7.36); numbers and options stay whole.
  return TWO_LETTERS.test(before) && TWO_LETTERS.test(after);
}

const TWO_LETTERS = /^[\p{L}\p{M}]{2}$/u;
