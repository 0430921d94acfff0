import type { Block } from '../../article.ts';
import { readBlocks } from '../html/blocks/blocks.ts';
import { parseTree } from '../html/dom/tree.ts';
import { quoteMarksOf } from '../html/metadata/language.ts';
import { isBadge } from './badges.ts';
import { normalizeHref } from './syntax.ts';

/** Read HTML that stands in Markdown as that of a web page is read: all of it, and links as they are written. */
export function readHtml(html: string): readonly Block[] {
  const { blocks } = readBlocks(parseTree(html), {
    resolve: (href) => (href === '' ? null : normalizeHref(href)),
    quoteMarks: quoteMarksOf(null),
    isLeftOut: () => false,
    // Who writes Markdown describes pictures for readers, in a word or in many.
    isShown: (alt) => alt !== '',
    // A text in Markdown has notes of its own.
    notesIn: null,
  });
  return blocks.filter((block) => block.kind !== 'image' || !isBadge(block.src ?? '', null));
}
