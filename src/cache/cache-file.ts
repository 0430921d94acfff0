import { closeSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { makeFolder } from '../make-folder.ts';
import { openPlainFile } from '../open-plain-file.ts';
import { readVersion } from '../version.ts';

/** The cache folder of one library. */
export function libraryCache(cache: string, folder: string): string {
  return path.join(cache, toHex(crc32(path.resolve(folder))));
}

/** Bytes of the first line, which names the build that wrote the file and has a checksum of the rest. */
const FIRST_LINE = 64;

/** @returns what `writeCacheFile` wrote; `null` when it is missing, from another build, or damaged. */
export function readCacheFile(file: string): Buffer | null {
  try {
    const bytes = readPlainFile(file);
    const content = bytes.subarray(FIRST_LINE);
    return bytes.toString('latin1', 0, FIRST_LINE) === firstLineOf(content) ? content : null;
  } catch {
    return null;
  }
}

function readPlainFile(file: string): Buffer {
  const descriptor = openPlainFile(file);
  try {
    return readFileSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Write `content` for `readCacheFile`. */
export function writeCacheFile(file: string, content: Buffer): void {
  replaceFile(file, Buffer.concat([Buffer.from(firstLineOf(content), 'latin1'), content]));
}

/** Write a file of a cache completely or not at all. A failure is silent, as it only costs time. */
export function replaceFile(file: string, content: Buffer): void {
  const temporary = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    makeFolder(path.dirname(file), 0o700);
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    discard(temporary);
  }
}

function discard(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // `force` ignores a missing file, but not a path that leads through a file.
  }
}

function firstLineOf(content: Buffer): string {
  return `${`reader cache ${programStamp()} ${toHex(crc32(content))}`.padEnd(FIRST_LINE - 1)}\n`;
}

function toHex(sum: number): string {
  return sum.toString(16).padStart(8, '0');
}

let known: string | null = null;

/**
 * Identifies the build, as the next one may read the same text differently. Every build writes this file again, so its size
 * and time identify the build. Node's version of Unicode is included, as case folding depends on it.
 */
function programStamp(): string {
  if (known !== null) return known;
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  const states = [size, mtimeMs, process.versions.unicode, process.versions.icu];
  known = `${readVersion()}-${toHex(crc32(states.join(' ')))}`;
  return known;
}
