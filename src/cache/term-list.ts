import { termsOf, type WantedTerm } from '../search/search-terms.ts';

// The terms of many texts, sorted, one per line, each with the offset of its places: `term NUL offset LF`. The places of a
// term are the numbers of the texts that have it, each stored as the difference from the one before (the first one from
// -1) in LEB128, seven bits to a byte; a zero ends them.

const LINE_FEED = 0x0a;
const NUL = 0;
const OFFSET_BASE = 36;

export function packTerms(texts: readonly string[]): { readonly terms: Buffer; readonly places: Buffer } {
  const numbersOf = new Map<string, number[]>();
  for (const [number, text] of texts.entries()) {
    for (const term of termsOf(text)) {
      const numbers = numbersOf.get(term);
      if (numbers === undefined) numbersOf.set(term, [number]);
      else if (numbers.at(-1) !== number) numbers.push(number);
    }
  }
  const places: number[] = [];
  let lines = '';
  for (const term of [...numbersOf.keys()].sort()) {
    lines += `${term}\0${places.length.toString(OFFSET_BASE)}\n`;
    let before = -1;
    for (const number of numbersOf.get(term) ?? []) {
      let rest = number - before;
      for (; rest >= 0x80; rest >>>= 7) places.push((rest & 0x7f) | 0x80);
      places.push(rest);
      before = number;
    }
    places.push(0);
  }
  return { terms: Buffer.from(lines), places: Buffer.from(places) };
}

/** The numbers of the texts in the places of one or more terms, term by term. */
export function unpackPlaces(places: Buffer): readonly number[] {
  const numbers: number[] = [];
  let number = -1;
  for (let at = 0; at < places.length; at++) {
    let difference = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = places[at] ?? 0;
      difference |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
      at++;
    }
    if (difference === 0) number = -1;
    else {
      number += difference;
      numbers.push(number);
    }
  }
  return numbers;
}

/**
 * Where the places of a term are.
 *
 * @param length of all places together, in bytes.
 */
export function findPlaces(terms: Buffer, { text, whole }: WantedTerm, length: number) {
  const first = findLine(terms, (term) => term >= text);
  const after = findLine(terms, (term) => term > text && (whole || !term.startsWith(text)));
  const offsetAt = (line: number) => {
    if (line === terms.length) return length;
    const start = terms.indexOf(NUL, line) + 1;
    return Number.parseInt(terms.toString('latin1', start, terms.indexOf(LINE_FEED, start)), OFFSET_BASE);
  };
  return { start: offsetAt(first), end: offsetAt(after) };
}

/** Where the first line begins whose term `isWanted`, by binary search: `isWanted` must hold for all later terms, too. */
function findLine(terms: Buffer, isWanted: (term: string) => boolean): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const line = middle === 0 ? 0 : terms.lastIndexOf(LINE_FEED, middle - 1) + 1;
    if (isWanted(terms.toString('utf8', line, terms.indexOf(NUL, line)))) high = line;
    else low = terms.indexOf(LINE_FEED, line) + 1;
  }
  return low;
}
