import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { cannotRead } from '../errors.ts';

const ARTICLE = /\.(?:md|markdown|txt|html?|xhtml)$/i;

/** Folders that hold other people's files beside one's own. */
const NOT_ENTERED = new Set(['node_modules', 'vendor', 'bower_components', '__pycache__']);

/**
 * The files in `folder` and below that may be articles, by name. Hidden files are left out, folders of dependencies not
 * entered, and links that lead out of `folder` not followed.
 *
 * @throws {ReaderError} when a folder cannot be read.
 */
export function* articleFiles(folder: string): Generator<string> {
  yield* filesBelow(folder, { root: realpathSync(folder), entered: new Set() });
}

interface Walk {
  readonly root: string;
  /** The folders that were entered, as a link may lead back to one. */
  readonly entered: Set<string>;
}

function* filesBelow(folder: string, walk: Walk): Generator<string> {
  const real = realpathSync(folder);
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  // path.join looks at every character of both.
  const start = folder.endsWith(path.sep) ? folder : folder + path.sep;
  for (const found of list(folder)) {
    if (found.name.startsWith('.') || NOT_ENTERED.has(found.name)) continue;
    const file = start + found.name;
    const target = found.isSymbolicLink() ? statInside(walk.root, file) : found;
    if (target?.isDirectory()) yield* filesBelow(file, walk);
    else if (target?.isFile() && ARTICLE.test(found.name)) yield file;
  }
}

function list(folder: string): readonly Dirent[] {
  try {
    const found = readdirSync(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

/** What a link leads to; `null` when that is nothing, or outside `root`. */
function statInside(root: string, link: string) {
  try {
    const target = realpathSync(link);
    const inside = !path.relative(root, target).startsWith('..');
    return inside ? statSync(target) : null;
  } catch {
    return null;
  }
}
