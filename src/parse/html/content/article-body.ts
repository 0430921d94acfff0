import type { Block } from '../../../article.ts';
import { type Reading, readBlocks } from '../blocks/blocks.ts';
import { parseTree } from '../dom/tree.ts';
import type { Statements } from '../metadata/statements.ts';

const MIN_BODY = 500;

/**
 * The blocks found in a page; or, where a script was to write the text and the page hardly has any of it, what its statements
 * repeat of it (schema.org, `articleBody`).
 */
export function readArticleBody(
  statements: Statements,
  found: readonly Block[],
  reading: Reading,
): readonly Block[] {
  const stated = statements.article.articleBody;
  const length = found.reduce((sum, { text }) => sum + text.length, 0);
  if (typeof stated !== 'string' || stated.length < MIN_BODY || stated.length < 2 * length) return found;
  const html = /<(?:p|br|div)\b/i.test(stated) ? stated : stated.replaceAll(/\s*\n\s*/g, '<br><br>');
  return readBlocks(parseTree(html), { ...reading, isLeftOut: (element) => element.tag === 'head' });
}
