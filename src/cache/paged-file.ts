import { closeSync, readSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import { openPlainFile } from '../open-plain-file.ts';

/** Bytes that share one checksum. */
const PAGE = 4096;

/** Pages to read at once where one read follows another. */
const AHEAD = 16;

/** Reads parts of a large file, and checks them against checksums. */
export interface PagedFile {
  /** @returns the bytes, valid until the next call; `null` when they are not what was written. */
  read(start: number, end: number): Buffer | null;
  close(): void;
}

/** The checksums of a file's pages. */
export function sumPages(bytes: Buffer): Uint32Array {
  const count = Math.ceil(bytes.length / PAGE);
  return Uint32Array.from({ length: count }, (_, page) =>
    crc32(bytes.subarray(page * PAGE, (page + 1) * PAGE)),
  );
}

/** @returns `null` when it cannot be opened. */
export function openPages(file: string, sums: Uint32Array): PagedFile | null {
  let descriptor: number;
  try {
    descriptor = openPlainFile(file);
  } catch {
    return null;
  }
  let room = Buffer.allocUnsafeSlow(AHEAD * PAGE);
  /** Which pages are in `room`. */
  let first = 0;
  let after = 0;
  const load = (from: number, needed: number) => {
    // What is read in order is read in larger pieces.
    const isNext = after > first && (from === after - 1 || from === after);
    const to = isNext ? Math.max(needed, Math.min(from + AHEAD, sums.length)) : needed;
    const bytes = (to - from) * PAGE;
    if (room.length < bytes) room = Buffer.allocUnsafeSlow(2 * bytes);
    const length = readSync(descriptor, room, 0, bytes, from * PAGE);
    first = from;
    after = from;
    for (; after < to; after++) {
      const start = (after - from) * PAGE;
      const page = room.subarray(start, Math.min(start + PAGE, length));
      if (page.length === 0 || crc32(page) !== sums[after]) return;
    }
  };
  return {
    read(start, end) {
      const from = Math.floor(start / PAGE);
      const to = Math.ceil(end / PAGE);
      if (from < first || to > after) load(from, to);
      if (to > after) return null;
      return room.subarray(start - first * PAGE, end - first * PAGE);
    },
    close: () => closeSync(descriptor),
  };
}
