import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
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
export async function* articleFiles(folder: string): AsyncGenerator<string> {
  yield* filesBelow(folder, { root: await realpath(folder), entered: new Set() });
}

interface Walk {
  readonly root: string;
  /** The folders that were entered, as a link may lead back to one. */
  readonly entered: Set<string>;
}

async function* filesBelow(folder: string, walk: Walk): AsyncGenerator<string> {
  const real = await realpath(folder);
  if (walk.entered.has(real)) return;
  walk.entered.add(real);
  for (const found of await list(folder)) {
    if (found.name.startsWith('.') || NOT_ENTERED.has(found.name)) continue;
    const file = path.join(folder, found.name);
    const target = found.isSymbolicLink() ? await statInside(walk.root, file) : found;
    if (target?.isDirectory()) yield* filesBelow(file, walk);
    else if (target?.isFile() && ARTICLE.test(found.name)) yield file;
  }
}

async function list(folder: string): Promise<readonly Dirent[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw cannotRead(folder, error);
  }
}

/** What a link leads to; `null` when that is nothing, or outside `root`. */
async function statInside(root: string, link: string) {
  try {
    const target = await realpath(link);
    const inside = !path.relative(root, target).startsWith('..');
    return inside ? await stat(target) : null;
  } catch {
    return null;
  }
}
