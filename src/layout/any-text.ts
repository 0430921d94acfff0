import LineBreaker from 'linebreak';
import stringWidth from 'string-width';
import { addWordBreaks, isPlain } from './plain-text.ts';
import type { Typesetter } from './typesetter.ts';

/** Sets text in any script. */
export const anyText: Typesetter = {
  width: (text, start, end) => {
    const part = text.slice(start, end);
    if (part.length <= LONG) return stringWidth(part);
    let width = 0;
    for (const cluster of findClusters(part)) width += stringWidth(cluster);
    return width;
  },
  findBreaks,
  clusters: findClusters,
};

// Intl.Segmenter takes time that grows with the square of the text's length: 0.6 s for 64,000 characters.
const LONG = 1024;

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const words = new Intl.Segmenter(undefined, { granularity: 'word' });

function* findClusters(text: string): Iterable<string> {
  let start = 0;
  while (start < text.length) {
    let end = Math.min(text.length, start + LONG);
    // A character may go on with any number of combining marks.
    while (end < text.length && JOINS_BEFORE.test(charAt(text, end))) end += charAt(text, end).length;
    const found = [...graphemes.segment(text.slice(start, end))];
    // The last one may go on beyond the chunk.
    const whole = end < text.length && found.length > 1 ? found.slice(0, -1) : found;
    for (const { segment } of whole) {
      yield segment;
      start += segment.length;
    }
  }
}

/** By Unicode's rules (UAX #14), tailored. */
function findBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  const plain: number[] = [];
  addWordBreaks(text, 0, text.length, plain);
  plain.push(text.length);
  let next = 0;
  const breaker = new LineBreaker(text);
  for (let found = breaker.nextBreak(); found !== null; found = breaker.nextBreak()) {
    const at = found.position;
    while ((plain[next] ?? at) < at) breaks.push(plain[next++] as number);
    if (plain[next] === at) {
      breaks.push(at);
      next++;
    } else if (mayBreak(text, at)) breaks.push(at);
  }
  return southEastAsian(text, breaks);
}

const JOINS_BEFORE = /[\p{M}\p{Emoji_Modifier}\u200c\u200d]/u;
const HANGUL = /\p{Script=Hangul}/u;
const SOUTH_EAST_ASIAN = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+/gu;

function mayBreak(text: string, at: number): boolean {
  const next = charAt(text, at);
  const last = charBefore(text, at);
  if (JOINS_BEFORE.test(next) || last === '\u200d') return false;
  // What plain text says of spaces, dashes, and addresses holds in every script.
  if (' -/–—'.includes(last) || (isPlain(last) && isPlain(next))) return false;
  // Korean is broken at spaces.
  return !(HANGUL.test(next) && last !== '\u00ad' && last !== '\u200b');
}

function southEastAsian(text: string, breaks: readonly number[]): readonly number[] {
  if (text.search(SOUTH_EAST_ASIAN) === -1) return breaks;
  const all = new Set(breaks);
  for (const run of text.matchAll(SOUTH_EAST_ASIAN)) {
    for (let start = 0; start < run[0].length; start += LONG) {
      for (const { index } of words.segment(run[0].slice(start, start + LONG))) {
        if (index > 0) all.add(run.index + start + index);
      }
    }
  }
  return [...all].sort((a, b) => a - b);
}

function charAt(text: string, at: number): string {
  return String.fromCodePoint(text.codePointAt(at) ?? 0);
}

function charBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  return unit >= 0xdc00 && unit <= 0xdfff ? charAt(text, at - 2) : text.charAt(at - 1);
}
