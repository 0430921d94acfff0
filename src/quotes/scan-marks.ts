import type { Span } from '../article.ts';

/** Which quote marks a stretch stands in. Doubles of any kind may close one another where writers mixed them. */
export type MarkStyle = 'double' | 'german' | 'guillemet' | 'reversed' | 'single' | 'corner' | 'dash';

/** What stands between an opening mark and its closing one, both included. */
export interface MarkedSpan extends Span {
  readonly style: MarkStyle;
  /** Where the words begin and end, marks left out. */
  readonly inner: Span;
}

/** The quote marks of one paragraph, paired. */
export interface Scan {
  /** The outermost pairs, in order; none overlap. A pair within a pair is not listed. */
  readonly spans: readonly MarkedSpan[];
  /** The last opening mark that nothing closed: what follows it may go on in the next paragraph. */
  readonly unclosed: { readonly start: number; readonly inner: number; readonly style: MarkStyle } | null;
  /** A closing mark that nothing had opened, before any other mark: it may close what an earlier paragraph opened. */
  readonly strayCloser: number | null;
}

/** One mark in the text, with what its neighbours say about it. */
interface Mark extends Span {
  readonly code: number;
  /** Space or an opening bracket before it, and none after. */
  readonly opens: boolean;
  /** Something before it, and space or punctuation after. */
  readonly closes: boolean;
}

const DOUBLED = -1;
const BACKTICKS = -2;
const STRAIGHT = 0x22;
const APOSTROPHE = 0x27;
const LEFT_SINGLE = 0x2018;
const RIGHT_SINGLE = 0x2019;
const LOW_SINGLE = 0x201a;
const LEFT_DOUBLE = 0x201c;
const RIGHT_DOUBLE = 0x201d;
const LOW_DOUBLE = 0x201e;
const LEFT_GUILLEMET = 0xab;
const RIGHT_GUILLEMET = 0xbb;

/** Words whose first letters an apostrophe stands for, which looks like an opening single mark. */
const ELIDED =
  /^(?:n|em|til|till|tis|twas|twere|twill|cause|cos|coz|bout|round|neath|gainst|ere|nother|kay|cept|fraid)(?![\p{L}])/iu;

/**
 * Pair the quote marks of one paragraph in one pass with a stack. A mark that finds no partner is left out, and what
 * stands behind it is paired as if it were not there, so a stray mark never turns the rest inside out.
 */
export function scanMarks(text: string): Scan {
  const marks = readMarks(text);
  if (marks.length === 0) return { spans: [], unclosed: null, strayCloser: null };
  const singleClosers = findSingleClosers(text, marks);
  const stack: Opening[] = [];
  const pairs: MarkedSpan[] = [];
  let strayCloser: number | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks[at] as Mark;
    const step = judge(mark, stack, singleClosers[at] ?? -1);
    if (step.does === 'open') {
      stack.push({ mark, style: step.style, closer: step.closer });
    } else if (step.does === 'close') {
      const opening = stack[step.depth] as Opening;
      stack.length = step.depth;
      // What the pair holds is not listed on its own.
      while (pairs.length > 0 && (pairs.at(-1) as MarkedSpan).start > opening.mark.start) pairs.pop();
      pairs.push(pairOf(opening, mark));
    } else if (step.does === 'stray' && pairs.length === 0 && stack.length === 0) {
      strayCloser ??= mark.end;
    }
  }
  return { spans: pairs, unclosed: lastUnclosed(stack), strayCloser };
}

interface Opening {
  readonly mark: Mark;
  readonly style: MarkStyle;
  /** Offset of the mark that closes it, where that is settled beforehand (single marks); else -1. */
  readonly closer: number;
}

type Step =
  | { readonly does: 'open'; readonly style: MarkStyle; readonly closer: number }
  | { readonly does: 'close'; readonly depth: number }
  | { readonly does: 'stray' | 'nothing' };

