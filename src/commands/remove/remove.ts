import path from 'node:path';
import type { Entry } from '../../entry.ts';
import { cannotTrash } from '../../errors/library.ts';
import type { ReaderError } from '../../errors/reader-error.ts';
import type { Host } from '../../host.ts';
import { withLock } from '../../library/lock-folder.ts';
import { moveToTrash } from '../../library/trash.ts';
import { report } from '../../output/report.ts';
import { sanitizeLine } from '../../parse/sanitize.ts';
import { libraryFolder } from '../../user-folders.ts';
import { DONE, FAILED } from '../exit-codes.ts';
import { findOwn } from '../find-own.ts';

/**
 * `reader remove`: move articles of the person's own library to the trash. On a terminal each one's title is printed,
 * elsewhere its id and where it is now.
 *
 * @returns the exit code: 1 when one could not be moved.
 * @throws {ReaderError} when one cannot be found, before any is moved.
 */
export async function remove(names: readonly string[], _flags: object, host: Host): Promise<number> {
  let code = DONE;
  for (const entry of await findOwn(names, host)) {
    const outcome = await trash(entry, host);
    if (outcome === null) continue;
    code = FAILED;
    await report(outcome, host);
  }
  return code;
}

async function trash(entry: Entry, { env, stdout }: Host): Promise<ReaderError | null> {
  try {
    const move = () => moveToTrash(entry.path, libraryFolder(env));
    const to = await withLock(path.dirname(entry.path), move);
    const cells = [entry.id, to].map(sanitizeLine).join('\t');
    await stdout.write(stdout.isTerminal ? `in the trash: ${sanitizeLine(entry.title)}\n` : `${cells}\n`);
    return null;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return cannotTrash(entry.id, error);
    throw error;
  }
}
