import type { Author } from '../article.ts';

/** bounded: by the 200 characters of a line. A label says explicitly that a name follows. */
const LABELLED = /^(?:authors?|written by|text|autor(?:in|en)?|auteure?s?|autore|autora)\s*:\s*(.+)$/iu;

/** bounded: likewise. “By” begins many sentences, so what follows has to look like names. */
const BY = /^(?:(?:written |posted |words )?by|von|par|por):?\s+(.+)$/iu;

const isNameWord = (word: string): boolean =>
  /^(?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lu}\.?|de|da|del|della|der|den|di|dos|du|la|le|van|von|vom|zu|zur|bin|ibn|al|el|ten|ter|y|e)$/u.test(
    word,
  );

/** A name has at most this many words. */
const MAX_NAME_WORDS = 5;

/** The authors that a line such as `Author: Ana Ruiz` or `By Ana Ruiz and Bo Hale` names; `null` for any other line. */
export function parseByline(line: string): readonly Author[] | null {
  if (line.length > 200) return null;
  const labelled = LABELLED.exec(line)?.[1];
  const names = splitNames(labelled ?? BY.exec(line)?.[1] ?? '');
  // What has a label of its own is another field.
  if (names.length === 0 || names.some((name) => name.includes(': '))) return null;
  if (labelled === undefined && !names.every(looksLikeName)) return null;
  return names.map((name) => ({ name, bio: null, url: null }));
}

/** The names in a list: “Ana Ruiz, Bo Hale and Mia Oh”. */
export function splitNames(text: string): readonly string[] {
  return (
    text
      // bounded: likewise.
      .split(/\s*(?:,|;|&|\s(?:and|und|et|y)\s)\s*/u)
      .map((name) => name.trim())
      .filter((name) => name !== '')
  );
}

/** Whether words may be a name: no more than a name has, each written as in one, the last with a capital. */
export function looksLikeName(name: string): boolean {
  const words = name.split(/\s+/u);
  return words.length <= MAX_NAME_WORDS && words.every(isNameWord) && /^\p{Lu}/u.test(words.at(-1) ?? '');
}
