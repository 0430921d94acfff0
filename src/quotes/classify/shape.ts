import type { Span } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import { lastInside } from '../tokens/split-sentences.ts';
import { splitWords } from '../tokens/split-words.ts';
import type { Token } from '../tokens/token.ts';

/** What a stretch looks like inside. */
export interface Shape {
  /** Words, counted up to 12. */
  readonly words: number;
  readonly startsCapital: boolean;
  /** The last character if it is punctuation that ends or divides a sentence, else empty. */
  readonly ends: string;
  /** All words but small ones have a capital, as in the title of a book. */
  readonly isTitle: boolean;
  readonly isSingle: boolean;
  /** It ends in a stop or a comma inside the marks. */
  readonly isStopped: boolean;
}

/** Words are counted up to here: anything longer than a title is a sentence. */
const MAX_WORDS = 12;

const ENDS = ',.?!…—–-;';

/** The shape of the words in a quote; `next` is the token after it. */
export function shapeOf(
  text: string,
  quote: Span,
  next: Token | undefined,
  { smallInTitles, singleMarks }: Language,
): Shape {
  const inside = lastInside(text, quote);
  // Outside America, the comma before a reporting clause follows the mark.
  const ending = ENDS.includes(inside) || next?.text !== ',' ? inside : ',';
  const parts = splitWords(text.slice(quote.start, Math.min(quote.end, quote.start + 160)));
  const first = parts[0] ?? '';
  return {
    words: Math.min(parts.length, MAX_WORDS),
    startsCapital: isCapital(first),
    ends: ENDS.includes(ending) ? ending : '',
    isStopped: inside === '.' || inside === ',',
    isSingle: !singleMarks && SINGLE.test(text.slice(quote.start, quote.start + 2)),
    isTitle:
      parts.length < MAX_WORDS &&
      isCapital(first) &&
      parts.every((part) => isCapital(part) || part.length < 4 || smallInTitles.has(part)),
  };
}

const SINGLE = /^['‘‚](?!')/u;

const isCapital = (word: string): boolean =>
  word.charCodeAt(0) < 0x80 ? /^[A-Z0-9]/.test(word) : /^[\p{Lu}\p{N}]/u.test(word);
