import { cannotRead, ReaderError, tooLarge } from '../../errors.ts';
import type { TextSource } from '../text-source.ts';
import { type Container, ENOUGH_TO_TELL, recogniseContainer } from './recognise-container.ts';

/** More than this is read of none: a mailbox or a book of that size takes as much memory. */
const MOST_MEGABYTES: Readonly<Record<Container, number>> = {
  mail: 100,
  mailbox: 300,
  'archived-page': 100,
  epub: 300,
  feed: 20,
  'json-feed': 20,
};

/**
 * The articles in what holds several, or another kind of text than reader's own: a mailbox, a book, a feed. Anything else
 * is given back as it is. The code for each is loaded when there is one.
 *
 * @throws {ReaderError} when it is broken, or too large.
 */
export async function openContainer(source: TextSource): Promise<readonly TextSource[]> {
  if (source.article !== undefined) return [source];
  const opened = await source.open();
  const chunks = opened.bytes[Symbol.asyncIterator]();
  const start = await readStart(chunks);
  const kind = recogniseContainer(start.bytes);
  if (kind === null) {
    const bytes = replay(start, chunks);
    return [{ ...source, open: async () => ({ bytes, charset: opened.charset }) }];
  }
  const bytes = await readAll(source.label, MOST_MEGABYTES[kind], replay(start, chunks));
  try {
    return await load[kind](bytes, source);
  } catch (error) {
    // Whatever a package thinks of a broken file.
    throw error instanceof ReaderError ? error : cannotRead(source.label, error);
  }
}

type Open = (bytes: Buffer, source: TextSource) => Promise<readonly TextSource[]>;

const load: Readonly<Record<Container, Open>> = {
  mail: async (bytes, source) => [(await import('./mail.ts')).mailSource(bytes, source.label)],
  mailbox: async (bytes, source) => (await import('./mail.ts')).mailboxSources(bytes, source.label),
  'archived-page': async (bytes, source) =>
    (await import('./archived-page.ts')).openArchivedPage(bytes, source),
  epub: async (bytes, source) => (await import('./epub.ts')).openEpub(bytes, source.label),
  feed: async (bytes, source) => (await import('./feed.ts')).openFeed(bytes, source),
  'json-feed': async (bytes, source) => (await import('./json-feed.ts')).openJsonFeed(bytes, source),
};

interface Start {
  readonly bytes: Buffer;
  readonly ended: boolean;
  /** A read that was under way when the pipe fell silent. */
  readonly next: Promise<IteratorResult<Uint8Array>> | null;
}

/** A pipe that is silent for this long is still being written: what has come must be shown. */
const IDLE_MILLISECONDS = 200;

async function readStart(chunks: AsyncIterator<Uint8Array>): Promise<Start> {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < ENOUGH_TO_TELL) {
    const next = chunks.next();
    const chunk = size === 0 ? await next : await unlessSilent(next);
    if (chunk === null) return { bytes: Buffer.concat(read), ended: false, next };
    if (chunk.done) return { bytes: Buffer.concat(read), ended: true, next: null };
    read.push(chunk.value);
    size += chunk.value.length;
  }
  const [only] = read;
  return {
    bytes:
      read.length === 1 && only !== undefined
        ? Buffer.from(only.buffer, only.byteOffset, only.length)
        : Buffer.concat(read),
    ended: false,
    next: null,
  };
}

async function unlessSilent<Chunk>(next: Promise<Chunk>): Promise<Chunk | null> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, IDLE_MILLISECONDS, null).unref();
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}

/** All bytes, those that have been looked at first. */
async function* replay(start: Start, chunks: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (start.bytes.length > 0) yield start.bytes;
    for (let pending = start.next; !start.ended; pending = null) {
      const chunk = await (pending ?? chunks.next());
      if (chunk.done) return;
      yield chunk.value;
    }
  } finally {
    await chunks.return?.();
  }
}

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
