import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';

/**
 * Make a folder and its parents, unless they exist. Node's own `recursive` loops for ever where the system says both that
 * a folder does not exist and that it cannot be made (Linux, below `/proc`).
 *
 * @param mode the permissions of the folders that are made.
 * @throws the system's error.
 */
export function makeFolder(folder: string, mode = 0o777): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (isFolder(folder)) return;
    const parent = path.dirname(folder);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') throw Object.assign(new Error(`${folder} is not a folder`), { code: 'ENOTDIR' });
    if (code !== 'ENOENT' || parent === folder) throw error;
    makeFolder(parent, mode);
    makeOne(folder, mode);
  }
}

/** Another process may be making it at the same time. */
function makeOne(folder: string, mode: number): void {
  try {
    mkdirSync(folder, { mode });
  } catch (error) {
    if (!isFolder(folder)) throw error;
  }
}

function isFolder(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
