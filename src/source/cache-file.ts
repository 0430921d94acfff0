import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { readVersion } from '../version.ts';
import { makeFolder } from './make-folder.ts';

/** The folder of what is kept of one library. */
export function libraryCache(cache: string, folder: string): string {
  return path.join(cache, toHex(crc32(path.resolve(folder))));
}

/** The first line has so many bytes: who wrote the file, and a sum over what follows. */
const FIRST_LINE = 64;

/** @returns what `writeCacheFile` kept; `null` when that is not there, of another version, or not whole. */
export function readCacheFile(file: string): Buffer | null {
  try {
    const bytes = readFileSync(file);
    const content = bytes.subarray(FIRST_LINE);
    return bytes.toString('latin1', 0, FIRST_LINE) === firstLineOf(content) ? content : null;
  } catch {
    return null;
  }
}

/** Keep `content`, for `readCacheFile`. */
export function writeCacheFile(file: string, content: Buffer): void {
  replaceFile(file, Buffer.concat([Buffer.from(firstLineOf(content), 'latin1'), content]));
}

/** Write a file of a cache, whole or not at all. One that cannot be written is none, and nobody needs to know. */
export function replaceFile(file: string, content: Buffer): void {
  const temporary = `${file}.${process.pid}-${process.hrtime.bigint()}`;
  try {
    makeFolder(path.dirname(file), 0o700);
    writeFileSync(temporary, content, { flag: 'wx' });
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
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
 * Tells one build of reader from another, as what a build made of a text may not be what the next makes of it: a build
 * writes all files anew, this one among them. How letters fold is up to Node.
 */
function programStamp(): string {
  if (known !== null) return known;
  const { size, mtimeMs } = statSync(fileURLToPath(import.meta.url));
  const states = [size, mtimeMs, process.versions.unicode, process.versions.icu];
  known = `${readVersion()}-${toHex(crc32(states.join(' ')))}`;
  return known;
}
