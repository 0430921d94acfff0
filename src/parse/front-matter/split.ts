/** Anything longer is not front matter but text between two rules. */
const MAX_FRONT_MATTER = 65_536;

/** The two parts of a text whose first line is exactly `---`, split at the next `---`. */
export interface FrontMatterSplit {
  readonly yaml: string;
  readonly body: string;
}

/** Split front matter from the text below it. `null` where there is none: no closing `---`, or one too far down. */
export function splitFrontMatter(text: string): FrontMatterSplit | null {
  const opening = /^---\r?\n/.exec(text);
  if (opening === null) return null;
  const from = opening[0].length;
  const closing = /^---[ \t]*\r?$/m.exec(text.slice(from, from + MAX_FRONT_MATTER));
  if (closing === null) return null;
  const end = from + closing.index;
  return { yaml: text.slice(from, end), body: text.slice(end + closing[0].length).replace(/^\n/, '') };
}

/** Whether `text` begins with front matter that the following text may still close. */
export function isOpenFrontMatter(text: string): boolean {
  return /^---\r?\n/.test(text) && text.length <= MAX_FRONT_MATTER && splitFrontMatter(text) === null;
}
