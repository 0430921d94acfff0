import LineBreaker from 'linebreak';
import { findDictionaryBreaks } from './dictionary-breaks.ts';
import { isPlain } from './plain-text.ts';
import { isSpace } from './spaces.ts';
import { findWordBreaks } from './word-breaks.ts';

/**
 * Offsets at which a text in any script may break, ascending, the text's length last: by Unicode's line breaking
 * (UAX #14), tailored as docs/line-breaking.md explains.
 */
export function findBreaks(text: string): readonly number[] {
  const allowed = new Uint8Array(text.length + 1);
  const korean = isKorean(text);
  const breaker = new LineBreaker(text);
  for (let next = breaker.nextBreak(); next !== null; next = breaker.nextBreak()) {
    if (mayBreak(text, next.position, korean)) allowed[next.position] = 1;
  }
  for (const at of findWordBreaks(text)) if (!isWithin(text, at)) allowed[at] = 1;
  for (const at of findDictionaryBreaks(text)) allowed[at] = 1;
  if (QUOTE.test(text) && MAYBE_EAST_ASIAN.test(text))
    for (const { index } of text.matchAll(besideQuote())) allowed[index] = 1;
  allowed[text.length] = 1;

  const breaks: number[] = [];
  for (let at = 1; at <= text.length; at++) if (allowed[at] === 1) breaks.push(at);
  return breaks;
}

/** Whether a line may end at `at`, where UAX #14 allows it. */
function mayBreak(text: string, at: number, korean: boolean): boolean {
  const last = characterBefore(text, at);
  const next = characterAt(text, at);
  // `findWordBreaks` decides about spaces and dashes in every script, and about everything between plain characters.
  if (BY_WORDS.test(last) || DASH.test(next) || (isPlain(last) && isPlain(next))) return false;
  if (isWithin(text, at)) return false;
  // A reference to a note stays with its word.
  if (next === '[' && /^\[\d+\]/.test(text.slice(at, at + 8))) return false;
  const isWord = korean
    ? ANY_EAST_ASIAN.test(last) || ANY_EAST_ASIAN.test(next)
    : HANGUL.test(last) && HANGUL.test(next);
  return !isWord || ALWAYS_AFTER.test(last);
}

/** Whether a text is mostly Korean, which is broken between words only (CSS `word-break: keep-all`), Chinese characters included. */
function isKorean(text: string): boolean {
  if (!HANGUL.test(text)) return false;
  let surplus = 0;
  for (const character of text) {
    if (HANGUL.test(character)) surplus++;
    else if (ANY_EAST_ASIAN.test(character)) surplus--;
  }
  return surplus > 0;
}

/** Whether the character at `at` belongs to the one before it: as a mark (even on a space), after a joiner, or as a further space. */
function isWithin(text: string, at: number): boolean {
  return (
    JOINS_BEFORE.test(characterAt(text, at)) || text.charAt(at - 1) === '\u200d' || isSpace(text.charAt(at))
  );
}

const BY_WORDS = /[ \-/\u2010–—]/;
const DASH = /[–—]/;
const JOINS_BEFORE = /[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;
const HANGUL = /\p{Script=Hangul}/u;
const ANY_EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const ALWAYS_AFTER = /[\u00ad\u200b、。，．！？：；」』】〉》〕）]/;

// In UAX #14, quote marks neither open nor close. Next to East Asian characters, where no space tells which, they are taken
// as they look (revision 53, LB19a).
const QUOTE = /[“‘’”]/;
const MAYBE_EAST_ASIAN = /[\u2e80-\uffff]/;

function besideQuote(): RegExp {
  const eastAsian = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
  return new RegExp(
    `(?<=${eastAsian}|[、。，．！？：；」』】〉》〕）])(?=[“‘])|(?<=[”’])(?=${eastAsian}|[「『【〈《〔（])`,
    'gu',
  );
}

function characterAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

function characterBefore(text: string, at: number): string {
  const isLow = (text.charCodeAt(at - 1) & 0xfc00) === 0xdc00;
  return isLow ? characterAt(text, at - 2) : text.charAt(at - 1);
}
