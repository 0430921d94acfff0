/** The words of a text, without punctuation before and after them. */
export function splitWords(text: string): readonly string[] {
  // ASCII has a path of its own, as the first use of an expression with Unicode properties takes a millisecond or two.
  const word = NO_OTHER_LETTER.test(text)
    ? /[A-Za-z0-9][A-Za-z0-9'’.-]*/g
    : /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
  return text.match(word) ?? [];
}

/** No letter or digit outside ASCII: general punctuation has none. */
const NO_OTHER_LETTER = /^[\0-\x7f\u2000-\u206f]*$/;
