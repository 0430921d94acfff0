import { statSync } from 'node:fs';

/** One state of a file. */
export interface FileState {
  readonly size: number;
  /**
   * Tells it from any other state: the file's size, and when its content and its name or mode last changed. `null` when
   * the last change is so new that the next one might leave all that as it is.
   */
  readonly stamp: string | null;
}

/** Within this time a file may be written twice and keep its times, on file systems whose clock is that coarse (FAT: 2 s). */
const COARSEST_CLOCK = 2000;

/** `null` for a file that is gone. */
export function stateOf(file: string): FileState | null {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return null;
  const { size, mtimeMs, ctimeMs } = status;
  const isSettled = Date.now() - Math.max(mtimeMs, ctimeMs) > COARSEST_CLOCK;
  return { size, stamp: isSettled ? `${size} ${mtimeMs} ${ctimeMs}` : null };
}
