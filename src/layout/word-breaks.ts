import { isAddress } from './addresses.ts';

/**
 * Offsets at which lines may break between words, in every script, and within words after dashes and slashes, except in
 * addresses. Plain text has no other breaks.
 */
export function findWordBreaks(text: string): number[] {
  const breaks: number[] = [];
  let start = 0;
  let dashed = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === SPACE) {
      if (dashed) addDashBreaks(text, start, at, breaks);
      while (text.charCodeAt(at + 1) === SPACE) at++;
      start = at + 1;
      dashed = false;
      if (start < text.length && mayPart(text, start)) breaks.push(start);
    } else if (code === HYPHEN_MINUS || code === SLASH || (code >= HYPHEN && code <= EM_DASH)) {
      dashed = true;
    }
  }
  if (dashed) addDashBreaks(text, start, text.length, breaks);
  return breaks;
}

const SPACE = 0x20;
const HYPHEN_MINUS = 0x2d;
const SLASH = 0x2f;
const HYPHEN = 0x2010;
const EN_DASH = 0x2013;
const EM_DASH = 0x2014;
const BRACKET = 0x5b;

/**
 * Whether a line may end in the spaces before `at`: not before a dash or closing mark that stands alone (as in French), nor
 * after an opening mark that does (UAX #14, LB13 to LB15).
 */
function mayPart(text: string, at: number): boolean {
  // The number of a note or link stays with its word, even where a space separates it from an address.
  if (text.charCodeAt(at) === BRACKET && /^\[L?\d{1,4}\]/.test(text.slice(at, at + 8))) return false;
  const isAlone = at + 1 >= text.length || text.charCodeAt(at + 1) === SPACE;
  if (isAlone && NEVER_FIRST.has(text.charAt(at))) return false;
  const wasAlone = at < 3 || text.charCodeAt(at - 3) === SPACE;
  return !(wasAlone && NEVER_LAST.has(text.charAt(at - 2)));
}

const NEVER_FIRST: ReadonlySet<string> = new Set('—–!?:;»›)]}%…');
const NEVER_LAST: ReadonlySet<string> = new Set('«‹([{¿¡');

function addDashBreaks(text: string, start: number, end: number, breaks: number[]): void {
  if (isAddress(text.slice(start, end))) return;
  for (let at = start + 1; at < end; at++) {
    if (mayPartAfterDash(text, at, start, end)) breaks.push(at);
  }
}

/** Whether a line may end at `at` within the word from `start` to `end`, because a dash or slash stands before it. */
function mayPartAfterDash(text: string, at: number, start: number, end: number): boolean {
  const dash = text.charCodeAt(at - 1);
  // A dash that opens a word stays with it: —dijo él—.
  if (dash === EM_DASH) return at - 1 > start && beginsWord(text.slice(at, at + 2));
  if (dash !== HYPHEN_MINUS && dash !== SLASH && dash !== HYPHEN && dash !== EN_DASH) return false;
  // At least two letters stay on either side (The Chicago Manual of Style 7.36); numbers, dates and options stay whole.
  return (
    isTwoLetters(text.slice(Math.max(start, at - 3), at - 1)) &&
    isTwoLetters(text.slice(at, Math.min(end, at + 2)))
  );
}

// ASCII separately: the first use of an expression with Unicode properties takes a millisecond.
const beginsWord = (text: string) =>
  text.charCodeAt(0) < 0x80 ? /^[A-Za-z0-9"'(]/.test(text) : /^[\p{L}\p{N}“‘«„]/u.test(text);

const isTwoLetters = (text: string) =>
  /^[\0-\x7f]*$/.test(text) ? /^[A-Za-z]{2}$/.test(text) : /^[\p{L}\p{M}]{2}$/u.test(text);
