import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { crc32 } from 'node:zlib';
import { readVersion } from '../version.ts';

/** The first line: who wrote the file, and a sum over what follows. */
const FIRST_LINE = /^reader cache (\S{1,40}) ([0-9a-f]{8})\n/;
const LONGEST_FIRST_LINE = 64;

/**
 * @returns what `writeCacheFile` kept, until the next call; `null` when that is not there, of another version, or not
 * whole.
 */
export function readCacheFile(file: string): Buffer | null {
  const bytes = readInto(file);
  if (bytes === null) return null;
  const first = FIRST_LINE.exec(bytes.toString('latin1', 0, LONGEST_FIRST_LINE));
  if (first === null || first[1] !== programStamp()) return null;
  const content = bytes.subarray(first[0].length);
  return sumOf(content) === first[2] ? content : null;
}

let room = Buffer.allocUnsafe(1 << 20);

/** Read into memory that is used again: touching new memory takes longer than reading. */
function readInto(file: string): Buffer | null {
  try {
    const descriptor = openSync(file, 'r');
    try {
      const { size } = fstatSync(descriptor);
      if (size > room.length) room = Buffer.allocUnsafe(size * 2);
      return room.subarray(0, readSync(descriptor, room, 0, size, 0));
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return null;
  }
}

/** Keep `content`, whole or not at all. A cache that cannot be written is none, and nobody needs to know. */
export function writeCacheFile(file: string, content: Buffer): void {
  const temporary = `${file}.${process.pid}`;
  try {
    mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(
      temporary,
      Buffer.concat([Buffer.from(`reader cache ${programStamp()} ${sumOf(content)}\n`), content]),
    );
    renameSync(temporary, file);
  } catch {
    rmSync(temporary, { force: true });
  }
}

function sumOf(content: Buffer): string {
  return crc32(content).toString(16).padStart(8, '0');
}

let known: string | null = null;

/** Tells one build of reader from another, as what a build made of a text may not be what the next makes of it. */
function programStamp(): string {
  if (known !== null) return known;
  const root = fileURLToPath(new URL('.', import.meta.url));
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).sort();
  const states = files.map((file) => {
    const { size, mtimeMs } = statSync(path.join(root, file));
    return `${file} ${size} ${mtimeMs}`;
  });
  known = `${readVersion()}-${crc32(states.join('\n')).toString(16)}`;
  return known;
}
