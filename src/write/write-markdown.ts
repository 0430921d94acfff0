import type { Article } from '../article.ts';
import { countWordsOf } from '../parse/count-words.ts';
import { normalizeBlocks } from './normalize-blocks.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeFrontMatter } from './write-front-matter.ts';

/**
 * Write an article as Markdown with front matter, which parses as the same article: all of its head but its id, which
 * is its file's name, and its blocks as `normalizeBlocks` has them. The last line of the front matter tells the words,
 * and the bytes of the text they were counted in: while the text has that length, nobody has to count them again.
 */
export function writeMarkdown(article: Article): string {
  const blocks = normalizeBlocks(article.blocks);
  const body = `\n${writeBlocks(blocks).join('\n')}\n`;
  const words = countWordsOf(blocks);
  const bytes = new TextEncoder().encode(body).length;
  return `---\n${writeFrontMatter(article)}# ${words} words in ${bytes} bytes\n---\n${body}`;
}
