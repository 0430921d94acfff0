/** Whether a line may break at a character, which is then dropped: any space but a no-break one. */
export function isSpace(character: string): boolean {
  return character === ' ' || (character > '\u007f' && WIDE_OR_THIN.test(character));
}

/** Where `text.slice(start, end)` ends without its trailing spaces. No-break spaces stay. */
export function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** The Ogham space mark, the spaces of fixed widths, the zero-width space and the ideographic space. */
const WIDE_OR_THIN = /^[\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/;
