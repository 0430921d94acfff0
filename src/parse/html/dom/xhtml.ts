/** How much of a page is read to tell what it is written in, in UTF-16 code units. */
const HEAD = 2000;
const XHTML =
  /^\s{0,100}<\?xml\s|<html\s[^<>]{0,1000}\bxmlns\s?=\s?["']http:\/\/www\.w3\.org\/1999\/xhtml["']/i;
/** HTML standard, §13.1.2: these have no end tag. */
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/i;
const CLOSED_AT_ONCE = /<([a-z][^\s<>/]{0,60})([^<>]*)\/>/gi;

/**
 * Give a page in XHTML, as chapters of books are, the end tags that HTML wants: in it, `<title/>` has ended, while HTML would
 * take all that follows for the title. Any other page is as it was.
 */
export function withEndTags(page: string): string {
  if (!XHTML.test(page.slice(0, HEAD))) return page;
  return page.replaceAll(CLOSED_AT_ONCE, (tag, name: string, rest: string) =>
    VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
  );
}
