import { accessSync, constants, existsSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Shard } from '../cache/shards.ts';
import { createEntry, type Entry, sortEntries } from '../entry.ts';
import { libraryUnreachable } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { UnknownFormat } from '../errors/reading.ts';
import type { Host } from '../host.ts';
import { showCount } from '../output/progress.ts';
import { fileSource } from '../source/file.ts';
import { isSettled } from '../source/file-state.ts';
import { type ArticleFiles, articleFiles, pathOf, stateOf } from '../source/folder.ts';
import type { TextSource } from '../source/text-source.ts';
import { cacheFolder, libraryFolder, TRASH } from '../user-folders.ts';
import { readEntry, readEntryByHead } from './read-entry.ts';
import { readReadyArticles } from './ready-articles.ts';

/** What a folder holds. */
export interface Library {
  /** In the order of `sortEntries`. */
  readonly entries: readonly Entry[];
  /** Its articles as the cache has them; those that are not cached are in none. */
  readonly shards: readonly Shard[];
  /** What is wrong with some of its files. Those that can still be read are also entries. */
  readonly problems: readonly ReaderError[];
  /** Copies that sync programs and editors left beside its files; absent where there are none. */
  readonly leftovers?: readonly string[];
}

/** The articles in a folder that is not a library. */
export interface FolderArticles extends Omit<Library, 'shards'> {
  /** The paths of files that hold several articles, or may. */
  readonly containers: readonly string[];
  /** How many files are not articles, by their names or their content. */
  readonly leftOut: number;
}

/** A library with more files than this is cached; fewer are read too fast to notice. */
const LARGE = 200;

/** Files between two updates of the progress. */
const REPORTED = 50;

/**
 * The person's own library or, until that has its first article, the bundled one.
 *
 * @throws {ReaderError} as `readOwnLibrary` does.
 */
export async function readLibrary(host: Host): Promise<Library> {
  const own = await readOwnLibrary(host);
  if (own.entries.length > 0) return own;
  const bundled = await readBundledLibrary(host);
  return { ...own, entries: bundled.entries, problems: [...own.problems, ...bundled.problems] };
}

/**
 * The person's own library; empty while there is none.
 *
 * @throws {ReaderError} when what is in its place is no folder, or has too many files below it.
 */
export async function readOwnLibrary(host: Pick<Host, 'env' | 'now' | 'stderr'>): Promise<Library> {
  const folder = libraryFolder(host.env);
  const isNamed = Boolean(host.env.READER_LIBRARY);
  return hasFolder(folder, isNamed) ? readFiles(folder, cacheFolder(host.env), host) : NO_LIBRARY;
}

/**
 * Not `existsSync`, for which a loop of links is nothing: the bundled articles would be taken for the person's own. Below a
 * home that is no folder (`HOME=/dev/null`, as services have it) there can be no library, but a folder that is named should
 * be there. For one that may not be read no other articles stand in, as numbers would mean those.
 */
function hasFolder(folder: string, isNamed: boolean): boolean {
  try {
    if (statSync(folder).isDirectory()) {
      accessSync(folder, constants.R_OK | constants.X_OK);
      return true;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || (code === 'ENOTDIR' && !isNamed)) return false;
    throw libraryUnreachable(folder, error);
  }
  throw libraryUnreachable(folder, 'it is not a folder');
}

const NO_LIBRARY: Library = { entries: [], shards: [], problems: [] };

/** The articles that were removed from the person's own library. */
export async function readTrash(host: Pick<Host, 'env' | 'now' | 'stderr'>): Promise<readonly Entry[]> {
  const trash = path.join(libraryFolder(host.env), TRASH);
  return existsSync(trash) ? (await readFiles(trash, null, host)).entries : [];
}

/** The articles that come with reader. */
export async function readBundledLibrary(
  host: Pick<Host, 'bundledFolder' | 'now' | 'readyArticles' | 'stderr'>,
): Promise<Library> {
  const { bundledFolder, readyArticles } = host;
  const ready = readyArticles === null ? null : readReadyArticles(readyArticles);
  if (ready === null) return readFiles(bundledFolder, null, host);
  const entries = ready.map(({ head, parse }) => {
    return createEntry(head, head.words, {
      path: `${bundledFolder}${path.sep}${head.id}.md`,
      state: null,
      parse,
    });
  });
  return { entries: sortEntries(entries), shards: [], problems: [] };
}

/** The text of an entry. */
export function entrySource({ path: file, parse }: Entry): TextSource {
  return parse === null ? fileSource(file) : { ...fileSource(file), parse };
}

/** The articles in a folder that is not a library; files that are not articles are counted, not reported. */
export async function readFolder(
  folder: string,
  host: Pick<Host, 'now' | 'stderr'>,
): Promise<FolderArticles> {
  const { entries, problems, others, leftovers = [], containers } = await readFiles(folder, null, host);
  const articles = problems.filter((problem) => !(problem instanceof UnknownFormat));
  const leftOut = others + leftovers.length + problems.length - articles.length;
  return { entries, problems: articles, containers, leftOut };
}

/**
 * @param cache the folder in which to cache what was read from many files; `null` for none.
 * @param host its standard error shows the progress of reading many files.
 */
async function readFiles(
  folder: string,
  cache: string | null,
  host: Pick<Host, 'now' | 'stderr'>,
): Promise<Library & Pick<ArticleFiles, 'others' | 'containers'>> {
  const entries: Entry[] = [];
  const problems: ReaderError[] = [];
  const files = articleFiles(folder, (problem) => problems.push(problem));
  const count = files.names.length;
  const kept =
    cache !== null && count > LARGE
      ? (await import('../cache/entry-cache.ts')).openEntryCache(cache, files)
      : null;
  const progress = showCount(count > LARGE ? count : 0, host);
  const now = host.now().getTime();
  for (let index = 0; index < count; index++) {
    if (kept?.has(index)) continue;
    if (index % REPORTED === 0) await progress.next(REPORTED);
    const state = stateOf(files, index);
    const place = {
      path: pathOf(files, index),
      state: kept !== null && isSettled(state, now) ? state : null,
      parse: null,
    };
    try {
      const quick = readEntryByHead(place, state.size);
      if (quick !== null) {
        entries.push(quick);
        continue;
      }
      const { entry, problem } = await readEntry(place);
      entries.push(problem === null ? entry : { ...entry, state: null });
      if (problem !== null) problems.push(problem);
    } catch (error) {
      if (!(error instanceof ReaderError)) throw error;
      problems.push(error);
    }
  }
  await progress.pause();
  const { others, leftovers } = files;
  const containers = files.containers.map((name) => files.start + name);
  return {
    ...(kept?.complete(entries) ?? { entries: sortEntries(entries), shards: [] }),
    problems,
    leftovers,
    containers,
    others,
  };
}

/** Whether an entry lies in the person's own library. */
export function isOwn({ path: file }: Entry, { env }: Pick<Host, 'env'>): boolean {
  return !path.relative(libraryFolder(env), file).startsWith('..');
}
