import { cannotRemoveBundled, cannotTrash, type ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';
import type { Entry } from '../library/entry.ts';
import { findToChange } from '../library/find-in-library.ts';
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
  let code = DONE;
  for (const outcome of await moveAll(names, entries, host)) {
    if (outcome === null) continue;
    code = FAILED;
    await report(outcome, host);
  }
  return code;
}

/** @returns what is wrong with each, or `null`. All are looked up first, as moving one changes the numbers of the others. */
async function moveAll(
  names: readonly string[],
  entries: readonly Entry[],
  host: Host,
): Promise<readonly (ReaderError | null)[]> {
  const found = findToChange(names, entries);
  const outcomes: (ReaderError | null)[] = [];
  for (const entry of found)
    outcomes.push(isOwn(entry, host) ? await trash(entry, host) : cannotRemoveBundled(entry.id));
  return outcomes;
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
