import type { ArticleHead, Block, Note } from '../../article.ts';
import type { Explain } from '../../explain.ts';
import { type Parser, type ParserOptions, SILENT_HEAD, type StatedHead } from '../parser.ts';
import { readBlocks } from './blocks/blocks.ts';
import { trimBlocks } from './cleanup/trim.ts';
import { readArticleBody } from './content/article-body.ts';
import { findContent } from './content/content.ts';
import { findElement } from './dom/element.ts';
import { linesAboutTitle, readLines } from './dom/lines.ts';
import { normalizeWords } from './dom/normalize-words.ts';
import { type Element, parseTree } from './dom/tree.ts';
import { readAddresses } from './metadata/addresses.ts';
import { readAuthors } from './metadata/authors/authors.ts';
import { isPortrait, takeBios } from './metadata/authors/bios.ts';
import { quoteMarksOf, readLanguage } from './metadata/language.ts';
import { readPublicationDate } from './metadata/publication-date.ts';
import { readStatements } from './metadata/statements.ts';
import { readSubtitle } from './metadata/subtitle.ts';
import { readTitle } from './metadata/title.ts';

/** What a web page says of its article, and the article's blocks. */
export interface HtmlArticle extends Omit<ArticleHead, 'id' | 'title' | 'tags' | 'extra' | 'added' | 'read'> {
  readonly title: string | null;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}

export interface HtmlContext {
  /** Where the page came from, `null` when that is not known. */
  readonly url: string | null;
  /** Told the reason of each decision. */
  readonly explain?: Explain;
}

/** Parse a web page. What of it is the article is known at its end, and all blocks are given there; none, where there is no article. */
export function createHtmlParser({
  raw,
  ...context
}: Pick<ParserOptions, 'url' | 'raw' | 'explain'>): Parser {
  const pieces: string[] = [];
  let page: HtmlArticle | null = null;
  return {
    push(piece) {
      pieces.push(piece);
      return [];
    },
    end() {
      page = (raw ? parseHtmlRaw : parseHtml)(pieces.join(''), context);
      return page?.blocks ?? [];
    },
    head: () => headOf(page),
    notes: () => page?.notes ?? [],
  };
}

function headOf(page: HtmlArticle | null): StatedHead {
  if (page === null) return SILENT_HEAD;
  const { blocks: _, notes: __, ...head } = page;
  return { ...SILENT_HEAD, ...head };
}

/** Take the article out of a web page, as a browser's reader view does; `null` when there is none. Pure, in linear time. */
export function parseHtml(html: string, context: HtmlContext): HtmlArticle | null {
  const page = readPage(html, context);
  const { body, head, reading, heading, statements } = page;
  const isSaid = (text: string) =>
    normalizeWords(text) === normalizeWords(head.subtitle ?? '') || isPortrait(text, head.authors);
  const content = findContent(body, heading, isSaid);
  const found =
    content === null ? [] : readBlocks(content.root, { ...reading, isLeftOut: content.isLeftOut });
  const authors = head.authors.map(({ name }) => normalizeWords(name));
  const text = trimBlocks(readArticleBody(statements, found, reading), { title: head.title, authors });
  const { blocks, bios } = takeBios(text, head.authors);
  if (blocks.every((block) => block.text === '')) return null;
  const subtitle = repeats(blocks, head.subtitle) ? null : head.subtitle;
  const signed = head.authors.map((author, at) => ({ ...author, bio: bios[at] ?? author.bio }));
  return { ...head, subtitle, authors: signed, blocks, notes: [] };
}

/** Whether a text says its subtitle again, as a paragraph or, where that is an excerpt, as its beginning. */
function repeats(blocks: readonly Block[], subtitle: string | null): boolean {
  if (subtitle === null) return false;
  const said = normalizeWords(subtitle);
  const beginning = normalizeWords(
    blocks
      .slice(0, 10)
      .map(({ text }) => text)
      .join(' '),
  );
  return blocks.some((block) => normalizeWords(block.text) === said) || beginning.startsWith(said);
}

/** Take all of a web page's text, furniture and all; `null` when it has none. */
export function parseHtmlRaw(html: string, context: HtmlContext): HtmlArticle | null {
  const { body, head, reading } = readPage(html, context);
  const blocks = readBlocks(body, reading);
  return blocks.every((block) => block.text === '') ? null : { ...head, blocks, notes: [] };
}

function readPage(html: string, { url }: HtmlContext) {
  const page = parseTree(html);
  const body = findElement(page, ({ tag }) => tag === 'body') ?? page;
  const statements = readStatements(page);
  const lang = readLanguage(page, statements);
  const addresses = readAddresses(page, statements, url);
  const title = readTitle(page, statements);
  const lines = readLines(body);
  const aboutTitle = title === null ? [] : linesAboutTitle(lines, title);
  const authors = readAuthors({ statements, body, lines, aboutTitle, resolve: addresses.resolve });
  const head = {
    title,
    subtitle: readSubtitle(statements, aboutTitle, authors),
    authors,
    date: readPublicationDate({ statements, body, lines, aboutTitle, url: addresses.page, lang }),
    lang,
    source: addresses.page,
    publication: null,
  };
  const reading = {
    resolve: addresses.resolve,
    quoteMarks: quoteMarksOf(lang),
    isLeftOut: (_: Element) => false,
  };
  return { body, statements, head, reading, heading: aboutTitle[0]?.block ?? null };
}
