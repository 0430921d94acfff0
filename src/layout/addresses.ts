/** Whether a word is an address of the web or of mail, which is broken only where it must be. */
export function isAddress(word: string): boolean {
  return word.includes('://') || word.includes('@') || /^[^\p{L}]{0,3}www\./u.test(word);
}

/** Offsets within a word at which it is best broken where it must be: in an address after `/ ? & = - .`, not within `://`. */
export function findAddressBreaks(address: string): readonly number[] {
  const breaks: number[] = [];
  if (!isAddress(address)) return breaks;
  for (let at = 1; at < address.length; at++) {
    if ('/?&=-.'.includes(address.charAt(at - 1)) && !'/?&=-.'.includes(address.charAt(at))) breaks.push(at);
  }
  return breaks;
}
