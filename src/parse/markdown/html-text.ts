/** Elements whose content is not for reading, and comments. */
const UNSEEN = /<(script|style|template)\b[^<>]*>[\s\S]*?(?:<\/\1\s*>|$)|<!--[\s\S]*?(?:-->|$)/gi;
const BLOCK_TAG =
  /<\/?(?:p|div|br|h[1-6]|li|ul|ol|table|tr|blockquote|section|article|details|summary|hr|pre|figure|figcaption)\b[^<>]*>/gi;
const TAG = /<\/?[a-z][^<>]*>|<![^<>]*>|<\?[^<>]*>/gi;

/** The text of HTML inside Markdown without its tags, one string per paragraph. Entities stay as they are written. */
export function htmlToParagraphs(html: string): readonly string[] {
  return html
    .replaceAll(UNSEEN, '')
    .replaceAll(/<img\b[^<>]*\balt="([^"]*)"[^<>]*>/gi, '$1')
    .replaceAll(BLOCK_TAG, '\n\n')
    .replaceAll(TAG, '')
    .split('\n\n')
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}
