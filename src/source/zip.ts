import { fromBuffer, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { ReaderError } from '../errors/reader-error.ts';
import { brokenArchive, encryptedFile, partTooLarge, tooManyFiles } from '../errors/reading.ts';

/** The files of an archive. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** The content of a file. @throws {ReaderError} when it is missing, encrypted, damaged or too large. */
  read(name: string): Promise<Uint8Array>;
}

const MOST_FILES = 20_000;

/** For one file, and for all files read from one archive, unpacked: a small archive may hold a lot. */
const MOST_FILE_MEGABYTES = 50;
const MOST_MEGABYTES = 500;

/**
 * Open an archive in memory. One with names that lead out of it (`../`, `/`) is refused as broken; nothing is ever written.
 *
 * @throws {ReaderError} when it is damaged, or has too many files.
 */
export async function readZip(bytes: Buffer, label: string): Promise<ZipArchive> {
  const zip = await open(bytes, label);
  if (zip.entryCount > MOST_FILES) throw tooManyFiles(label, MOST_FILES);
  const entries = await listEntries(zip, label);
  let total = 0;
  return {
    names: [...entries.keys()],
    async read(name) {
      const entry = entries.get(name);
      if (entry === undefined) throw brokenArchive(label, `it has no file ${name}`, null);
      if (entry.isEncrypted()) throw encryptedFile(label, name);
      total += entry.uncompressedSize;
      if (entry.uncompressedSize > MOST_FILE_MEGABYTES * 1_000_000)
        throw partTooLarge(`${name} in ${label}`, MOST_FILE_MEGABYTES);
      if (total > MOST_MEGABYTES * 1_000_000) throw partTooLarge(label, MOST_MEGABYTES);
      return readEntry(zip, entry, label);
    },
  };
}

function open(bytes: Buffer, label: string): Promise<ZipFile> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) => {
      if (error) reject(brokenArchive(label, error.message, error));
      else resolve(zip);
    });
  });
}

function listEntries(zip: ZipFile, label: string): Promise<ReadonlyMap<string, ZipEntry>> {
  const entries = new Map<string, ZipEntry>();
  return new Promise((resolve, reject) => {
    zip.on('entry', (entry: ZipEntry) => {
      if (!entry.fileName.endsWith('/') && !entries.has(entry.fileName)) entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', (error: Error) => reject(brokenArchive(label, error.message, error)));
    zip.readEntry();
  });
}

async function readEntry(zip: ZipFile, entry: ZipEntry, label: string): Promise<Uint8Array> {
  const stream = await new Promise<NodeJS.ReadableStream>((resolve, reject) => {
    zip.openReadStream(entry, (error, opened) => {
      if (error) reject(brokenArchive(label, error.message, error));
      else resolve(opened);
    });
  });
  const pieces: Buffer[] = [];
  try {
    // yauzl stops with an error as soon as a file is longer than the archive says.
    for await (const piece of stream) pieces.push(piece as Buffer);
  } catch (error) {
    if (error instanceof ReaderError) throw error;
    throw brokenArchive(label, error instanceof Error ? error.message : String(error), error);
  }
  return Buffer.concat(pieces);
}
