import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { cannotRead, type ReaderError } from '../errors.ts';

const ARTICLE = /\.(?:md|markdown|txt|html?|xhtml)$/i;

/** Folders that hold other people's files beside one's own. */
const NOT_ENTERED = new Set(['node_modules', 'vendor', 'bower_components', '__pycache__']);

/**
 * The files in `folder` and below that may be articles, by name. Hidden files are left out, folders of dependencies not
 * entered, and links that lead out of `folder` not followed.
 *
 * @param report takes what is wrong with a folder that cannot be read; the others are gone through all the same.
 */
export function* articleFiles(folder: string, report: (problem: ReaderError) => void): Generator<string> {
  yield* filesBelow(folder, { root: null, entered: new Set(), report });
}

interface Walk {
  /** Where the walk began, without links; `null` before. */
  root: string | null;
  /** The folders that were entered, as a link may lead back to one. */
  readonly entered: Set<string>;
  readonly report: (problem: ReaderError) => void;
}

function* filesBelow(folder: string, walk: Walk): Generator<string> {
  // path.join looks at every character of both.
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  for (const found of list(folder, walk)) {
    if (found.name.startsWith('.') || NOT_ENTERED.has(found.name)) continue;
    const file = start + found.name;
    const target = found.isSymbolicLink() ? statInside(walk.root ?? folder, file) : found;
    if (target?.isDirectory()) yield* filesBelow(file, walk);
    else if (target?.isFile() && ARTICLE.test(found.name)) yield file;
  }
}

/** What is in a folder that was not entered yet. */
function list(folder: string, walk: Walk): readonly Dirent[] {
  try {
    const real = realpathSync(folder);
    walk.root ??= real;
    if (walk.entered.has(real)) return [];
    walk.entered.add(real);
    const found = readdirSync(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    walk.report(cannotRead(folder, error));
    return [];
  }
}

/** What a link leads to; `null` when that is nothing, or outside `root`. */
function statInside(root: string, link: string) {
  try {
    const target = realpathSync(link);
    const isInside = !/^\.\.(?:[/\\]|$)/.test(path.relative(root, target));
    return isInside ? statSync(target) : null;
  } catch {
    return null;
  }
}
