import path from 'node:path';
import type { Article, ArticleHead } from '../article.ts';
import { ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import { fileSource } from './file.ts';
import { articleFiles } from './folder.ts';
import { type Counts, openArticle } from './open-article.ts';
import { readReadyArticles } from './ready-articles.ts';
import type { TextSource } from './text-source.ts';

/** An article of a library, without its text. */
export interface Entry extends ArticleHead, Counts {
  readonly path: string;
  /** All of it, where that is at hand. */
  readonly article: Article | null;
}

/** What a folder holds. */
export interface Library {
  /** Newest first, those without a date last; then by title. */
  readonly entries: readonly Entry[];
  /** What is wrong with some of its files. Those that can be read are entries all the same. */
  readonly problems: readonly ReaderError[];
}

/** The articles that come with reader. */
export async function readBundledLibrary({ bundledFolder, readyArticles }: Host): Promise<Library> {
  const ready = readyArticles === null ? null : readReadyArticles(readyArticles);
  if (ready === null) return readLibrary(bundledFolder);
  const entries = ready.map((article) => {
    const { blocks: _, ...entry } = article;
    return { ...entry, path: path.join(bundledFolder, `${article.id}.md`), article };
  });
  return { entries: entries.sort(compareEntries), problems: [] };
}

/** The text of an entry. */
export function entrySource({ path: file, article }: Entry): TextSource {
  return article === null ? fileSource(file) : { ...fileSource(file), article };
}

/** @throws {ReaderError} when the folder cannot be read. */
export async function readLibrary(folder: string): Promise<Library> {
  const entries: Entry[] = [];
  const problems: ReaderError[] = [];
  for (const file of articleFiles(folder)) {
    try {
      const opened = await openArticle(fileSource(file), { raw: false });
      // Words are counted as the blocks go by.
      for await (const _ of opened.blocks);
      entries.push({
        ...opened.head(),
        ...(opened.counts() ?? { words: 0, minutes: 1 }),
        path: file,
        article: null,
      });
      if (opened.problem !== null) problems.push(opened.problem);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      problems.push(error);
    }
  }
  return { entries: entries.sort(compareEntries), problems };
}

function compareEntries(a: Entry, b: Entry): number {
  if (a.date !== b.date) return a.date === null || (b.date !== null && a.date < b.date) ? 1 : -1;
  return a.title.localeCompare(b.title) || (a.path < b.path ? -1 : 1);
}
