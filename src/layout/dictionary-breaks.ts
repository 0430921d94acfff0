/**
 * Offsets between the words of Thai, Lao, Khmer and Burmese, which are written without spaces: by the dictionaries of
 * ICU, behind `Intl.Segmenter`. UAX #14 leaves these scripts (class SA) to such means.
 */
export function findDictionaryBreaks(text: string): readonly number[] {
  const breaks: number[] = [];
  for (const run of text.matchAll(WITHOUT_SPACES)) {
    words ??= new Intl.Segmenter(undefined, { granularity: 'word' });
    let start = 0;
    while (start < run[0].length) {
      const rest = run[0].length - start;
      const found = [...words.segment(run[0].slice(start, start + CHUNK))];
      // The last word may go on beyond the chunk.
      if (rest > CHUNK && found.length > 1) found.pop();
      for (const { segment } of found) {
        if (start > 0 && !NEVER_FIRST.test(segment)) breaks.push(run.index + start);
        start += segment.length;
      }
    }
  }
  return breaks;
}

const WITHOUT_SPACES = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2,}/gu;

/** Repetition and abbreviation marks, and marks on the letter before. */
const NEVER_FIRST = /^[\u0e2f\u0e46\u0eaf\u0ec6\u17d4-\u17d7\u104a\u104b\p{M}]/u;

const CHUNK = 1024;

/** Made at its first use, which takes as long as Node does to start. */
let words: Intl.Segmenter | null = null;
