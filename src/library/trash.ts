import path from 'node:path';
import { makeFolder } from '../make-folder.ts';
import { moveToNew } from './place-file.ts';

/**
 * Move a file to the `.trash` of a library, under a name that no file there has.
 *
 * @returns where it is now.
 */
export async function moveToTrash(file: string, folder: string): Promise<string> {
  const trash = path.join(folder, '.trash');
  makeFolder(trash);
  const { name, ext } = path.parse(file);
  for (let count = 1; ; count++) {
    const to = path.join(trash, count === 1 ? name + ext : `${name}-${count}${ext}`);
    if (await moveToNew(file, to)) return to;
  }
}
