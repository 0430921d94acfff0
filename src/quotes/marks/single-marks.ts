import type { Language } from '../languages/language.ts';
import {
  APOSTROPHE,
  isDigit,
  LEFT_SINGLE,
  LOW_SINGLE,
  type Mark,
  type Marks,
  OPENER,
  RIGHT_SINGLE,
  SPACE,
  sideOf,
} from './mark-characters.ts';

/** The single marks of a paragraph, by their index among all marks. */
export interface SingleMarks {
  /** For each mark that may open a quote, the offset of its closing mark; -1 where there is none. */
  readonly closers: Int32Array;
  /** The last mark that may open a quote and has no sure closing mark before another opening one; -1 without one. */
  readonly lastOpen: number;
}

/** The words of a language that begin or end with an apostrophe. */
export type Apostrophes = Pick<Language, 'isElided' | 'isClipped'>;

/**
 * Find the closing mark of each single mark that may open a quote. An apostrophe closes nothing if a better closing
 * mark follows before the next opening one: ‘It’s the boys’ fault,’ he said.
 */
export function pairSingleMarks(text: string, marks: Marks, apostrophes: Apostrophes): SingleMarks {
  const closers = new Int32Array(marks.length).fill(-1);
  let lastOpen = -1;
  let isLast = true;
  let sure = -1;
  let maybe = -1;
  for (let at = marks.length - 1; at >= 0; at--) {
    if (!MAY_BE_SINGLE.has(marks.codeAt(at))) continue;
    const mark = marks.at(at);
    if (mark.code === LOW_SINGLE || mark.code === LEFT_SINGLE || mark.code === APOSTROPHE) {
      if (opensSingle(text, mark, apostrophes)) {
        closers[at] = sure >= 0 ? sure : maybe;
        if (isLast && sure < 0) lastOpen = at;
        isLast = false;
        sure = -1;
        maybe = -1;
        continue;
      }
    }
    if (mark.code !== RIGHT_SINGLE && mark.code !== APOSTROPHE && mark.code !== LEFT_SINGLE) continue;
    if (!closesSingle(text, mark)) continue;
    if (isPossessiveAt(text, mark, apostrophes)) maybe = mark.start;
    else sure = mark.start;
  }
  return { closers, lastOpen };
}

const MAY_BE_SINGLE = new Set([APOSTROPHE, LEFT_SINGLE, LOW_SINGLE, RIGHT_SINGLE]);

function opensSingle(text: string, mark: Mark, { isElided }: Apostrophes): boolean {
  if (mark.start > 0) {
    const before = text.charCodeAt(mark.start - 1);
    const side = sideOf(before);
    if (side !== SPACE && side !== OPENER && before !== 0x2014 && before !== 0x2013) return false;
  }
  const next = text.charCodeAt(mark.end);
  if (Number.isNaN(next) || sideOf(next) === SPACE || isDigit(next)) return false;
  return !isElided(text.slice(mark.end, mark.end + LONGEST_ELIDED));
}

/** The longest word with its beginning elided, with the letter after it. */
const LONGEST_ELIDED = 12;

/** A letter that an apostrophe may join to what is before it; East Asian scripts have none. */
function isLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  const isPunctuation = code >= 0x2000 && code < 0x2070;
  return at < text.length && !isPunctuation && /[^\P{L}\u1100-\u11ff\u2e80-\ud7ff]/u.test(text.charAt(at));
}

function closesSingle(text: string, mark: Mark): boolean {
  if (mark.start === 0 || sideOf(text.charCodeAt(mark.start - 1)) === SPACE) return false;
  return !isLetter(text, mark.end) && !isDigit(text.charCodeAt(mark.end));
}

/**
 * Whether the mark may be the apostrophe of “the boys’ bus”, “goin’ home” or “o’ the dark”, or of ‘It is the boys’,’ where
 * another one closes.
 */
function isPossessiveAt(text: string, mark: Mark, { isClipped }: Apostrophes): boolean {
  const isCut = () => isClipped(text.slice(Math.max(0, mark.start - 5), mark.start));
  const next = text.charAt(mark.end);
  const isEnding = 'snzx'.includes(text.charAt(mark.start - 1).toLowerCase());
  if (next === ' ') return isLetter(text, mark.end + 1) && (isEnding || isCut());
  if (isEnding && ',.?!'.includes(next) && text.charCodeAt(mark.end + 1) === mark.code) return true;
  // ‘Good mornin’, missus,’
  return next === ',' && isCut();
}
