/** Where typography holds words together: at numbers and marks, after a single letter and an abbreviation. */
const HELD = {
  before: '[\\p{N}«‹§№–—]|(?<!\\p{L})(?:\\p{L}|\\p{Lu}\\p{Ll}{1,2}\\.)',
  after: '[\\p{N}»›!?:;%‰°€$£¥–—]',
};
const STRAY = new RegExp(`(?<!${HELD.before})\\u00a0(?!${HELD.after})`, 'gu');

/** Editors leave no-break spaces anywhere between words; lines may break at those, and they are found as spaces. */
export function withPlainSpaces(text: string): string {
  return text.includes('\u00a0') ? text.replaceAll(STRAY, ' ') : text;
}

/** How far a line of verse is set in, by no-break spaces at its beginning; one, perhaps with a plain space, is an editor’s. */
const INDENT = /^[ \t\n\r\f]*((?:\u00a0 ?){2,40})(?=\S)/u;

/** A line with the spaces that set it in, which stay no-break spaces as in plain text. */
export function withIndent(line: string): string {
  const [whole, spaces] = INDENT.exec(line) ?? [];
  if (whole === undefined || spaces === undefined) return withPlainSpaces(line);
  return '\u00a0'.repeat(spaces.length) + withPlainSpaces(line.slice(whole.length));
}
