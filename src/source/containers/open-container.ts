import { ReaderError } from '../../errors/reader-error.ts';
import { cannotRead, tooLarge } from '../../errors/reading.ts';
import { readStart, replay } from '../read-start.ts';
import type { TextSource } from '../text-source.ts';
import { type ContainerFormat, ENOUGH_TO_TELL, recogniseContainer } from './recognise-container.ts';

/** Larger ones are refused, as they are held in memory as a whole. */
const MOST_MEGABYTES: Readonly<Record<ContainerFormat, number>> = {
  mail: 100,
  mailbox: 300,
  'archived-page': 100,
  epub: 300,
  feed: 20,
  'json-feed': 20,
};

/**
 * The articles in a source that is a container: a message or mailbox, a saved page, a book, a feed. Anything else is given
 * back to be read as a text. The code for each kind is loaded at the first one.
 *
 * @throws {ReaderError} when it is broken, or too large.
 */
export async function openContainer(source: TextSource): Promise<readonly TextSource[]> {
  if (source.parse !== undefined) return [source];
  const opened = await source.open();
  const chunks = opened.bytes[Symbol.asyncIterator]();
  const start = await readStart(chunks, ENOUGH_TO_TELL);
  const kind = recogniseContainer(start.bytes);
  if (kind === null) {
    const bytes = replay(start, chunks);
    return [{ ...source, open: async () => ({ bytes, charset: opened.charset }) }];
  }
  const bytes = await readAll(source.label, MOST_MEGABYTES[kind], replay(start, chunks));
  try {
    return await load[kind](bytes, source);
  } catch (error) {
    // Packages throw errors of their own at a broken file.
    throw error instanceof ReaderError ? error : cannotRead(source.label, error);
  }
}

/** Whether a source is a container, by its content. What cannot be read is none. */
export async function isContainer(source: TextSource): Promise<boolean> {
  try {
    const { bytes } = await source.open();
    const chunks = bytes[Symbol.asyncIterator]();
    const start = await readStart(chunks, ENOUGH_TO_TELL);
    await chunks.return?.();
    return recogniseContainer(start.bytes) !== null;
  } catch {
    return false;
  }
}

type Open = (bytes: Buffer, source: TextSource) => Promise<readonly TextSource[]>;

const load: Readonly<Record<ContainerFormat, Open>> = {
  mail: async (bytes, source) => [(await import('./mail.ts')).mailSource(bytes, source.label)],
  mailbox: async (bytes, source) => (await import('./mail.ts')).mailboxSources(bytes, source.label),
  'archived-page': async (bytes, source) =>
    (await import('./archived-page.ts')).openArchivedPage(bytes, source),
  epub: async (bytes, source) => (await import('./epub.ts')).openEpub(bytes, source.label),
  feed: async (bytes, source) => (await import('./feed.ts')).openFeed(bytes, source),
  'json-feed': async (bytes, source) => (await import('./json-feed.ts')).openJsonFeed(bytes, source),
};

async function readAll(label: string, most: number, bytes: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of bytes) {
    size += piece.length;
    if (size > most * 1_000_000) throw tooLarge(label, most);
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
