import MarkdownIt from 'markdown-it';
import definitionLists from 'markdown-it-deflist';
import { takeAutolinks } from './autolinks.ts';
import { takeContainers } from './containers.ts';
import { flattenDeepBlocks, MAX_NESTING } from './depth.ts';
import { takeFootnotes } from './footnotes.ts';
import { takeHighlights } from './highlights.ts';
import { takeMath } from './math.ts';

import { holdLastBlock } from './pieces.ts';
import { keepTokensSmall } from './small-tokens.ts';
import { takeWikiLinks } from './wiki-links.ts';

/** CommonMark, with what GitHub, Obsidian and pandoc add to it. Blocks alone: what is in a line is parsed when it is read. */
export const syntax = new MarkdownIt('commonmark', { html: true, maxNesting: MAX_NESTING })
  .enable(['table', 'strikethrough'])
  .disable(['inline', 'text_join'])
  .use(keepTokensSmall)
  .use(flattenDeepBlocks)
  .use(definitionLists)
  .use(takeFootnotes)
  .use(takeMath)
  .use(takeContainers)
  .use(takeWikiLinks)
  .use(takeHighlights)
  .use(takeAutolinks)
  .use(holdLastBlock);

/** An address in the encoded form that links in Markdown have; `null` for one that no link may lead to (`javascript:`). */
export function normalizeHref(href: string): string | null {
  const encoded = syntax.normalizeLink(href);
  return syntax.validateLink(encoded) ? encoded : null;
}
