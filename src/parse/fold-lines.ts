/** East Asian scripts that do not separate words by spaces, and their punctuation; Hangul has spaces. */
export const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\u3000-\u303f\uff00-\uffef]/u;

/**
 * Join the lines of a text: a line break becomes a space, or nothing between two characters of a script without spaces (CSS
 * Text 4, segment break transformation). Runs of spaces become one. Wider spaces stay: U+3000 at the start of a paragraph
 * is its indent.
 */
export function foldLines(text: string): string {
  const trimmed = trimSpaces(text);
  if (!trimmed.includes('\n') && !trimmed.includes('  ') && !trimmed.includes('\t')) return trimmed;
  return trimmed.replaceAll(/[ \t]*\n[ \t\n]*|[ \t]{2,}|\t/g, (run, at: number) => {
    if (!run.includes('\n')) return ' ';
    return lineJoint(
      trimmed.slice(Math.max(0, at - 2), at),
      trimmed.slice(at + run.length, at + run.length + 2),
    );
  });
}

/** What to put in place of a line break between two pieces of a text. */
export function lineJoint(before: string, after: string): '' | ' ' {
  const last = [...before.slice(-2)].at(-1) ?? '';
  const first = [...after.slice(0, 2)].at(0) ?? '';
  return SPACELESS.test(last) && SPACELESS.test(first) ? '' : ' ';
}

function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start++;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

function isSpace(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09;
}
