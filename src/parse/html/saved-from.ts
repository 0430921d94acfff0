/** Characters at the beginning of a page in which the program that saved it says so. */
const WINDOW = 4096;

/** The comments of SingleFile, and of browsers that save “the complete page”. */
const COMMENT =
  /<!--\s{0,20}(?:Page saved with SingleFile\s{1,20}url:\s{0,20}(\S{1,2000})|saved from url=\(\d{4}\)(\S{1,2000}))/;

/** The address of a page that somebody saved, as the program that saved it noted; `null` without a note. */
export function savedFrom(html: string): string | null {
  const [, single, browser] = COMMENT.exec(html.slice(0, WINDOW)) ?? [];
  return notedAddress((single ?? browser ?? '').replace(/-->$/, ''));
}

/** A web address that a file says it comes from, encoded as addresses are: nothing in it steers a terminal. */
export function notedAddress(noted: string): string | null {
  return /^https?:/i.test(noted) && URL.canParse(noted) ? new URL(noted).href : null;
}
