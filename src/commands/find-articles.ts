import { type Stats, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Entry } from '../entry.ts';
import { NoSuchArticle, noSuchArticle, noSuchFile, notALocalFile } from '../errors/naming.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { filesLeftOut, noArticlesIn } from '../errors/reading.ts';
import type { Host } from '../host.ts';
import { entrySource, readBundledLibrary, readFolder, readLibrary } from '../library/library.ts';
import { report } from '../output/report.ts';
import { isContainer, openContainer } from '../source/containers/open-container.ts';
import { fileSource } from '../source/file.ts';
import { nearFiles } from '../source/near-files.ts';
import { stdinSource } from '../source/stdin.ts';
import type { TextSource } from '../source/text-source.ts';
import { expandHome } from '../user-folders.ts';

/** The articles that a name stands for, and what is wrong with some of them. */
export interface Found {
  readonly sources: readonly TextSource[];
  readonly problems: readonly ReaderError[];
}

/** Finds the articles of one name when called. @throws {ReaderError} when nothing fits, or several articles do. */
export type Find = () => Promise<Found>;

/**
 * Find the articles that a name stands for. It is, in this order: `-`, an address, a path, a number in the list, an id or
 * the beginning of one, words of a title. A folder stands for the articles in it.
 *
 * @throws {ReaderError} when nothing fits, or several articles do.
 */
export async function findArticles(name: string, host: Host): Promise<Found> {
  const [find] = findAllArticles([name], host);
  return (find as Find)();
}

/**
 * Find the articles that each of several names stands for. Names that are neither a path nor an address nor the number or
 * id of an article are first taken together, for words of one title, and then one by one.
 */
export function findAllArticles(names: readonly string[], host: Host): readonly Find[] {
  const kinds = names.map((name) => kindOf(name, host.env));
  let looked: ReturnType<typeof lookUp> | null = null;
  let before = 0;
  return names.map((name, index) => {
    const kind = kinds[index] as NameKind;
    if (kind !== 'entry') return () => openNamed(name, kind, host);
    const place = before++;
    return async () => {
      looked ??= lookUp(
        names.filter((_, at) => kinds[at] === 'entry'),
        host,
      );
      const found = (await looked)[place];
      if (found instanceof ReaderError) throw found;
      return found == null ? NOTHING : only(entrySource(found));
    };
  });
}

/**
 * Whether a name without a command stands for an article: because there is one with that number or id, or because it cannot
 * be anything else. Words of a title are not enough.
 */
export async function isArticleName(name: string, host: Host): Promise<boolean> {
  if (kindOf(name, host.env) !== 'entry' || /^\d+$/.test(name) || looksLikeFile(name)) return true;
  if (name.trim() === '') return false;
  const { findExactly, entries, bundled } = await openLibrary([name], host);
  return (findExactly(name, entries) ?? findById(name, bundled)) !== null;
}

/** What a name is, by its form and by what is in the file system. `entry`: a name in the library. */
type NameKind = 'stdin' | 'page' | 'file' | 'folder' | 'entry';

