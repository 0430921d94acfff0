import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { noExport } from '../errors/library.ts';
import { noSuchFile } from '../errors/naming.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { cannotRead, tooLarge } from '../errors/reading.ts';
import type { Input } from '../host.ts';
import { decodeText, isBinary } from '../parse/decode-text.ts';
import { nearFiles } from '../source/near-files.ts';
import { stdinSource } from '../source/stdin.ts';
import { readZip } from '../source/zip.ts';
import { readBookmarks } from './bookmarks.ts';
import { readCsvExport } from './csv-exports.ts';
import { type OtherFiles, readJsonExport } from './json-exports.ts';
import type { Export } from './saved-link.ts';

/** No real export is larger: 100,000 links take 20 megabytes. */
const MOST_MEGABYTES = 500;

/**
 * Read what another program exported: a file, a folder of files, or an archive (zip) of them.
 *
 * @throws {ReaderError} when it cannot be read, or contains no known export.
 */
export async function readExports(file: string): Promise<readonly Export[]> {
  const status = statSync(file, { throwIfNoEntry: false });
  if (status === undefined) throw noSuchFile(file, nearFiles(file), null);
  if (status.isDirectory()) return readFolder(file);
  if (status.size > MOST_MEGABYTES * 1_000_000) throw tooLarge(file, MOST_MEGABYTES);
  const folder = path.dirname(file);
  return readBytes(file, read(file), async (name) => readOther(path.join(folder, name)));
}

/**
 * Read what another program exported from standard input: a list, or an archive.
 *
 * @throws {ReaderError} as `readExports` does.
 */
export async function readPipedExports(stdin: Input): Promise<readonly Export[]> {
  const { label, open } = stdinSource(stdin);
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (await open()).bytes) {
    size += chunk.length;
    if (size > MOST_MEGABYTES * 1_000_000) throw tooLarge(label, MOST_MEGABYTES);
    chunks.push(chunk);
  }
  return readBytes(label, Buffer.concat(chunks), async () => null);
}

async function readBytes(label: string, bytes: Buffer, others: OtherFiles): Promise<readonly Export[]> {
  if (bytes.subarray(0, 4).equals(ZIP)) return readArchive(label, bytes);
  const found = await readExport(bytes, others);
  if (found === null) throw noExport(label);
  return [found];
}

const ZIP = Buffer.from('PK\u0003\u0004');

/** Files of an archive or a folder that may list links; other files belong to these. */
const LIST = /(?:^|\/)(?!\.)[^/]+\.(?:csv|json|html?)$/i;

/** Omnivore's texts and highlights, which are not lists. */
const TEXTS = /(?:^|\/)(?:content|highlights)\/[^/]*$/;

async function readFolder(folder: string): Promise<readonly Export[]> {
  const names = readdirSync(folder)
    .filter((name) => LIST.test(name))
    .sort();
  const found: Export[] = [];
  for (const name of names) {
    const one = await readExport(read(path.join(folder, name)), async (other) =>
      readOther(path.join(folder, other)),
    );
    if (one !== null) found.push(one);
  }
  if (found.length === 0) throw noExport(folder);
  return found;
}

async function readArchive(file: string, bytes: Buffer): Promise<readonly Export[]> {
  const archive = await readZip(bytes, file);
  const found: Export[] = [];
  for (const name of archive.names.filter((one) => LIST.test(one) && !TEXTS.test(one)).toSorted()) {
    const folder = name.slice(0, name.lastIndexOf('/') + 1);
    const list = await archive.read(name);
    const one = await readExport(Buffer.from(list), async (other) => {
      const content = archive.names.includes(folder + other) ? await archive.read(folder + other) : null;
      return content === null ? null : decodeText(content);
    });
    if (one !== null) found.push(one);
  }
  if (found.length === 0) throw noExport(file);
  return found;
}

/** `null` for anything but an export. */
async function readExport(bytes: Buffer, others: OtherFiles): Promise<Export | null> {
  if (isBinary(bytes)) return null;
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const start = text.slice(0, 1000).trimStart();
  if (/^[[{]/.test(start)) return readJsonExport(text, others);
  return start.startsWith('<') ? readBookmarks(text) : readCsvExport(text);
}

function read(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw cannotRead(file, error);
  }
}

/** Another file of an export; `null` when it is not there. The caller makes sure that it is inside the folder. */
function readOther(file: string): string | null {
  try {
    return decodeText(read(file));
  } catch (error) {
    if (error instanceof ReaderError) return null;
    throw error;
  }
}
