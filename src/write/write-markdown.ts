import type { Article } from '../article.ts';
import { countWordsOf } from '../parse/count-words.ts';
import { normalizeArticle } from './normalize-article.ts';
import { writeBlocks } from './write-blocks.ts';
import { writeFrontMatter } from './write-front-matter.ts';
import { writeNotes } from './write-notes.ts';

/**
 * Write an article as Markdown with front matter that parses as the same article: its head except the id, which is the
 * file's name, and its text as `normalizeArticle` makes it. The last line of the front matter gives the number of words,
 * and of the bytes of the text; while the text has that size, the words need not be counted again.
 */
export function writeMarkdown(article: Article): string {
  const normal = normalizeArticle(article);
  const body = `\n${[...writeBlocks(normal.blocks), ...writeNotes(normal.notes)].join('\n')}\n`;
  const words = countWordsOf(normal.blocks);
  const bytes = new TextEncoder().encode(body).length;
  return `---\n${writeFrontMatter(normal)}# ${words} words in ${bytes} bytes\n---\n${body}`;
}
