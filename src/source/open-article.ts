import type { Article, Block } from '../article.ts';
import type { ReaderError } from '../errors/reader-error.ts';
import { countsOf, type OpenArticle, type ReadOptions } from './article-being-read.ts';
import { measureHeld } from './measure-held.ts';
import type { TextSource } from './text-source.ts';

/** The memory of a block besides its text, in code units of text. */
const BLOCK_COST = 10;

/** An article that has been read. */
export interface ReadArticle {
  readonly article: Article;
  /** What is wrong with the text, though it can be read. */
  readonly problem: ReaderError | null;
  /** With `keepText`, the Markdown as it was read; `null` for any other format. */
  readonly markdown: string | null;
}

/**
 * Open an article and read as far as its head. A text of up to 1 MB is read whole.
 *
 * @throws {ReaderError} when the text cannot be read, is binary or empty, or is a page without an article.
 */
export async function openArticle(source: TextSource, options: ReadOptions): Promise<OpenArticle> {
  if (source.parse !== undefined) return parsedArticle(await source.parse());
  // Loaded only now, as articles that are already parsed do not need it.
  return (await import('./open-text.ts')).openText(source, options);
}

/**
 * Read all of an article.
 *
 * @throws {ReaderError} as `openArticle` does, and when the text is too large to hold.
 */
export async function readArticle(source: TextSource, options: ReadOptions): Promise<ReadArticle> {
  const opened = await openArticle(source, options);
  const blocks: Block[] = [];
  const measure = measureHeld(source.label);
  for await (const batch of opened.blocks) {
    for (const block of batch) {
      measure(block.text.length + BLOCK_COST);
      blocks.push(block);
    }
  }
  return {
    article: { ...opened.head(), ...(opened.counts ?? countsOf(blocks)), blocks, notes: opened.notes() },
    problem: opened.problem,
    markdown: opened.markdown?.() ?? null,
  };
}

function parsedArticle(article: Article): OpenArticle {
  return {
    head: () => article,
    counts: article,
    blocks: (async function* () {
      yield article.blocks;
    })(),
    notes: () => article.notes,
    problem: null,
  };
}
