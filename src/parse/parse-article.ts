import type { Article, Block } from '../article.ts';
import { completeHead } from './complete-head.ts';
import { countWordsOf, minutesToRead } from './count-words.ts';
import { detectFormat, type Format } from './detect-format.ts';
import { parseAnyFrontMatter } from './front-matter/any.ts';
import type { FrontMatterProblem } from './front-matter/front-matter.ts';
import { splitFrontMatter } from './front-matter/split.ts';
import { createHtmlParser } from './html/html.ts';
import { createMarkdownParser } from './markdown/markdown.ts';
import { readHtml } from './markdown/read-html.ts';
import type { Parser, ParserOptions } from './parser.ts';
import { createSourceCodeParser, languageOf } from './source-code.ts';
import { createTextParser } from './text/text.ts';

/** What is known of a text besides its characters. */
export interface ParseOptions {
  /** The file's name: its ending may tell the format, and it serves as a title where there is none. */
  readonly fileName?: string;
  /** Where the text came from, to which the links of a web page are relative. */
  readonly url?: string;
}

/** An article, and what is wrong with its text. */
export interface ParsedArticle {
  readonly article: Article;
  /** What is wrong with the front matter, though the article is complete. */
  readonly problem: FrontMatterProblem | null;
}

/**
 * Parse a whole text in HTML, Markdown or plain text, detected by its content and its file's name. Any text is an article;
 * an empty text, or a page without an article, has no blocks.
 */
export function parseArticle(text: string, options: ParseOptions = {}): ParsedArticle {
  const { fileName = null, url = null } = options;
  const split = splitFrontMatter(text, fileName);
  const format = detectFormat(split?.body ?? text, fileName, split !== null);
  const body = format === 'code' ? text : (split?.body ?? text);
  const front = split === null || format === 'html' || format === 'code' ? null : parseAnyFrontMatter(split);
  const parser = create[format]({ stated: front?.head ?? null, url, raw: false }, fileName);
  const blocks: readonly Block[] = [...parser.push(body), ...parser.end()];
  const words = countWordsOf(blocks);
  const head = completeHead(parser.head(), fileName ?? '', url);
  const article = { ...head, words, minutes: minutesToRead(words), blocks, notes: parser.notes() };
  return { article, problem: front?.problem ?? null };
}

const create: Readonly<Record<Format, (options: ParserOptions, fileName: string | null) => Parser>> = {
  html: createHtmlParser,
  markdown: (options) => createMarkdownParser({ ...options, whole: true, html: readHtml }),
  text: createTextParser,
  code: (_, fileName) => createSourceCodeParser(languageOf(fileName)),
};
