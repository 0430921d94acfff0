import type { Span } from '../article.ts';
import type { AnnotatedBlock } from './mentions/annotate-article.ts';
import { sentenceSpans, spanAt } from './tokens/sentence-spans.ts';

/** Gives the sentence of each quote of a block, in order; quotes of the same sentence share one string. */
export function createSentences(prose: AnnotatedBlock): (quote: Span) => string {
  const { text } = prose;
  const spans = sentenceSpans(prose);
  let last: Span = { start: 0, end: 0 };
  let shown = '';
  return (quote) => {
    const sentence = spanAt(spans, quote.start) ?? { start: 0, end: text.length };
    const stretch = stretchOf(sentence, quote);
    if (stretch.start !== last.start || stretch.end !== last.end) {
      shown = partOf(text, sentence, stretch);
      last = stretch;
    }
    return shown;
  };
}

/** UTF-16 code units. A text without stops, of thousands of quotes, would otherwise come whole with each of them. */
const LONGEST_SENTENCE = 1500;
const AROUND = 300;

/**
 * The part of a sentence around a quote, in steps: a different part for each quote would take a thousand times the
 * memory.
 */
function stretchOf(sentence: Span, quote: Span): Span {
  if (sentence.end - sentence.start <= LONGEST_SENTENCE) return sentence;
  const before = Math.floor((quote.start - sentence.start) / AROUND) - 1;
  const behind = Math.ceil((quote.end - sentence.start) / AROUND) + 1;
  return {
    start: sentence.start + Math.max(0, before) * AROUND,
    end: Math.min(sentence.end, sentence.start + behind * AROUND),
  };
}

/** A part of a sentence, cut between words, with `…` where the sentence continues. */
function partOf(text: string, sentence: Span, { start, end }: Span): string {
  let part = text.slice(start, end);
  if (end < sentence.end)
    part = `${part.slice(0, -AROUND)}${part.slice(-AROUND).replace(/\s\S*$|[\ud800-\udbff]$/, '')} …`;
  if (start > sentence.start)
    part = `… ${part.slice(0, AROUND).replace(/^\S*\s|^[\udc00-\udfff]/, '')}${part.slice(AROUND)}`;
  return part.trim();
}
