import { lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import path from 'node:path';
import { nameNotUtf8 } from '../errors/library.ts';
import type { ReaderError } from '../errors/reader-error.ts';
import { cannotRead, folderTooLarge } from '../errors/reading.ts';
import type { FileState } from './file-state.ts';

const ARTICLE = /\.(?:md|markdown|te?xt|html?|xhtml)(?:\.gz)?$/i;

/** Files that contain articles: messages, books, feeds, saved pages; and those that may be a feed. */
const CONTAINER = /\.(?:eml|mbox|mhtml?|epub|rss|atom|xml|json)$/i;

/** Copies, perhaps older, that sync programs, editors and merges leave beside a file. bounded: 255 bytes */
const LEFTOVER =
  /^(.*?)(?:\.sync-conflict-[\w-]+(?=\.\w+$)| \([^()]*conflicted copy[^()]*\)(?=\.\w+$)|\.orig$|\.bak$|~$)(.*)$/i;

/** Folders of other people's files, such as dependencies. */
const NOT_ENTERED = new Set(['node_modules', 'vendor', 'bower_components', '__pycache__']);

/** A folder with more is a disk, not a library: `/`, or a home folder given by mistake, would be searched for minutes. */
export const MAX_LOOKED_AT = 100_000;

/**
 * The files of a folder, in columns: with ten thousand files, keeping an object for each would take longer than reading
 * their states.
 */
export interface ArticleFiles {
  /** What all paths begin with. */
  readonly start: string;
  /** The rest of each path. */
  readonly names: readonly string[];
  /** See `FileState`. */
  readonly sizes: readonly number[];
  readonly modified: readonly number[];
  readonly changed: readonly number[];
  /** The names of files that contain articles, or may: of some only the content tells. */
  readonly containers: readonly string[];
  /** The names of copies that sync programs and editors left beside an article. */
  readonly leftovers: readonly string[];
  /** How many other files there are, which are not articles by their names. */
  readonly others: number;
}

/**
 * The files in `folder` and below that may be articles, by name. Hidden files are left out, folders of dependencies not
 * entered, and links that lead out of `folder` not followed.
 *
 * @param report called with what is wrong with a folder that cannot be read; the others are still read.
 * @param most files and folders to look at.
 * @throws {ReaderError} when there are more.
 */
export function articleFiles(
  folder: string,
  report: (problem: ReaderError) => void,
  most = MAX_LOOKED_AT,
): ArticleFiles {
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  const found = {
    start,
    names: [],
    sizes: [],
    modified: [],
    changed: [],
    containers: [],
    leftovers: [],
    others: 0,
  };
  walkFolder('', { found, root: null, entered: new Set(), lookedAt: 0, most, report });
  return found;
}

/** The path of a file by its index. */
export function pathOf({ start, names }: ArticleFiles, index: number): string {
  return `${start}${names[index]}`;
}

/** The state of a file by its index. */
export function stateOf({ sizes, modified, changed }: ArticleFiles, index: number): FileState {
  return { size: sizes[index] ?? 0, modified: modified[index] ?? 0, changed: changed[index] ?? 0 };
}

interface Walk {
  readonly found: ArticleFiles & {
    readonly [column in 'sizes' | 'modified' | 'changed']: number[];
  } & { readonly [list in 'names' | 'containers' | 'leftovers']: string[] } & { others: number };
  /** The folder where the walk began, with links resolved; `null` before it begins. */
  root: string | null;
  /** The folders already entered, as a link may lead back to one. */
  readonly entered: Set<string>;
  /** How many files and folders have been seen, and may be. */
  lookedAt: number;
  readonly most: number;
  readonly report: (problem: ReaderError) => void;
}

/** @param below the path from the first folder to this one: empty, or with a separator at its end. */
function walkFolder(below: string, walk: Walk): void {
  const { start, names, sizes, modified, changed, containers, leftovers } = walk.found;
  // Faster than path.join, which looks at every character.
  const folder = start + below;
  const listed = list(folder, walk);
  walk.lookedAt += listed.length;
  if (walk.lookedAt > walk.most) throw folderTooLarge(path.normalize(start), walk.most);
  for (const name of listed) {
    if (name.startsWith('.') || NOT_ENTERED.has(name)) continue;
    let file: Stats | null;
    try {
      file = statWithin(walk.root ?? folder, folder + name);
    } catch (error) {
      // The folder lets its names be listed, but nothing be looked up; the other names would fail the same way.
      walk.report(cannotRead(path.normalize(path.join(folder, '.')), error));
      return;
    }
    if (file?.isDirectory()) walkFolder(below + name + path.sep, walk);
    else if (file?.isFile()) {
      if (isLeftover(name, listed)) leftovers.push(below + name);
      else if (ARTICLE.test(name)) {
        names.push(below + name);
        sizes.push(file.size);
        modified.push(file.mtimeMs);
        changed.push(file.ctimeMs);
      } else if (CONTAINER.test(name)) containers.push(below + name);
      else walk.found.others++;
    } else if (file === null && name.includes('\ufffd')) walk.report(nameNotUtf8(folder, name));
  }
}

/** Whether a file is a copy of an article that is there. If it is the only one left, it is an article itself. */
function isLeftover(name: string, listed: readonly string[]): boolean {
  const copy = LEFTOVER_SIGNS.test(name) ? LEFTOVER.exec(name) : null;
  const of = copy === null ? '' : `${copy[1]}${copy[2]}`;
  return ARTICLE.test(of) && listed.includes(of);
}

/** A cheap test first, as few names have any of these. */
const LEFTOVER_SIGNS = /sync-conflict|conflicted copy|\.orig$|\.bak$|~$/i;

/** The names in a folder, in order; none when it has been entered before. */
function list(folder: string, walk: Walk): readonly string[] {
  try {
    const real = realpathSync(folder);
    walk.root ??= real;
    if (walk.entered.has(real)) return [];
    walk.entered.add(real);
    return readdirSync(folder).sort();
  } catch (error) {
    walk.report(cannotRead(path.normalize(path.join(folder, '.')), error));
    return [];
  }
}

/**
 * The file or folder at a path, or at the end of a link there; `null` when there is none, or the link leads out of `root`.
 *
 * @throws the system's error for a folder that lets nothing in it be looked up.
 */
function statWithin(root: string, file: string): Stats | null {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found === undefined) return null;
  if (!found.isSymbolicLink()) return found;
  try {
    const target = realpathSync(file);
    const isInside = !/^\.\.(?:[/\\]|$)/.test(path.relative(root, target));
    return isInside ? statSync(target) : null;
  } catch {
    return null;
  }
}
