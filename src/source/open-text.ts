import type { Block } from '../article.ts';
import type { ReaderError } from '../errors/reader-error.ts';
import {
  brokenFrontMatter,
  frontMatterLeftAsText,
  isEmpty,
  noArticleInPage,
  pageCut,
  unknownFormat,
} from '../errors/reading.ts';
import { completeHead } from '../parse/complete-head.ts';
import { detectFormat, type Format } from '../parse/detect-format.ts';
import { recogniseText } from '../parse/formats/recognise-format.ts';
import type { FrontMatter } from '../parse/front-matter/front-matter.ts';
import { parsePlainFrontMatter } from '../parse/front-matter/plain.ts';
import {
  type FrontMatterSplit,
  isOpenFrontMatter,
  isTooLong,
  MAX_FRONT_MATTER,
  splitFrontMatter,
} from '../parse/front-matter/split.ts';
import { savedFrom } from '../parse/html/saved-from.ts';
import type { Parser, ParserOptions } from '../parse/parser.ts';
import { countsOf, type OpenArticle, type ReadOptions } from './article-being-read.ts';
import { measureHeld } from './measure-held.ts';
import { readPieces, type TextPiece } from './read-pieces.ts';
import type { TextSource } from './text-source.ts';

/** The ending of a file that `gzip` made. */
const GZIPPED = /\.gz$/i;

/**
 * Open a text and read as far as the head of its article. One of up to 1 MB is read whole.
 *
 * @throws {ReaderError} when the text cannot be read, is binary or empty, or is a page without an article.
 */
export async function openText(source: TextSource, options: ReadOptions): Promise<OpenArticle> {
  const texts: string[] = [];
  const pieces = options.keepText ? keepTexts(readPieces(source), texts) : readPieces(source);
  const start = await readStart(pieces);
  const fileName = source.fileName?.replace(GZIPPED, '') ?? null;
  const split = splitFrontMatter(start.text, fileName);
  const unknown = split?.format === 'json' ? null : recogniseText(start.text, fileName, start.last);
  if (unknown !== null) throw unknownFormat(source.label, unknown);
  const format = detectFormat(split?.body ?? start.text, fileName, split !== null);
  const body = format === 'code' ? start.text : (split?.body ?? start.text);
  const front =
    split === null || format === 'html' || format === 'code' ? null : await readFrontMatter(split);
  const problem = problemOf(source.label, front, split === null && format !== 'code' ? start.text : '');
  const url = source.url ?? (format === 'html' ? savedFrom(start.text) : null);
  const parser = await load[format](
    { ...options, stated: front?.head ?? null, url },
    { start: body, whole: start.last, fileName },
  );
  // The other formats hold no more than one unfinished block.
  const measure = format === 'html' ? measureHeld(source.label) : () => {};
  let blocks = parser.push(body);
  // The head is certain once the first block is there.
  let last = start.last;
  while (!last && blocks.length === 0) {
    const piece = await nextPiece(pieces);
    measure(piece.text.length);
    blocks = parser.push(piece.text);
    last = piece.last;
  }
  const kept = options.keepText && format === 'markdown' ? { markdown: () => texts.join('') } : {};
  const placed = { ...source, url };
  if (!last) return { ...flowingArticle(placed, parser, blocks, pieces, problem), ...kept };
  const all = [...blocks, ...parser.end()];
  if (!all.some(isSeen)) throw format === 'html' ? noArticleInPage(source.label) : isEmpty(source.label);
  const cut = parser.cutAt?.() ?? null;
  const told = problem ?? (cut === null ? null : pageCut(source.label, cut));
  return { ...wholeArticle(placed, parser, all, told), ...kept };
}

/** @param text what may begin with front matter that is too long to be read as that. */
function problemOf(label: string, front: FrontMatter | null, text: string): ReaderError | null {
  if (front?.problem != null) return brokenFrontMatter(label, front.problem);
  return isTooLong(text) ? frontMatterLeftAsText(label, MAX_FRONT_MATTER / 1024) : null;
}

