import type { Span } from '../../article.ts';

/** The characters that stand for a quote in a folded line, and for one whose words end in a stop or a comma. */
export const QUOTE = '\ue000';
export const WHOLE_QUOTE = '\ue001';

/** A paragraph in which each quote is one character, so that the text around quotes is read as one sentence. */
export interface FoldedLine {
  readonly line: string;
  /** The place of each quote’s character. */
  readonly positions: readonly number[];
  /** The place in the paragraph of a range without quotes. */
  spanOf(range: Range): Span;
}

/** Half-open, in a folded line. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Fold the quotes of a paragraph, which are in order and do not overlap. */
export function foldQuotes(text: string, quotes: readonly Span[]): FoldedLine {
  const positions: number[] = [];
  let line = '';
  let end = 0;
  for (const quote of quotes) {
    line += text.slice(end, quote.start);
    positions.push(line.length);
    const ending = text.charAt(quote.end - 2);
    line += isStop(ending) || '，,'.includes(ending) ? WHOLE_QUOTE : QUOTE;
    end = quote.end;
  }
  line += text.slice(end);
  return {
    line,
    positions,
    spanOf({ from, to }) {
      const last = lastBelow(positions, from);
      const before = positions[last];
      const quote = quotes[last];
      const shift = before === undefined || quote === undefined ? 0 : quote.end - before - 1;
      return { start: from + shift, end: to + shift };
    },
  };
}

/** The last of the ordered numbers below a limit; -1 for none. */
function lastBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

const STOPS = new Set('。！？!?…\n');
const isStop = (sign: string): boolean => STOPS.has(sign);

/** How much of a sentence is read on either side of a quote. */
const REACH = 60;

/** The sentence around the character at `at`, as far as it is read. */
export function sentenceAround(line: string, at: number): Range {
  let from = at;
  while (from > 0 && at - from < REACH && !endsSentence(line, from - 1)) from--;
  let to = at + 1;
  while (to < line.length && to - at <= REACH && !endsSentence(line, to)) to++;
  return { from, to };
}

const AFTER_STOP = new Set(['', ' ', QUOTE, WHOLE_QUOTE]);

/** A stop; an ASCII full stop needs a space after it. */
export function endsSentence(line: string, at: number): boolean {
  const sign = line.charAt(at);
  return isStop(sign) || (sign === '.' && AFTER_STOP.has(line.charAt(at + 1)));
}
