import { statSync } from 'node:fs';

/** What tells one state of a file from any other: its bytes, and when its content, and its name or mode, last changed. */
export interface FileState {
  readonly size: number;
  /** Milliseconds since 1970, and parts of them. */
  readonly modified: number;
  readonly changed: number;
}

/** `null` for a file that is gone. */
export function readState(file: string): FileState | null {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) return null;
  return { size: status.size, modified: status.mtimeMs, changed: status.ctimeMs };
}

/** Within this time a file may be written twice and keep its times, on file systems whose clock is that coarse (FAT: 2 s). */
const COARSEST_CLOCK = 2000;

/** Whether the last change is so long ago that the next one cannot leave the state as it is. */
export function isSettled({ modified, changed }: FileState, now: number): boolean {
  return now - Math.max(modified, changed) > COARSEST_CLOCK;
}

export function isSameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