/** What is known about a text when its parser is loaded. */
interface TextStart {
  readonly start: string;
  /** Whether `start` is all of the text. */
  readonly whole: boolean;
  readonly fileName: string | null;
}

/** The parser of each format, loaded at the first text in it. */
const load: Readonly<Record<Format, (options: ParserOptions, text: TextStart) => Promise<Parser>>> = {
  html: async (options) => (await import('../parse/html/html.ts')).createHtmlParser(options),
  markdown: loadMarkdown,
  text: async (options) => (await import('../parse/text/text.ts')).createTextParser(options),
  code: async (_, { fileName }) => {
    const { createSourceCodeParser, languageOf } = await import('../parse/source-code.ts');
    return createSourceCodeParser(languageOf(fileName));
  },
};

/** The Markdown parser, with the one for HTML only where the text may have some, as that takes long to load. */
async function loadMarkdown(options: ParserOptions, { start, whole }: TextStart): Promise<Parser> {
  const { createMarkdownParser, mayHaveHtml } = await import('../parse/markdown/markdown.ts');
  const html =
    whole && !mayHaveHtml(start) ? null : (await import('../parse/markdown/read-html.ts')).readHtml;
  return createMarkdownParser({ ...options, whole, html });
}

/** Parse front matter: without the YAML package, which takes long to load, where it has one of the usual forms. */
async function readFrontMatter(split: FrontMatterSplit): Promise<FrontMatter> {
  const plain = split.format === 'yaml' ? parsePlainFrontMatter(split.text) : null;
  if (plain !== null) return { head: plain.head, problem: null };
  if (split.format === 'yaml')
    return (await import('../parse/front-matter/front-matter.ts')).parseFrontMatter(split.text);
  if (split.format === 'toml') return (await import('../parse/front-matter/toml.ts')).parseToml(split.text);
  return (await import('../parse/front-matter/lines.ts')).parseLines(split.format, split.text);
}

async function* keepTexts(pieces: AsyncGenerator<TextPiece>, texts: string[]): AsyncGenerator<TextPiece> {
  for await (const piece of pieces) {
    texts.push(piece.text);
    yield piece;
  }
}

/** Read until there is some text and, if it begins with front matter, all of the front matter. */
async function readStart(pieces: AsyncIterator<TextPiece>): Promise<TextPiece> {
  let { text, last } = await nextPiece(pieces);
  while (!last && (text.trim() === '' || isOpenFrontMatter(text))) {
    const piece = await nextPiece(pieces);
    text = text.trim() === '' ? piece.text : text + piece.text;
    last = piece.last;
  }
  return { text, last };
}

async function nextPiece(pieces: AsyncIterator<TextPiece>): Promise<TextPiece> {
  const next = await pieces.next();
  return next.done === true ? { text: '', last: true } : next.value;
}

function wholeArticle(
  source: TextSource,
  parser: Parser,
  blocks: readonly Block[],
  problem: ReaderError | null,
): OpenArticle {
  const head = completeHead(parser.head(), source.fileName ?? source.label, source.url);
  return {
    head: () => head,
    counts: countsOf(blocks),
    blocks: (async function* () {
      yield blocks;
    })(),
    notes: parser.notes,
    problem,
  };
}

function flowingArticle(
  source: TextSource,
  parser: Parser,
  first: readonly Block[],
  pieces: AsyncIterable<TextPiece>,
  problem: ReaderError | null,
): OpenArticle {
  return {
    head: () => completeHead(parser.head(), source.fileName ?? source.label, source.url),
    counts: null,
    blocks: (async function* () {
      yield first;
      for await (const { text } of pieces) yield parser.push(text);
      yield parser.end();
    })(),
    notes: parser.notes,
    problem,
  };
}

/** Whether a block has anything that a person sees: a text of zero-width characters is empty. */
function isSeen({ kind, text }: Block): boolean {
  return (
    kind === 'rule' ||
    kind === 'image' ||
    kind === 'table' ||
    /[^\s\p{Cf}\p{Mn}\u115f\u1160\u3164\uffa0]/u.test(text)
  );
}
