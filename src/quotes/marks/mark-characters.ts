import type { Span } from '../../article.ts';

/** One mark in the text, with what its neighbours say about it. */
export interface Mark extends Span {
  readonly code: number;
  /** Space or an opening bracket before it, and none after. */
  readonly opens: boolean;
  /** Something before it, and space or punctuation after. */
  readonly closes: boolean;
}

/** Two apostrophes, or two backticks, which stand for one double mark; the other codes are Unicode’s. */
export const DOUBLED = -1;
export const BACKTICKS = -2;
export const STRAIGHT = 0x22;
export const APOSTROPHE = 0x27;
export const LEFT_SINGLE = 0x2018;
export const RIGHT_SINGLE = 0x2019;
export const LOW_SINGLE = 0x201a;
export const LEFT_DOUBLE = 0x201c;
export const RIGHT_DOUBLE = 0x201d;
export const LOW_DOUBLE = 0x201e;
export const LEFT_GUILLEMET = 0xab;
export const RIGHT_GUILLEMET = 0xbb;

/**
 * The quote marks of a text, as numbers: a text may consist of nothing else, and would take most of its memory for a
 * million objects.
 */
export class Marks {
  length = 0;
  /** Of each mark where it starts, and its code with its length and a bit for each side below it. */
  readonly #fields: number[] = [];

  push({ start, end, code, opens, closes }: Mark): void {
    const sides = Number(opens) | (Number(closes) << 1);
    this.#fields.push(start, (code << BELOW) | ((end - start) << 2) | sides);
    this.length++;
  }

  /** @param index of an existing mark. */
  at(index: number): Mark {
    const start = this.#fields[2 * index] as number;
    const rest = this.#fields[2 * index + 1] as number;
    return {
      start,
      end: start + ((rest >> 2) & 3),
      code: rest >> BELOW,
      opens: (rest & 1) !== 0,
      closes: (rest & 2) !== 0,
    };
  }

  codeAt(index: number): number {
    return (this.#fields[2 * index + 1] as number) >> BELOW;
  }
}

/** Bits for the length of a mark, which is 1 or 2, and its sides. */
const BELOW = 4;

/** Every quote mark of `text`, without apostrophes and inch marks. */
export function readMarkCharacters(text: string): Marks {
  const marks = new Marks();
  // An expression skips other characters faster than a loop, above all just after the start of the program.
  for (let found = QUOTE_MARK.exec(text); found !== null; found = QUOTE_MARK.exec(text)) {
    const at = found.index;
    const code = text.charCodeAt(at);
    const length = markLength(text, at, code);
    if (length === 0) continue;
    const before = at === 0 ? SPACE : sideOf(text.charCodeAt(at - 1));
    const after = at + length >= text.length ? SPACE : sideOf(text.charCodeAt(at + length));
    const mark = {
      start: at,
      end: at + length,
      code: length === 2 ? (code === 0x60 ? BACKTICKS : DOUBLED) : code,
      opens:
        (before === SPACE || before === OPENER) &&
        after !== SPACE &&
        !isTrailing(text.charCodeAt(at + length)),
      closes: before !== SPACE && (after === SPACE || after === CLOSER),
    };
    QUOTE_MARK.lastIndex = at + length;
    if (!isInches(text, mark, marks)) marks.push(mark);
  }
  return marks;
}

/** The characters that `markLength` accepts. */
const QUOTE_MARK = /["'`«»\u2018-\u201e\u2039\u203a\u300c-\u300f]/g;

/**
 * How many code units the mark at `at` has; 0 where there is none. Two apostrophes or backticks are one double mark.
 */
function markLength(text: string, at: number, code: number): 0 | 1 | 2 {
  switch (code) {
    case STRAIGHT:
    case LEFT_GUILLEMET:
    case RIGHT_GUILLEMET:
    case LOW_SINGLE:
    case LEFT_DOUBLE:
    case RIGHT_DOUBLE:
    case LOW_DOUBLE:
    case 0x2039:
    case 0x203a:
    case 0x300c:
    case 0x300d:
    case 0x300e:
    case 0x300f:
      return 1;
    case 0x201f:
      return 0;
    case APOSTROPHE:
    case LEFT_SINGLE:
    case RIGHT_SINGLE: {
      if (text.charCodeAt(at + 1) !== code) return 1;
      // Three in a row after a word are a single mark and a double one.
      const isTriple = text.charCodeAt(at + 2) === code;
      return isTriple && at > 0 && sideOf(text.charCodeAt(at - 1)) !== SPACE ? 1 : 2;
    }
    case 0x60:
      return text.charCodeAt(at + 1) === 0x60 && text.charCodeAt(at + 2) !== 0x60 ? 2 : 0;
    default:
      return 0;
  }
}

/** A quote never begins with a comma, a colon or a closing bracket: « oui », dit-il. */
function isTrailing(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x3b || code === 0x29;
}

export const SPACE = 0;
export const OPENER = 1;
const CLOSER = 2;
const WORD = 3;

/**
 * What a character is as the neighbour of a quote mark. Dashes may stand on either side: the caller counts them as
 * openers before a mark and closers after one.
 */
export function sideOf(code: number): typeof SPACE | typeof OPENER | typeof CLOSER | typeof WORD {
  if (
    code === 0x20 ||
    code === 0xa0 ||
    code === 0x0a ||
    code === 0x09 ||
    code === 0x202f ||
    code === 0x3000
  ) {
    return SPACE;
  }
  // ( [ { / and the opening quote marks
  if (code === 0x28 || code === 0x5b || code === 0x7b || code === 0x2f) return OPENER;
  if (code === 0x201c || code === 0x2018 || code === 0x201e || code === 0xab) return OPENER;
  // ! ) , . : ; ? ] } … and the closing quote marks
  if (code === 0x21 || code === 0x29 || code === 0x2c || code === 0x2e || code === 0x3a || code === 0x3b)
    return CLOSER;
  if (code === 0x3f || code === 0x5d || code === 0x7d || code === 0x2026 || code === 0x2019) return CLOSER;
  if (code === 0x201d || code === 0xbb) return CLOSER;
  return WORD;
}

export const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Inches, minutes and seconds: a straight mark after a digit, if no open quote could be closed by it. */
function isInches(text: string, mark: Mark, marks: Marks): boolean {
  if (mark.code !== STRAIGHT && mark.code !== DOUBLED) return false;
  if (mark.start === 0 || !isDigit(text.charCodeAt(mark.start - 1))) return false;
  let open = 0;
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - 6); at--) {
    const code = marks.codeAt(at);
    if (code === STRAIGHT || code === DOUBLED || code === LEFT_DOUBLE) open++;
    if (code === RIGHT_DOUBLE) return true;
  }
  return open % 2 === 0;
}
