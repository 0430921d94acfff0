import { readBlocks } from '../blocks/blocks.ts';
import type { ReadText } from '../blocks/facts.ts';
import type { Reading } from '../blocks/walk.ts';
import { parseTree } from '../dom/tree.ts';
import type { Statements } from '../metadata/statements.ts';

/** Beside words of the page, less is an excerpt. In UTF-16 code units. */
const MIN_BODY = 500;

/**
 * The blocks found in a page; or, where a script was to write the text and the page hardly has any of it, what its statements
 * repeat of it (schema.org, `articleBody`).
 */
export function readArticleBody(statements: Statements, found: ReadText, reading: Reading): ReadText {
  const stated = statements.article.articleBody;
  const length = found.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const least = length === 0 ? 1 : Math.max(MIN_BODY, 2 * length);
  if (typeof stated !== 'string' || stated.length < least) return found;
  const isMarkup = /<(?:p|br|div)\b/i.test(stated);
  const html = isMarkup
    ? stated
    : stated
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '')
        .join('<br><br>');
  const body = parseTree(html);
  return readBlocks(body, { ...reading, notesIn: body, isLeftOut: (element) => element.tag === 'head' });
}
