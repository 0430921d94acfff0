/** Tags that end a paragraph. */
const BLOCK =
  /^(?:p|div|br|h[1-6]|li|ul|ol|table|tr|blockquote|section|article|details|summary|hr|pre|figure|figcaption)$/i;
/** Elements whose content is not for reading. */
const UNSEEN = /^(?:script|style|template)$/i;

/**
 * The text of HTML without its tags, one string per paragraph, where the reader of pages has not been loaded. Entities stay
 * as they are written.
 */
export function htmlToParagraphs(html: string): readonly string[] {
  const paragraphs: string[] = [];
  let paragraph = '';
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    paragraph += html.slice(at, open < 0 ? html.length : open);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      at = after(html, '-->', open);
      continue;
    }
    const name = /^<\/?([a-z][a-z0-9]*)|^<[!?]/i.exec(html.slice(open, open + 20));
    if (name === null) {
      paragraph += '<';
      at = open + 1;
      continue;
    }
    at = after(html, '>', open);
    const [, tag = ''] = name;
    if (UNSEEN.test(tag) && html[open + 1] !== '/') at = after(html, '>', after(html, `</${tag}`, at));
    if (BLOCK.test(tag)) end();
  }
  end();
  return paragraphs;

  function end(): void {
    if (paragraph.trim() !== '') paragraphs.push(paragraph.trim());
    paragraph = '';
  }
}

function after(html: string, sign: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at < 0 ? html.length : at + sign.length;
}
