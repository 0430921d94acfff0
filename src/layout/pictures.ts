import { eastAsianWidth } from 'get-east-asian-width';

/** The variation selector that asks for the coloured, wide form of the picture before it (UTS #51). */
const STYLE = 0xfe0f;

/** Whether an emoji of two code units begins at `at`, other than a flag or the colour of a skin, which join with others. */
export function isPicture(text: string, at: number): boolean {
  // A high surrogate.
  if ((text.charCodeAt(at) & 0xfc00) !== 0xd800) return false;
  return /^\p{Extended_Pictographic}$/u.test(text.slice(at, at + 2));
}

/**
 * The columns that a variation selector at `at` adds to the picture before it, so that both fill two; `null` where it is
 * none, or has no picture before it in `text.slice(start)`.
 */
export function columnsOfStyle(text: string, start: number, at: number): number | null {
  if (text.charCodeAt(at) !== STYLE) return null;
  const before = text.slice(Math.max(start, at - 2), at);
  const picture = /(?=\p{Emoji})\p{Extended_Pictographic}$/u.exec(before)?.[0];
  const code = picture?.codePointAt(0);
  return code === undefined ? null : 2 - eastAsianWidth(code);
}
