import type { Span } from '../../article.ts';
import {
  BACKTICKS,
  DOUBLED,
  LEFT_DOUBLE,
  LEFT_GUILLEMET,
  LOW_DOUBLE,
  type Mark,
  RIGHT_DOUBLE,
  RIGHT_GUILLEMET,
  readMarkCharacters,
  STRAIGHT,
} from './mark-characters.ts';
import { type Apostrophes, pairSingleMarks } from './single-marks.ts';

/** The quote marks around a stretch. Double marks of any kind may close one another, as writers mix them. */
export type MarkStyle = 'double' | 'german' | 'guillemet' | 'reversed' | 'single' | 'corner' | 'dash';

/** The text from an opening mark to its closing one, both included. */
export interface MarkedSpan extends Span {
  readonly style: MarkStyle;
  /** Where the words between the marks begin and end: numbers, as a text may have hundreds of thousands of pairs. */
  readonly innerStart: number;
  readonly innerEnd: number;
}

/** The quote marks of one paragraph, paired. */
export interface Scan {
  /** The outermost pairs, in order and without overlaps. Pairs within a pair are left out. */
  readonly spans: readonly MarkedSpan[];
  /** The last opening mark without a sure closing one: the quote may continue in the next paragraph. */
  readonly unclosed: { readonly start: number; readonly inner: number; readonly style: MarkStyle } | null;
  /** A closing mark without an opening one, before any other mark: it may close a quote of an earlier paragraph. */
  readonly strayCloser: number | null;
}

/**
 * Pair the quote marks of one paragraph in one pass with a stack. A mark without a partner is skipped, and what follows
 * is paired as if it were not there, so that a stray mark never turns the rest inside out.
 */
export function pairMarks(text: string, apostrophes: Apostrophes): Scan {
  const marks = readMarkCharacters(text);
  if (marks.length === 0) return { spans: [], unclosed: null, strayCloser: null };
  const singles = pairSingleMarks(text, marks, apostrophes);
  const stack: Opening[] = [];
  const pairs: MarkedSpan[] = [];
  let strayCloser: number | null = null;
  for (let at = 0; at < marks.length; at++) {
    const mark = marks.at(at);
    const step = judge(mark, stack, singles.closers[at] ?? -1);
    if (step.does === 'open') {
      stack.push({ mark, style: step.style, closer: step.closer });
    } else if (step.does === 'close') {
      const opening = stack[step.depth] as Opening;
      stack.length = step.depth;
      // Pairs within the pair are left out.
      while (pairs.length > 0 && (pairs.at(-1) as MarkedSpan).start > opening.mark.start) pairs.pop();
      pairs.push(pairOf(opening, mark));
    } else if (step.does === 'stray' && pairs.length === 0 && stack.length === 0) {
      strayCloser ??= mark.end;
    }
  }
  const unended = endedByNext(text, stack, pairs);
  const lastOpen = singles.lastOpen < 0 ? null : marks.at(singles.lastOpen);
  const unclosed = lastUnclosed(stack) ?? unclosedSingle(text, lastOpen, pairs);
  if (unended === null) return { spans: pairs, unclosed, strayCloser };
  const spans = [...pairs, unended].sort((one, other) => one.start - other.start);
  return { spans, unclosed: unclosed?.start === unended.start ? null : unclosed, strayCloser };
}

/**
 * “It is a sign. “I have been thinking,” said Hale. The first mark is never closed; its quote ends where the next one
 * begins, after the end of a sentence.
 */
function endedByNext(
  text: string,
  stack: readonly Opening[],
  pairs: readonly MarkedSpan[],
): MarkedSpan | null {
  const opening = stack.findLast(({ mark }) => mark.code === LEFT_DOUBLE && mark.opens);
  if (opening === undefined) return null;
  const { mark, style } = opening;
  const next = pairs.find(({ start }) => start > mark.start);
  if (next === undefined) return null;
  let end = next.start;
  while (end > mark.end && ' \u00a0'.includes(text.charAt(end - 1))) end--;
  if (end === next.start || !'.!?…'.includes(text.charAt(end - 1))) return null;
  return { start: mark.start, end, style, innerStart: mark.end, innerEnd: end };
}

/**
 * A single mark that opens the last quote of a paragraph, even if an apostrophe looks like its closing mark. It stands
 * where speech begins: at the start, or after a sentence or a lead-in.
 */
function unclosedSingle(text: string, mark: Mark | null, pairs: readonly MarkedSpan[]): Scan['unclosed'] {
  if (mark === null || (mark.start > 0 && !',:.!?—–’”'.includes(text.charAt(mark.start - 2)))) return null;
  const last = pairs.at(-1);
  if (last !== undefined && last.start !== mark.start && last.end > mark.start) return null;
  return { start: mark.start, inner: mark.end, style: 'single' };
}

interface Opening {
  readonly mark: Mark;
  readonly style: MarkStyle;
  /** Offset of its closing mark if that is known beforehand (single marks); else -1. */
  readonly closer: number;
}

type Step =
  | { readonly does: 'open'; readonly style: MarkStyle; readonly closer: number }
  | { readonly does: 'close'; readonly depth: number }
  | { readonly does: 'stray' | 'nothing' };

const NOTHING: Step = { does: 'nothing' };
const STRAY: Step = { does: 'stray' };

/** What a mark does, given the open marks. */
function judge(mark: Mark, stack: readonly Opening[], closer: number): Step {
  switch (mark.code) {
    case LEFT_DOUBLE: {
      // It closes „…“, or another quote if a writer turned it the wrong way.
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
      // Nicht.« »Doch«: it neither closes nor opens anything here.
      return mark.closes && !mark.opens ? STRAY : open('guillemet');
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
      // Single marks open only where nothing is open; their closing marks were found by looking ahead.
      if (stack[0]?.closer === mark.start) return { does: 'close', depth: 0 };
      return closer >= 0 && stack.length === 0 ? { does: 'open', style: 'single', closer } : NOTHING;
    }
  }
}

function open(style: MarkStyle): Step {
  return { does: 'open', style, closer: -1 };
}

function depthOf(stack: readonly Opening[], style: MarkStyle): number {
  // Marks nested deeper than this are ignored, which keeps a page of opening marks linear.
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
  return { start: mark.start, end: closing.end, style, innerStart: mark.end, innerEnd: closing.start };
}

function lastUnclosed(stack: readonly Opening[]): Scan['unclosed'] {
  const opening = stack.findLast(
    ({ style, mark }) => style !== 'single' && (mark.opens || style !== 'double'),
  );
  if (opening === undefined) return null;
  const { mark, style } = opening;
  return { start: mark.start, inner: mark.end, style };
}
