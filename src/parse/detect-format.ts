import { languageOf } from './source-code.ts';

/** The format of a text. */
export type Format = 'html' | 'markdown' | 'text' | 'code';

const HTML_DOCUMENT =
  /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:!doctype\s+html|html|head|body)\b/i;
const HTML_FRAGMENT =
  /^\s*(?:<!--(?:[^-]|-(?!->))*-->\s*)*<(?:article|main|section|div|header|nav|p|h[1-6]|title|meta|link|script|style|table|blockquote|[uo]l)\b[^<>]*>/i;

/** A first element that ends: a page saved as text, not a text about tags. */
const HTML_ELEMENT =
  /^\s*<(p|div|article|section|main|h[1-6]|[uo]l|table|blockquote)\b[^<>]*>(?=[\s\S]*<\/\1>)/i;

/** An item of a list. */
const LIST_MARK = /^ {0,3}(?:[-+*]|\d{1,3}[.)]) {1,4}[^\s*+-]/m;

/** A heading, a fence, or a link. bounded: by what a link may have. */
const MARKDOWN_MARK =
  /^#{1,6} \S|^ {0,3}(?:```|~~~)|\[[^[\]\n]{1,200}\](?:\([^\s()]{1,500}(?:\([^\s()]{0,500}\))?(?: "[^"\n]{0,200}")?\)|: )/m;

/** How a page of HTML begins. Markdown may begin with any other element. */
const WHOLE_DOCUMENT = /^\s*<(?:!doctype\s+html|html)\b/i;

/**
 * Names of files that come with programs. Unless their ending says otherwise they are plain text, whose lists look like
 * Markdown’s.
 */
const PAPERS =
  /^(?:authors|bugs|changelog|changes|copying|copyright|faq|history|install|licen[cs]e|news|readme|thanks|todo)(?:\.\w{1,20})?$/i;

/** Endings of plain text, with marks of its own or without any. */
const TEXT_ENDINGS: ReadonlySet<string> = new Set(['txt', 'text', 'srt', 'vtt', 'log', 'rst', 'adoc', 'org']);

/** How many UTF-16 code units of a text are looked at. */
const WINDOW = 65_536;

/**
 * Detect the format of a text. HTML is recognised by its content, whatever the name; otherwise the ending of the file's
 * name decides; without one, the text is Markdown if it has front matter or Markdown's marks, else plain text.
 *
 * @param start the beginning of the text, or all of it.
 * @param fileName `null` where there is no name.
 */
export function detectFormat(start: string, fileName: string | null, hasFrontMatter: boolean): Format {
  const window = start.slice(0, WINDOW);
  const ending = /\.([a-z]+)$/i.exec(fileName ?? '')?.[1]?.toLowerCase();
  const isMarkdown = ending === 'md' || ending === 'markdown';
  if ((isMarkdown ? WHOLE_DOCUMENT : HTML_DOCUMENT).test(window)) return 'html';
  if (ending === 'txt' && HTML_ELEMENT.test(window)) return 'html';
  if (TEXT_ENDINGS.has(ending ?? '')) return 'text';
  if (isMarkdown) return 'markdown';
  if (languageOf(fileName) !== null) return 'code';
  if (ending === 'html' || ending === 'htm' || ending === 'xhtml' || HTML_FRAGMENT.test(window))
    return 'html';
  if (hasFrontMatter || MARKDOWN_MARK.test(window)) return 'markdown';
  return LIST_MARK.test(window) && !PAPERS.test(fileName ?? '') ? 'markdown' : 'text';
}
