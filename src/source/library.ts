import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Article, ArticleHead } from '../article.ts';
import { ReaderError } from '../errors.ts';
import type { Host, Output } from '../host.ts';
import { showCount } from '../output/progress.ts';
import { fileSource } from './file.ts';
import { articleFiles } from './folder.ts';
import type { Counts } from './open-article.ts';
import { readEntry } from './read-entry.ts';
import { readReadyArticles } from './ready-articles.ts';
import { stateOf } from './stamp.ts';
import type { TextSource } from './text-source.ts';
import { cacheFolder, libraryFolder } from './user-folders.ts';

/** An article of a library, without its text. */
export interface Entry extends ArticleHead, Counts {
  readonly path: string;
  /** All of it, where that is at hand. */
  readonly article: Article | null;
}

/** What a folder holds. */
export interface Library {
  /** Newest first, those without a date last; then by title. One library's own come in any order. */
  readonly entries: readonly Entry[];
  /** What is wrong with some of its files. Those that can be read are entries all the same. */
  readonly problems: readonly ReaderError[];
  /** Of the files of a large library, by path, the states in which they were read: see `stateOf`. */
  readonly stamps: ReadonlyMap<string, string>;
}

/** From so many files on, what was read of them is kept: fewer are read faster than a person notices. */
const LARGE = 200;

/** The person's own library and the bundled one, together. An id of one's own hides a bundled one. */
export async function readLibrary(host: Host): Promise<Library> {
  const [own, bundled] = await Promise.all([readOwnLibrary(host), readBundledLibrary(host)]);
  const ids = new Set(own.entries.map(({ id }) => id));
  return {
    entries: sortEntries([...own.entries, ...bundled.entries.filter(({ id }) => !ids.has(id))]),
    problems: [...own.problems, ...bundled.problems],
    stamps: own.stamps,
  };
}

/** The person's own library; empty while there is none. */
export async function readOwnLibrary({ env, stderr }: Pick<Host, 'env' | 'stderr'>): Promise<Library> {
  const folder = libraryFolder(env);
  return existsSync(folder)
    ? readFiles(folder, cacheFolder(env), stderr)
    : { entries: [], problems: [], stamps: new Map() };
}

/** The articles that come with reader. */
export async function readBundledLibrary({
  bundledFolder,
  readyArticles,
  stderr,
}: Pick<Host, 'bundledFolder' | 'readyArticles' | 'stderr'>): Promise<Library> {
  const ready = readyArticles === null ? null : readReadyArticles(readyArticles);
  if (ready === null) return readFiles(bundledFolder, null, stderr);
  const entries = ready.map((article) => {
    const { blocks: _, ...entry } = article;
    return { ...entry, path: path.join(bundledFolder, `${article.id}.md`), article };
  });
  return { entries, problems: [], stamps: new Map() };
}

/** The text of an entry. */
export function entrySource({ path: file, article }: Entry): TextSource {
  return article === null ? fileSource(file) : { ...fileSource(file), article };
}

/** The articles in a folder that is no library. */
export async function readFolder(folder: string, { stderr }: Pick<Host, 'stderr'>): Promise<Library> {
  const { entries, ...library } = await readFiles(folder, null, stderr);
  return { entries: sortEntries(entries), ...library };
}

/**
 * @param cache where to keep what was read of many files; `null` for nowhere.
 * @param stderr takes how far the reading of many files has come.
 */
async function readFiles(folder: string, cache: string | null, stderr: Output): Promise<Library> {
  const entries: Entry[] = [];
  const problems: ReaderError[] = [];
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      problems.push(error);
    }
  };
  const files = [...articleFiles(folder, (problem) => problems.push(problem))];
  const stamps = new Map<string, string>();
  const kept =
    cache !== null && files.length > LARGE
      ? (await import('./entry-cache.ts')).openEntryCache(cache, folder)
      : null;
  const progress = showCount(files.length > LARGE ? files.length : 0, stderr);
  for (const file of files) {
    const state = stateOf(file);
    if (state === null) continue;
    const { size, stamp } = state;
    if (kept !== null && stamp !== null) stamps.set(file, stamp);
    const known = stamp === null ? null : kept?.find(file, stamp);
    if (known) {
      entries.push(known);
      continue;
    }
    await progress.next();
    await attempt(async () => {
      const { entry, problem } = await readEntry(file, size);
      entries.push(entry);
      if (problem !== null) problems.push(problem);
      else if (stamp !== null) kept?.keep(entry, stamp);
    });
  }
  await progress.pause();
  kept?.save(files);
  return { entries, problems, stamps };
}

/** Whether an entry lies in the person's own library. */
export function isOwn({ path: file }: Entry, { env }: Pick<Host, 'env'>): boolean {
  return !path.relative(libraryFolder(env), file).startsWith('..');
}

function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  // Made once, for comparing through String.localeCompare takes three times as long, and late, for it takes a while.
  let collator: Intl.Collator | null = null;
  return entries.toSorted((a, b) => {
    if (a.date !== b.date) return a.date === null || (b.date !== null && a.date < b.date) ? 1 : -1;
    collator ??= new Intl.Collator();
    return collator.compare(a.title, b.title) || (a.path < b.path ? -1 : 1);
  });
}
