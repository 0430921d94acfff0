import type { Block, Note } from '../../article.ts';
import { type Parser, type ParserOptions, SILENT_HEAD, type StatedHead } from '../parser.ts';
import { readBlocks } from './blocks/blocks.ts';
import type { ReadText } from './blocks/facts.ts';
import { settleOpenings } from './blocks/openings.ts';
import type { Reading } from './blocks/walk.ts';
import { trimBlocks } from './cleanup/trim.ts';
import { readArticleBody } from './content/article-body.ts';
import { findContent } from './content/content.ts';
import { normalizeWords } from './dom/normalize-words.ts';
import { MAX_NODES } from './dom/tree.ts';
import { isPortrait, takeBios } from './metadata/authors/bios.ts';
import { quoteMarksOf } from './metadata/language.ts';
import { type HtmlContext, type HtmlHead, type Page, readPage } from './metadata/page.ts';

/** What a web page says of its article, and the article's blocks. */
export interface HtmlArticle extends HtmlHead {
  /** Whether all of the page was read. */
  readonly isWhole: boolean;
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
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
    cutAt: () => (page?.isWhole === false ? MAX_NODES : null),
  };
}

function headOf(page: HtmlArticle | null): StatedHead {
  if (page === null) return SILENT_HEAD;
  const { blocks: _, notes: __, isWhole: ___, ...head } = page;
  return { ...SILENT_HEAD, ...head };
}

/** A longer text is no subtitle. In UTF-16 code units. */
const MAX_SAID = 2000;
/** With fewer UTF-16 code units, a page that has more for readers without scripts is read as they see it. */
const MIN_AWAKE = 500;

/** Take the article out of a web page, as a browser's reader view does; `null` when there is none. Pure, in linear time. */
export function parseHtml(html: string, context: HtmlContext): HtmlArticle | null {
  const article = takeArticle(readPage(html, context), context);
  const length = lengthOf(article);
  if (length >= MIN_AWAKE || !/<(?:noscript|template)\b/i.test(html)) return article;
  const asleep = takeArticle(readPage(html, context, { scripting: false }), context);
  return lengthOf(asleep) > 2 * length ? asleep : article;
}

function lengthOf(article: HtmlArticle | null): number {
  return (article?.blocks ?? []).reduce((sum, { text }) => sum + text.length, 0);
}

function takeArticle(page: Page, { explain }: HtmlContext): HtmlArticle | null {
  const { body, head, heading, statements } = page;
  const reading = readingOf(page);
  const subtitleSaid = normalizeWords(head.subtitle ?? '');
  const isSaid = (text: string) =>
    (text.length <= MAX_SAID && normalizeWords(text) === subtitleSaid) || isPortrait(text, head.authors);
  const content = findContent(body, { heading, isSaid, explain });
  const found =
    content === null ? NOTHING : readBlocks(content.root, { ...reading, isLeftOut: content.isLeftOut });
  const authors = head.authors.map(({ name }) => normalizeWords(name));
  const text = readArticleBody(statements, found, reading);
  const known = { title: head.title, authors, date: head.date, explain };
  const { blocks, bios } = takeBios(trimBlocks(text, known), head.authors);
  if (blocks.every((block) => block.text === '')) return null;
  const [first, ...below] = blocks;
  // A heading that is the standfirst is that alone.
  const isSubtitle =
    first?.kind === 'heading' &&
    below.length > 0 &&
    normalizeWords(first.text) === subtitleSaid &&
    subtitleSaid !== '';
  const shown = isSubtitle ? below : blocks;
  const subtitle = repeats(shown, head.subtitle) ? null : head.subtitle;
  const signed = head.authors.map((author, at) => ({ ...author, bio: bios[at] ?? author.bio }));
  return {
    ...head,
    subtitle,
    authors: signed,
    blocks: settleOpenings(shown),
    notes: text.notes,
    isWhole: page.isWhole,
  };
}

const NOTHING: ReadText = {
  blocks: [],
  notes: [],
  linked: new Set(),
  captions: new Set(),
  asking: new Set(),
};

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
  const page = readPage(html, context);
  const { body, head } = page;
  const { blocks, notes } = readBlocks(body, readingOf(page));
  return blocks.every((block) => block.text === '')
    ? null
    : { ...head, blocks: settleOpenings(blocks), notes, isWhole: page.isWhole };
}

function readingOf({ resolve, head, body }: Page): Reading {
  return { resolve, notesIn: body, quoteMarks: quoteMarksOf(head.lang), isLeftOut: () => false };
}
