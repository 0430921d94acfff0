/** Accents of Latin, Greek and Cyrillic, and the vowel points of Hebrew and Arabic; marks that are part of letters in other scripts stay. */
const ACCENTS = /[\u0300-\u036f\u0591-\u05c7\u064b-\u065f]/g;

/** Remove letter case and accents, to compare what a person types with what a text says. */
export function foldCase(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replaceAll(ACCENTS, '')
    .toLowerCase()
    .replaceAll('ς', 'σ')
    .replaceAll('ß', 'ss');
}

/** The words of a text, folded: runs of letters and digits. */
export function foldedWords(text: string): readonly string[] {
  const folded = foldCase(text);
  // ASCII is quicker to look through, and such an expression to make.
  return folded.match(/^[\0-\x7f]*$/.test(folded) ? /[a-z0-9]+/g : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
