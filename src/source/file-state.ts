/** What shows that a file has changed: its size in bytes, and when its content, and its name or mode, last changed. */
export interface FileState {
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly modified: number;
  readonly changed: number;
}

/** The tick of the coarsest file system clock (FAT), in milliseconds: of two writes within it, the times are the same. */
const COARSEST_CLOCK = 2000;

/** Whether the last change is so long ago that the next one is sure to change the state. */
export function isSettled({ modified, changed }: FileState, now: number): boolean {
  return now - Math.max(modified, changed) > COARSEST_CLOCK;
}

/** Whether a file has not changed between two states of it. */
export function isSameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
