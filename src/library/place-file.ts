import { randomUUID } from 'node:crypto';
import { link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';

// Not the package write-file-atomic, which overwrites what is there.

/**
 * Write a hidden file, which no library lists, in the folder where it will be moved into place, and wait until it is on the
 * disk.
 *
 * @returns its path.
 * @throws the system's error.
 */
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
 * Move a file to a name unless that is taken.
 *
 * @returns `false` when the name is taken, and the file is not moved.
 * @throws the system's error.
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

/** Move a file over another. At any time one of the two is there, complete. */
export async function moveOver(from: string, to: string): Promise<void> {
  await rename(from, to);
  await syncFolder(path.dirname(to));
}

/** Milliseconds after which a temporary file is abandoned: an hour is longer than any write takes. */
const ABANDONED = 3_600_000;

/** Remove the temporary files that killed processes have left in `folder`. */
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