const NOTHING: Step = { does: 'nothing' };
const STRAY: Step = { does: 'stray' };

/** What a mark does, given what is open. */
function judge(mark: Mark, stack: readonly Opening[], closer: number): Step {
  switch (mark.code) {
    case LEFT_DOUBLE: {
      // It closes „…“, and where a writer turned it the wrong way.
      if (!mark.opens && hasDouble(stack)) return { does: 'close', depth: depthOfDouble(stack) };
      return open('double');
    }
    case RIGHT_DOUBLE: {
      if (hasDouble(stack)) return { does: 'close', depth: depthOfDouble(stack) };
      return mark.opens ? open('double') : STRAY;
    }
    case LOW_DOUBLE:
      return open('german');
    case STRAIGHT:
    case DOUBLED: {
      const isOpen = hasDouble(stack);
      if (isOpen && (mark.closes || !mark.opens)) return { does: 'close', depth: depthOfDouble(stack) };
      if (!isOpen && mark.closes && !mark.opens) return STRAY;
      return open('double');
    }
    case BACKTICKS:
      return open('double');
    case LEFT_GUILLEMET:
    case 0x2039: {
      const depth = depthOf(stack, 'reversed');
      if (depth >= 0 && !mark.opens) return { does: 'close', depth };
      return open('guillemet');
    }
    case RIGHT_GUILLEMET:
    case 0x203a: {
      const depth = Math.max(depthOf(stack, 'guillemet'), mark.opens ? -1 : depthOf(stack, 'reversed'));
      if (depth >= 0) return { does: 'close', depth };
      return mark.opens ? open('reversed') : STRAY;
    }
    case 0x300c:
    case 0x300e:
      return open('corner');
    case 0x300d:
    case 0x300f: {
      const depth = depthOf(stack, 'corner');
      return depth >= 0 ? { does: 'close', depth } : STRAY;
    }
    default: {
      // Single marks open only where nothing is open, and their closers were settled by looking ahead.
      if (stack[0]?.closer === mark.start) return { does: 'close', depth: 0 };
      return closer >= 0 && stack.length === 0 ? { does: 'open', style: 'single', closer } : NOTHING;
    }
  }
}

function open(style: MarkStyle): Step {
  return { does: 'open', style, closer: -1 };
}

function depthOf(stack: readonly Opening[], style: MarkStyle): number {
  // Marks deeper than this are not told apart any more; it keeps a page of openers linear.
  for (let depth = stack.length - 1; depth >= Math.max(0, stack.length - 8); depth--) {
    if (stack[depth]?.style === style) return depth;
  }
  return -1;
}

function depthOfDouble(stack: readonly Opening[]): number {
  return Math.max(depthOf(stack, 'double'), depthOf(stack, 'german'));
}

function hasDouble(stack: readonly Opening[]): boolean {
  return depthOfDouble(stack) >= 0;
}

function pairOf(opening: Opening, closing: Mark): MarkedSpan {
  const { mark, style } = opening;
  return { start: mark.start, end: closing.end, style, inner: { start: mark.end, end: closing.start } };
}

function lastUnclosed(stack: readonly Opening[]): Scan['unclosed'] {
  const opening = stack.findLast(
    ({ style, mark }) => style !== 'single' && (mark.opens || style !== 'double'),
  );
  if (opening === undefined) return null;
  const { mark, style } = opening;
  return { start: mark.start, inner: mark.end, style };
}

/** Every quote mark of `text`, apostrophes and inch marks left out. */
function readMarks(text: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 0x3a && code < 0xab && code !== 0x60) continue;
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
    at += length - 1;
    if (!isInches(text, mark, marks)) marks.push(mark);
  }
  return marks;
}

