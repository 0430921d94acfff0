/** File systems take names of 255 bytes, or 255 UTF-16 code units; this leaves room for a number and an ending. */
const MOST_CHARACTERS = 90;
const MOST_BYTES = 190;

/** Names of devices on Windows, whatever ending follows (Microsoft, Naming Files, Paths, and Namespaces). */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * Make an id from a title: its letters and digits in lower case, hyphens between its words, accents of Latin letters
 * left out. Other scripts keep their letters, as they cannot be transliterated without knowing the language. An id can be a
 * file's name on every system, and is never a number, which would stand for a place in the list.
 */
export function makeId(title: string): string {
  const words = title
    .normalize('NFKD')
    .replaceAll(/(\p{Script=Latin})[\u0300-\u036f]+/gu, '$1')
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replaceAll(/[\p{Default_Ignorable_Code_Point}]/gu, '')
    .match(/[\p{L}\p{N}\p{M}]+/gu);
  const id = joinWithin(words ?? ['untitled']);
  return DEVICE.test(id) || /^\d+$/.test(id) ? `article-${id}` : id;
}

/** As many words as there is room for, or as much of the first word. */
function joinWithin(words: readonly string[]): string {
  let id = '';
  for (const word of words) {
    const longer = id === '' ? word : `${id}-${word}`;
    if (!fits(longer)) return id === '' ? cutWithin(word) : id;
    id = longer;
  }
  return id;
}

function cutWithin(word: string): string {
  let cut = '';
  for (const character of word) {
    if (!fits(cut + character)) break;
    cut += character;
  }
  return cut;
}

function fits(id: string): boolean {
  return id.length <= MOST_CHARACTERS && new TextEncoder().encode(id).length <= MOST_BYTES;
}
