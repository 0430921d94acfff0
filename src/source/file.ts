import { closeSync, fstatSync, openSync, read, readdirSync, readSync, statSync } from 'node:fs';
import path from 'node:path';
import { noSuchFile } from '../errors/naming.ts';
import { cannotRead, notAFile } from '../errors/reading.ts';
import { nearFiles } from './near-files.ts';
import type { TextSource } from './text-source.ts';

const PIECE = 65_536;

/** The file at `filePath`. It may be a named pipe, so that `reader show <(command)` works. */
export function fileSource(filePath: string, label: string = filePath): TextSource {
  return {
    label,
    path: filePath,
    fileName: path.basename(filePath),
    url: null,
    open: async () => ({ bytes: readBytes(openFile(filePath, label), label), charset: null }),
  };
}

/**
 * Not asynchronous: there is nothing else to do meanwhile, and `node:fs/promises` takes some milliseconds to load.
 *
 * @throws {ReaderError} when there is no such file, it cannot be read, or it is a folder or a device.
 */
function openFile(filePath: string | Buffer, label: string): OpenFile {
  let descriptor: number;
  try {
    descriptor = openSync(filePath, 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') {
      const bytes =
        typeof filePath === 'string' && filePath.includes('\ufffd') ? pathInBytes(filePath) : null;
      if (bytes !== null) return openFile(bytes, label);
      throw noSuchFile(label, nearFiles(String(filePath)), error);
    }
    // A socket can be connected to, not opened, and a terminal only when there is one (open(2)).
    if (code === 'ENXIO') throw notAFile(label, statSync(filePath).isSocket() ? 'a socket' : 'a device');
    throw cannotRead(label, error);
  }
  const status = fstatSync(descriptor);
  if (status.isFile() || status.isFIFO()) return { descriptor, isPipe: status.isFIFO() };
  closeSync(descriptor);
  throw notAFile(label, status.isDirectory() ? 'a folder' : 'a device');
}

/**
 * The bytes of a path whose name is not in UTF-8. Node puts U+FFFD in place of what it cannot decode, on the command line,
 * too. `null` when no file, or more than one, has that name after decoding.
 */
function pathInBytes(filePath: string): Buffer | null {
  try {
    const folder = path.dirname(filePath);
    const name = path.basename(filePath);
    const [only, ...others] = readdirSync(folder, { encoding: 'buffer' }).filter(
      (one) => one.toString() === name,
    );
    return only === undefined || others.length > 0
      ? null
      : Buffer.concat([Buffer.from(folder + path.sep), only]);
  } catch {
    return null;
  }
}

interface OpenFile {
  readonly descriptor: number;
  readonly isPipe: boolean;
}

async function* readBytes({ descriptor, isPipe }: OpenFile, label: string): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const buffer = Buffer.allocUnsafe(PIECE);
      // A pipe may be slow, and must not block the rest.
      const length = isPipe ? await readSome(descriptor, buffer) : readSync(descriptor, buffer);
      if (length === 0) return;
      yield buffer.subarray(0, length);
    }
  } catch (error) {
    throw cannotRead(label, error);
  } finally {
    closeSync(descriptor);
  }
}

function readSome(descriptor: number, buffer: Buffer): Promise<number> {
  return new Promise((resolve, reject) => {
    read(descriptor, buffer, (error, length) => (error === null ? resolve(length) : reject(error)));
  });
}
