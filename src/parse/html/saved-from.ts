/** Characters at the beginning of a page in which the program that saved it says so. */
const WINDOW = 4096;

/** The comments of SingleFile, and of browsers that save “the complete page”. */
const COMMENT =
  /<!--\s{0,20}(?:Page saved with SingleFile\s{1,20}url:\s{0,20}(\S{1,2000})|saved from url=\(\d{4}\)(\S{1,2000}))/;

/** The address of a page that somebody saved, as the program that saved it noted; `null` without a note. */
export function savedFrom(html: string): string | null {
  const [, single, browser] = COMMENT.exec(html.slice(0, WINDOW)) ?? [];
  const address = (single ?? browser ?? '').replace(/-->$/, '');
  return /^https?:/i.test(address) && URL.canParse(address) ? address : null;
}
