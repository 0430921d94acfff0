import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import path from 'node:path';
import { cannotRead, noSuchFile, notAFile } from '../errors.ts';
import type { TextSource } from './text-source.ts';

const PIECE = 65_536;

/** The file at `filePath`. A named pipe will do, so that `reader show <(command)` works. */
export function fileSource(filePath: string, label: string = filePath): TextSource {
  return {
    label,
    fileName: path.basename(filePath),
    url: null,
    open: async () => ({ bytes: readBytes(await openFile(filePath, label), label), charset: null }),
  };
}

/** @throws {ReaderError} when there is no such file, it cannot be read, or it is a folder or a device. */
async function openFile(filePath: string, label: string): Promise<FileHandle> {
  let file: FileHandle;
  try {
    file = await open(filePath, constants.O_RDONLY);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ENOENT'
      ? noSuchFile(label, error)
      : cannotRead(label, error);
  }
  const status = await file.stat();
  if (status.isFile() || status.isFIFO()) return file;
  await file.close();
  throw notAFile(label, status.isDirectory() ? 'a folder' : 'a device');
}

async function* readBytes(file: FileHandle, label: string): AsyncGenerator<Uint8Array> {
  try {
    for (;;) {
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(PIECE), 0, PIECE, null);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } catch (error) {
    throw cannotRead(label, error);
  } finally {
    await file.close();
  }
}
