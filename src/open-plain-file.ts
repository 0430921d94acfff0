import { closeSync, constants, fstatSync, openSync } from 'node:fs';

/**
 * Open a file of reader's own to read it. Whatever else is in its place is refused: a pipe would be waited for, and a device
 * may have no end.
 *
 * @throws the system's error, or that it is not a file.
 */
export function openPlainFile(file: string): number {
  // Windows has no such flag, and no such pipes.
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  if (fstatSync(descriptor).isFile()) return descriptor;
  closeSync(descriptor);
  throw new Error(`${file} is not a file`);
}
