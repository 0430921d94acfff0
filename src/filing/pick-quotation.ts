import { type Quotation, wordsOf } from './quotation.ts';

/** Fewer words greet nobody; more do not fit a shell's first screen. */
const MIN_WORDS = 5;
const MAX_WORDS = 60;

/** Behind the last word, whatever marks close after it. */
const SENTENCE_END = /[.!?…。！？]['"’”»«“‘›‹」』]*$/u;
const SENTENCE_START = /^['"‘“„«»‚›‹「『—–-]*\s*(?:\p{Lu}|\p{Lo})/u;

/** Whether a quotation is a whole sentence of somebody with a name, fit to stand alone. */
export function isWholeSentence(quotation: Quotation): boolean {
  const { speaker, stretches } = quotation;
  if (speaker === null || !speaker.named || stretches[0].kind === 'fragment') return false;
  const words = wordsOf(quotation);
  const count = words.split(' ').length;
  // Scripts without spaces have few of them, and no capitals.
  const isLong = count >= MIN_WORDS || /\p{Lo}{12}/u.test(words);
  return isLong && count <= MAX_WORDS && SENTENCE_START.test(words) && SENTENCE_END.test(words);
}