/** How many units the mark at `at` has; 0 where there is none. Two apostrophes or backticks are one double mark. */
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
      // Three in a row at the end of words are a single mark and a double one.
      const isTriple = text.charCodeAt(at + 2) === code;
      return isTriple && at > 0 && sideOf(text.charCodeAt(at - 1)) !== SPACE ? 1 : 2;
    }
    case 0x60:
      return text.charCodeAt(at + 1) === 0x60 && text.charCodeAt(at + 2) !== 0x60 ? 2 : 0;
    default:
      return 0;
  }
}

/** No quote begins with a comma, a colon or a closing bracket: « oui », dit-il. */
function isTrailing(code: number): boolean {
  return code === 0x2c || code === 0x3a || code === 0x3b || code === 0x29;
}

const SPACE = 0;
const OPENER = 1;
const CLOSER = 2;
const WORD = 3;

/** What kind of neighbour a character is to a quote mark. Dashes may stand on either side: they count as openers before and closers after by the caller's test. */
function sideOf(code: number): typeof SPACE | typeof OPENER | typeof CLOSER | typeof WORD {
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

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Inches, minutes and seconds: a straight mark after a digit, with no quote open that it could close. */
function isInches(text: string, mark: Mark, marks: readonly Mark[]): boolean {
  if (mark.code !== STRAIGHT && mark.code !== DOUBLED) return false;
  if (mark.start === 0 || !isDigit(text.charCodeAt(mark.start - 1))) return false;
  let open = 0;
  for (let at = marks.length - 1; at >= Math.max(0, marks.length - 6); at--) {
    const { code } = marks[at] as Mark;
    if (code === STRAIGHT || code === DOUBLED || code === LEFT_DOUBLE) open++;
    if (code === RIGHT_DOUBLE) return true;
  }
  return open % 2 === 0;
}

/**
 * For each single mark that may open a quote the offset of the mark that closes it, else -1. An apostrophe closes
 * nothing where a better closer follows before the next opener: ‘It’s the boys’ fault,’ he said.
 */
function findSingleClosers(text: string, marks: readonly Mark[]): Int32Array {
  const closers = new Int32Array(marks.length).fill(-1);
  let sure = -1;
  let maybe = -1;
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at] as Mark;
    if (mark.code === LOW_SINGLE || mark.code === LEFT_SINGLE || mark.code === APOSTROPHE) {
      if (opensSingle(text, mark)) {
        closers[at] = sure >= 0 ? sure : maybe;
        sure = -1;
        maybe = -1;
        continue;
      }
    }
    if (mark.code !== RIGHT_SINGLE && mark.code !== APOSTROPHE && mark.code !== LEFT_SINGLE) continue;
    if (!closesSingle(text, mark)) continue;
    if (isPossessiveAt(text, mark)) maybe = mark.start;
    else sure = mark.start;
  }
  return closers;
}

function opensSingle(text: string, mark: Mark): boolean {
  if (mark.start > 0) {
    const before = text.charCodeAt(mark.start - 1);
    const side = sideOf(before);
    if (side !== SPACE && side !== OPENER && before !== 0x2014 && before !== 0x2013) return false;
  }
  const next = text.charCodeAt(mark.end);
  if (Number.isNaN(next) || sideOf(next) === SPACE || isDigit(next)) return false;
  return !ELIDED.test(text.slice(mark.end, mark.end + 12));
}

const isLetter = (text: string, at: number): boolean => at < text.length && /\p{L}/u.test(text.charAt(at));

function closesSingle(text: string, mark: Mark): boolean {
  if (mark.start === 0 || sideOf(text.charCodeAt(mark.start - 1)) === SPACE) return false;
  return !isLetter(text, mark.end) && !isDigit(text.charCodeAt(mark.end));
}

/** The mark may be the apostrophe of “the boys’ bus” or “goin’ home”. */
function isPossessiveAt(text: string, mark: Mark): boolean {
  const before = text.charAt(mark.start - 1).toLowerCase();
  return 'snzx'.includes(before) && text.charAt(mark.end) === ' ' && isLetter(text, mark.end + 1);
}
