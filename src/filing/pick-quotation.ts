import { type Quotation, wordsOf } from './quotation.ts';

/** Fewer words say too little alone; more do not fit the first screen of a shell. */
const MIN_WORDS = 5;
const MAX_WORDS = 60;

/** The end of a sentence, before any closing marks. */
const SENTENCE_END = /[.!?…。！？]['"’”»«“‘›‹」』]*$/u;
const SENTENCE_START = /^['"‘“„«»‚›‹「『—–-]*\s*(?:\p{Lu}|\p{Lo})/u;

/** Whether a quotation is a whole sentence of somebody with a name, fit to stand alone. */
export function isWholeSentence(quotation: Quotation): boolean {
  const { speaker, stretches } = quotation;
  if (speaker === null || !speaker.named || stretches[0].kind === 'fragment') return false;
  const words = wordsOf(quotation);
  const count = words.split(' ').length;
  // Scripts without spaces have hardly any words to count.
  const isLong = count >= MIN_WORDS || /\p{Lo}{12}/u.test(words);
  return isLong && count <= MAX_WORDS && SENTENCE_START.test(words) && SENTENCE_END.test(words);
}
