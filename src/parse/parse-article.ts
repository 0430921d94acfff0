import type { Article, Block } from '../article.ts';
import { completeHead } from './complete-head.ts';
import { countWordsOf, minutesToRead } from './count-words.ts';
import { detectFormat } from './detect-format.ts';
import { type FrontMatterProblem, parseFrontMatter } from './front-matter.ts';
import { parseHtml } from './html.ts';
import { createMarkdownParser } from './markdown.ts';
import { SILENT_HEAD, type StatedHead } from './parser.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import { createTextParser } from './text.ts';

export interface ParseOptions {
  /** A file's name: its ending may tell how the text is written, and it stands for a title that is not given. */
  readonly fileName?: string;
  /** Where the text came from, to which the links of a web page are relative. */
  readonly url?: string;
}

export interface ParsedArticle {
  readonly article: Article;
  /** What is wrong with the front matter; the article is whole all the same. */
  readonly problem: FrontMatterProblem | null;
}

/**
 * Parse a whole text: HTML, Markdown or plain text, told from its content and its file's name. Any text is some
 * article; one of a page without an article, and of no text at all, has no blocks.
 */
export function parseArticle(text: string, options: ParseOptions = {}): ParsedArticle {
  const { fileName = '', url = null } = options;
  const split = splitFrontMatter(text);
  const body = split?.body ?? text;
  const front = split === null ? null : parseFrontMatter(split.yaml);
  const { head, blocks } = parseBody(body, front?.head ?? null, options);
  const words = countWordsOf(blocks);
  const article = { ...completeHead(head, fileName, url), words, minutes: minutesToRead(words), blocks };
  return { article, problem: front?.problem ?? null };
}

function parseBody(body: string, stated: StatedHead | null, { fileName, url }: ParseOptions) {
  const format = detectFormat(body, fileName ?? null, stated !== null);
  if (format === 'html') {
    const page = parseHtml(body, { url: url ?? null });
    return { head: { ...SILENT_HEAD, ...page }, blocks: page?.blocks ?? [] };
  }
  const parser = format === 'markdown' ? createMarkdownParser(stated) : createTextParser(stated);
  const blocks: readonly Block[] = [...parser.push(body), ...parser.end()];
  return { head: parser.head(), blocks };
}