function kindOf(name: string, env: Host['env']): NameKind {
  if (name === '-') return 'stdin';
  if (/^https?:\/\//i.test(name)) return 'page';
  if (/^file:/i.test(name)) return 'file';
  const status = statOf(expandHome(name, env));
  if (status?.isDirectory()) return 'folder';
  // U+FFFD is what Node could not decode, in the name of a file that is not in UTF-8.
  const looksLikePath = /[/\\\ufffd]/.test(name) || /^(?:[.~]|www\.)/i.test(name) || HOST_AND_PORT.test(name);
  return looksLikePath || status?.isFile() ? 'file' : 'entry';
}

/** An address without its scheme: opening it as a file fails with a hint. */
const HOST_AND_PORT = /^(?:localhost|[a-z\d-]+(?:\.[a-z\d-]+)+):\d{1,5}$/i;

/** Whether a name ends like a file's, and so is hardly words of a title. */
function looksLikeFile(name: string): boolean {
  return /[^\s.]\.[a-z][a-z\d]{0,8}$/i.test(name);
}

async function openNamed(name: string, kind: Exclude<NameKind, 'entry'>, host: Host): Promise<Found> {
  switch (kind) {
    case 'stdin':
      return opened(stdinSource(host.stdin));
    case 'page':
      return opened(await (await import('../source/url-source.ts')).fetchSource(name, host));
    case 'folder':
      return folderSources(expandHome(name, host.env), name, host);
    case 'file': {
      if (!/^file:/i.test(name)) return opened(fileSource(expandHome(name, host.env), name));
      const file = pathOfAddress(name);
      return statOf(file)?.isDirectory() ? folderSources(file, file, host) : opened(fileSource(file));
    }
  }
}

/** The article in a text, or the articles in a container: a mailbox, a book, a feed. */
async function opened(source: TextSource): Promise<Found> {
  return { sources: await openContainer(source), problems: [] };
}

/** The path in a `file:` address. @throws {ReaderError} when it is on another host, or not a valid address. */
function pathOfAddress(address: string): string {
  try {
    const file = fileURLToPath(address);
    if (!file.includes('\0')) return file;
  } catch (error) {
    throw notALocalFile(address, error);
  }
  throw notALocalFile(address, null);
}

/**
 * What each of several names in the library stands for: an entry, an error, or `null` for one that was taken together with
 * an earlier one.
 */
async function lookUp(
  names: readonly string[],
  host: Host,
): Promise<readonly (Entry | ReaderError | null)[]> {
  const { entries, bundled, findExactly, findByTitle, findInLibrary } = await openLibrary(names, host);
  const exact = names.map((name) => attempt(() => findExactly(name, entries) ?? findById(name, bundled)));
  const loose = names.filter((_, index) => exact[index] === null);
  const first = exact.indexOf(null);
  /** What all loose names together stand for, in the place of the first of them. */
  const asOne = (found: Entry | ReaderError) => exact.map((one, index) => (index === first ? found : one));
  const together = loose.length < 2 ? null : attempt(() => findByTitle(loose, entries));
  if (together !== null) return asOne(together);
  /** For a hint: the ids of bundled articles with these words in their title, as they are found by id only. */
  const idsOfBundled = (words: readonly string[]) => {
    const one = attempt(() => findByTitle(words, bundled));
    return one === null || one instanceof ReaderError ? [] : [one.id];
  };
  const found = names.map((name, index) => exact[index] ?? findAlone(name));
  const isLost =
    loose.length > 1 && found.every((one, index) => exact[index] !== null || one instanceof ReaderError);
  // If none of the words fits, they were most likely meant as one title.
  return isLost && !loose.some(looksLikeFile)
    ? asOne(noSuchArticle(loose.join(' '), idsOfBundled(loose)))
    : found;

  function findAlone(name: string): Entry | ReaderError {
    const one = attempt(() => findInLibrary(name, entries));
    const ids = one instanceof NoSuchArticle ? idsOfBundled([name]) : [];
    if (ids.length > 0) return noSuchArticle(name, ids);
    return one instanceof ReaderError && looksLikeFile(name) ? noSuchFile(name, nearFiles(name), one) : one;
  }
}

async function openLibrary(names: readonly string[], host: Host) {
  const [find, { entries }] = await Promise.all([import('../library/find-in-library.ts'), readLibrary(host)]);
  const isListed = (name: string) => find.findExactly(name, entries) !== null;
  const bundled = names.every((name) => name.trim() !== '' && isListed(name))
    ? []
    : (await readBundledLibrary(host)).entries;
  const { findExactly, findByTitle, findInLibrary } = find;
  return { findExactly, findByTitle, findInLibrary, entries, bundled };
}

/** Articles that come with reader are found by id even when the person's own library is listed instead. */
function findById(name: string, entries: readonly Entry[]): Entry | null {
  return entries.find(({ id }) => id === name) ?? null;
}

function attempt<T>(find: () => T): T | ReaderError {
  try {
    return find();
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
}

function only(source: TextSource): Found {
  return { sources: [source], problems: [] };
}

const NOTHING: Found = { sources: [], problems: [] };

/** `null` also for a name too long for a file, or a link to itself, which is reported when it is opened. */
function statOf(file: string): Stats | null {
  try {
    return statSync(file);
  } catch {
    return null;
  }
}

/** What is called so may be a feed, or anything else. */
const TOLD_BY_CONTENT = /\.(?:xml|json)$/i;

async function folderSources(folder: string, name: string, host: Host): Promise<Found> {
  const { containers, entries, problems, ...others } = await readFolder(folder, host);
  let { leftOut } = others;
  const found = { sources: entries.map(entrySource), problems: [...problems] };
  for (const container of containers) {
    const file = fileSource(container);
    if (TOLD_BY_CONTENT.test(container) && !(await isContainer(file))) {
      leftOut++;
      continue;
    }
    const held = await openContainer(file).catch((error: unknown) => {
      if (!(error instanceof ReaderError)) throw error;
      found.problems.push(error);
      return [];
    });
    for (const source of held) found.sources.push(source);
  }
  if (found.sources.length === 0 && found.problems.length === 0) throw noArticlesIn(name);
  if (leftOut > 0) await report(filesLeftOut(name, leftOut), host);
  return found;
}
