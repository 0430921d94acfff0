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
  return withCharacterData(page).replaceAll(CLOSED_AT_ONCE, (tag, name: string, rest: string) =>
    VOID.test(name) ? tag : `<${name}${rest}></${name}>`,
  );
}

const OPENING = '<![CDATA[';
const CLOSING = ']]>';

/** Write out what stands in sections of character data, which HTML takes for comments; in a script they stand behind signs of its own. */
export function withCharacterData(xml: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let at = xml.indexOf(OPENING); at >= 0; at = xml.indexOf(OPENING, from)) {
    const start = at + OPENING.length;
    const end = xml.indexOf(CLOSING, start);
    if (end < 0) break;
    const isOfScript = /(?:\/\/|\/\*)[ \t]*$/.test(xml.slice(Math.max(from, at - 8), at));
    const text = xml.slice(start, end);
    kept.push(xml.slice(from, at), isOfScript ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));
    from = end + CLOSING.length;
  }
  return kept.join('') + xml.slice(from);
}
