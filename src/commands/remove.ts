import { realpathSync } from 'node:fs';
import path from 'node:path';
import { cannotRemoveBundled, cannotTrash, ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Entry } from '../library/entry.ts';
import { findInLibrary } from '../library/find-in-library.ts';
import { isOwn, readLibrary } from '../library/library.ts';
import { moveToTrash } from '../library/trash.ts';
import { libraryFolder } from '../library/user-folders.ts';
import { report } from '../output/messages.ts';
import { sanitizeLine } from '../parse/sanitize.ts';
import { DONE, FAILED } from './exit-codes.ts';

/**
 * `reader remove`: move articles of the person's own library to the trash, and print where each is now.
 *
 * @returns the exit code: 1 when one could not be found or moved.
 */
export async function remove(names: readonly string[], _flags: object, host: Host): Promise<number> {
  const { entries } = await readLibrary(host);
  // All names are looked up before the first article is moved, which changes the numbers of the others.
  const found = names.map((name) => attempt(() => findOwn(name, entries, host)));
  let code = DONE;
  for (const entry of new Set(found)) {
    const outcome = entry instanceof ReaderError ? entry : await trash(entry, host);
    if (outcome === null) continue;
    code = FAILED;
    await report(outcome, host);
  }
  return code;
}

function attempt(find: () => Entry): Entry | ReaderError {
  try {
    return find();
  } catch (error) {
    if (error instanceof ReaderError) return error;
    throw error;
  }
}

/** Besides everything else that names an article, its path in the library and its source do here. */
function findOwn(name: string, entries: readonly Entry[], host: Host): Entry {
  const file = realPath(name);
  const entry =
    entries.find(({ source, path: own }) => source === name || (file !== null && realPath(own) === file)) ??
    findInLibrary(name, entries);
  if (!isOwn(entry, host)) throw cannotRemoveBundled(entry.id);
  return entry;
}

function realPath(name: string): string | null {
  try {
    return realpathSync(path.resolve(name));
  } catch {
    return null;
  }
}

async function trash(entry: Entry, { env, stdout }: Host): Promise<ReaderError | null> {
  try {
    const to = await moveToTrash(entry.path, libraryFolder(env));
    await stdout.write(`${[entry.id, to].map(sanitizeLine).join(stdout.isTerminal ? '  ' : '\t')}\n`);
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return cannotTrash(entry.id, error);
    throw error;
  }
}
