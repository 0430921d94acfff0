/** Tells whether a file has changed: its size in bytes, and when its content, and its name or mode, last changed. */
export interface FileState {
  readonly size: number;
  /** Milliseconds since 1970, with fractions. */
  readonly modified: number;
  readonly changed: number;
}

/** Milliseconds within which a file can be written twice without its times changing, where the clock is that coarse (FAT). */
const COARSEST_CLOCK = 2000;

/** Whether the last change is so long ago that the next one is sure to change the state. */
export function isSettled({ modified, changed }: FileState, now: number): boolean {
  return now - Math.max(modified, changed) > COARSEST_CLOCK;
}

export function isSameState(a: FileState, b: FileState): boolean {
  return a.size === b.size && a.modified === b.modified && a.changed === b.changed;
}
