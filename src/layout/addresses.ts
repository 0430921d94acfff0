import type { Span } from '../article.ts';

/** Web addresses written out in a text, without the punctuation of the sentence after them. */
export function findAddresses(text: string): readonly Span[] {
  return [...text.matchAll(/https?:\/\/[!-~]+/gi)].map(({ 0: found, index }) => {
    let length = found.length;
    while (isPunctuation(found, length - 1)) length--;
    return { start: index, end: index + length };
  });
}

/** Whether the mark at `at` belongs to the sentence, not to the address. So does `)`, unless the address has a `(`. */
function isPunctuation(address: string, at: number): boolean {
  const mark = address.charAt(at);
  return mark === ')' ? !address.includes('(') : '.,;:!?\'"]}>*'.includes(mark);
}

/** Whether a word is a web or mail address, which is broken only where it must be. */
export function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || (word.includes('www.') && beginsWithWww(word));
}

const beginsWithWww = (word: string): boolean => /^[^\p{L}]{0,3}www\./u.test(word);

/** The best offsets to break a word at when it must be broken: in an address after `/ ? & = - .`, not within `://`. */
export function findAddressBreaks(address: string): readonly number[] {
  const breaks: number[] = [];
  if (!isAddress(address)) return breaks;
  for (let at = 1; at < address.length; at++) {
    if ('/?&=-.'.includes(address.charAt(at - 1)) && !'/?&=-.'.includes(address.charAt(at))) breaks.push(at);
  }
  return breaks;
}

/** Whether an address ends at `end`, so that anything put there would seem to belong to it. */
export function endsInAddress(text: string, end: number): boolean {
  const start = Math.max(text.lastIndexOf(' ', end - 1) + 1, end - LONGEST_HOST);
  const word = text.slice(start, end);
  return word !== '' && (isAddress(word) || HOST.test(word));
}

/** Enough characters to recognise an address by (RFC 1035: a host has at most 255 octets). */
const LONGEST_HOST = 300;

/** So much of the end of a text, and a character before it, tells whether an address ends there. */
export const ENOUGH_FOR_ADDRESS = LONGEST_HOST + 1;

/** A host, perhaps with a path: `example.org/tide`. */
const HOST = /^\W?[a-z\d][a-z\d.-]*\.[a-z]{2,}(?:[/?#]\S*)?$/i;
