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
