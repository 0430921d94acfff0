/** Whether a character is a space to break at, which is dropped at the end of a line. A no-break space is not. */
export function isSpace(character: string): boolean {
  return character === ' ' || (character > '\u007f' && WIDE_OR_THIN.test(character));
}

/** Where `text.slice(start, end)` ends without the spaces there. No-break spaces stay. */
export function trimEnd(text: string, start: number, end: number): number {
  let trimmed = end;
  while (trimmed > start && isSpace(text.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** The ideographic space, those of a typesetter's widths, and the zero-width space. */
const WIDE_OR_THIN = /^[\u1680\u2000-\u2006\u2008-\u200b\u205f\u3000]$/;
