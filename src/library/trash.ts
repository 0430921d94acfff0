import { constants, copyFile, link } from 'node:fs/promises';
import path from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { TRASH } from '../user-folders.ts';
import { moveToNew } from './place-file.ts';

/**
 * Move a file to the `.trash` of a library, under a name that is free there.
 *
 * @returns its new path.
 * @throws the system's error.
 */
export function moveToTrash(file: string, folder: string): Promise<string> {
  return place(file, folder, moveToNew);
}

/** Put a copy of a file into the `.trash` of a library before another is moved over it, so that its place is never empty. */
export async function copyToTrash(file: string, folder: string): Promise<void> {
  await place(file, folder, copyToNew);
}

/** @param put puts the file there, and says whether it could: not where there is another. */
async function place(
  file: string,
  folder: string,
  put: (from: string, to: string) => Promise<boolean>,
): Promise<string> {
  const trash = path.join(folder, TRASH);
  makeFolder(trash);
  const { name, ext } = path.parse(file);
  for (let count = 1; ; count++) {
    const to = path.join(trash, count === 1 ? name + ext : `${name}-${count}${ext}`);
    if (await put(file, to)) return to;
  }
}

async function copyToNew(from: string, to: string): Promise<boolean> {
  for (const copy of [link, (a: string, b: string) => copyFile(a, b, constants.COPYFILE_EXCL)]) {
    try {
      await copy(from, to);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      // Not every file system has links.
      if (copy !== link) throw error;
    }
  }
  return false;
}
