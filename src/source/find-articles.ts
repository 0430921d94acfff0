import { type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { emptyName, noArticlesIn, type ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import { entrySource, type Library, readFolder, readLibrary } from '../library/library.ts';
import { homeFolder } from '../library/user-folders.ts';
import { fileSource } from './file.ts';
import { stdinSource } from './stdin.ts';
import type { TextSource } from './text-source.ts';

/** What a name stands for, and what is wrong with parts of that. */
export interface Found {
  readonly sources: readonly TextSource[];
  readonly problems: readonly ReaderError[];
}

/**
 * Find the articles that a name stands for. It is, in this order: `-`, a URL, a path, a number of the list, an id or its beginning,
 * words of its title. A folder stands for the articles in it.
 *
 * @throws {ReaderError} when nothing fits, or several articles do.
 */
export async function findArticles(name: string, host: Host): Promise<Found> {
  if (name.trim() === '') throw emptyName();
  if (name === '-') return only(stdinSource(host.stdin));
  if (/^https?:\/\//i.test(name))
    return only(await (await import('./url-source.ts')).fetchSource(name, host));
  const file = expandHome(name, host);
  const kind = kindOfPath(name, file);
  if (kind === 'folder') return folderSources(file, name, host);
  if (kind === 'file') return only(fileSource(file, name));
  const [{ findInLibrary }, library] = await Promise.all([
    import('../library/find-in-library.ts'),
    readLibrary(host),
  ]);
  return only(entrySource(findInLibrary(name, library.entries)));
}

function only(source: TextSource): Found {
  return { sources: [source], problems: [] };
}

/** A name is a path when it looks like one, or when a regular file or a folder has that name. */
function kindOfPath(name: string, file: string): 'file' | 'folder' | null {
  const status = statOf(file);
  if (status?.isDirectory()) return 'folder';
  const looksLikePath = /[/\\]/.test(name) || /^[.~]/.test(name);
  return looksLikePath || status?.isFile() ? 'file' : null;
}

/** `null` also for a name too long for a file, or a link that leads to itself: opening it reports that. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

function expandHome(name: string, { env }: Host): string {
  return /^~(?:[/\\]|$)/.test(name) ? path.join(homeFolder(env), name.slice(1)) : name;
}

async function folderSources(folder: string, name: string, host: Host): Promise<Found> {
  const found = sourcesOf(await readFolder(folder, host));
  if (found.sources.length === 0 && found.problems.length === 0) throw noArticlesIn(name);
  return found;
}

function sourcesOf({ entries, problems }: Library): Found {
  return { sources: entries.map(entrySource), problems };
}
