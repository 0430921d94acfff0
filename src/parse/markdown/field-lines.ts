/** “Status: done”, as note-taking programs export what they know of a page. bounded: by its lengths. */
const FIELD =
  /^ {0,3}(?:\*\*)?\p{Lu}[\p{L}\p{N}'’-]{0,24}(?: [\p{L}\p{N}'’-]{1,24}){0,2}(?:\*\*)?:(?:\*\*)? {1,4}\S/u;
/** More lines are a text that a program made. */
const MAX_FIELDS = 40;

/** A paragraph of nothing but names and their values, a line each, with its line breaks kept; any other as it is. */
export function withFieldLines(paragraph: string): string {
  if (!paragraph.includes('\n') || !FIELD.test(paragraph)) return paragraph;
  const lines = paragraph.split('\n');
  return lines.length <= MAX_FIELDS && lines.every((line) => FIELD.test(line))
    ? lines.join('  \n')
    : paragraph;
}
