import type { Span } from '../../article.ts';
import type { Sentence } from './split-sentences.ts';
import type { Words } from './tokenize.ts';

/** A block’s text with its quotes, and its sentences by words; without sentences if it is read by patterns. */
interface Prose extends Words {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  readonly quotes: readonly Span[];
}

/** Where each sentence of a block begins and ends in its text; a quote counts as one word. */
export function sentenceSpans(prose: Prose): readonly Span[] {
  const begins =
    prose.sentences.length > 0
      ? prose.sentences.map(({ from }) => prose.starts[from] as number)
      : beginsByStops(prose);
  return begins.map((start, at) => ({
    start: at === 0 ? 0 : start,
    end: begins[at + 1] ?? prose.text.length,
  }));
}

/** The sentence that contains the character at `at`; the sentences are in order. */
export function spanAt(spans: readonly Span[], at: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= at) low = middle + 1;
    else high = middle;
  }
  return spans[low] ?? null;
}

const FULL_STOPS = '。！？!?';

/** The longest sentence, quotes counted as one character; it keeps a text without full stops linear. */
const MAX_LENGTH = 500;

/** In text without spaces, a full stop outside quotes ends a sentence. */
function beginsByStops({ text, quotes }: Pick<Prose, 'text' | 'quotes'>): readonly number[] {
  const begins = [0];
  let at = 0;
  let length = 0;
  for (const { start, end } of [...quotes, { start: text.length, end: text.length }]) {
    for (; at < start; at++) {
      length++;
      const isEnd =
        FULL_STOPS.includes(text.charAt(at)) || (length >= MAX_LENGTH && !isLowSurrogate(text, at + 1));
      if (isEnd) begin(at + 1);
    }
    at = Math.max(at, end);
    length++;
    if (length >= MAX_LENGTH) begin(at);
  }
  return begins;

  function begin(next: number): void {
    if (next < text.length) begins.push(next);
    length = 0;
  }
}

function isLowSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >> 10 === 0x37;
}
