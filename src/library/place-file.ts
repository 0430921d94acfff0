import { randomUUID } from 'node:crypto';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';

// Packages that rename a file into place (write-file-atomic) overwrite what is there; these functions must not.

/** Write a new file next to where it will be, and wait until it is on the disk. It is hidden, so that no library lists it. */
export async function writeTemporary(folder: string, text: string | Uint8Array): Promise<string> {
  makeFolder(folder);
  const temporary = path.join(folder, `.reader-${randomUUID()}.tmp`);
  const file = await open(temporary, 'wx');
  try {
    await file.writeFile(text);
    await file.sync();
    await file.close();
  } catch (error) {
    await file.close().catch(() => {});
    await rm(temporary, { force: true });
    throw error;
  }
  return temporary;
}

/**
 * Move a file to a name that is free.
 *
 * @returns `false` when the name is taken: then nothing is moved.
 */
export async function moveToNew(from: string, to: string): Promise<boolean> {
  try {
    // Makes the name and its content at once, or fails if the name is taken.
    await link(from, to);
    await rm(from);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code === undefined || !WITHOUT_LINKS.has(code)) throw error;
    if (!(await reserve(to))) return false;
    await rename(from, to);
  }
  await syncFolder(path.dirname(to));
  return true;
}

/** The errors of file systems without hard links (FAT, some network file systems). */
const WITHOUT_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** Move a file over another: at any time, either the one or the other is there, complete. */
export async function moveOver(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(path.dirname(to));
}

/** Milliseconds after which a temporary file is abandoned: an hour is longer than any write takes. */
const ABANDONED = 3_600_000;

/** Remove what runs that were killed have left in `folder`. */
export async function removeAbandoned(folder: string, now: Date): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  for (const name of names.filter((one) => /^\.reader-.*\.(?:tmp|lock)$/.test(one))) {
    const file = path.join(folder, name);
    const status = await stat(file).catch(() => null);
    if (status !== null && now.getTime() - status.mtimeMs > ABANDONED) await rm(file, { force: true });
  }
}

async function reserve(name: string): Promise<boolean> {
  try {
    await (await open(name, 'wx')).close();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A name is on the disk once its folder is. Not every system can open a folder (Windows cannot). */
async function syncFolder(folder: string): Promise<void> {
  try {
    const opened = await open(folder, 'r');
    await opened.sync().finally(() => opened.close());
  } catch {}
}
