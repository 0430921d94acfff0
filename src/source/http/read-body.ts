import { type Readable, Transform, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { pageTooLarge, unknownEncoding } from '../../errors/fetching.ts';

/** Called as bytes arrive, still compressed; `total` is `null` when the server does not say. */
export type OnProgress = (receivedBytes: number, total: number | null) => void;

/** How the body of a response is read. */
export interface BodyOptions {
  /** The host that sent it, for messages. */
  readonly host: string;
  /** Content-Encoding, and Content-Length. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The most bytes to accept, before and after decompression. */
  readonly maxBytes: number;
  readonly onProgress?: OnProgress | undefined;
  /** Aborts the reading, even in the middle of a decompression. */
  readonly signal?: AbortSignal;
}

const unpackers = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** What to ask for (RFC 9110 §12.5.3). `deflate` is left out: servers disagree on what it is. */
export const ACCEPT_ENCODING = 'gzip, br';

/** More encodings than this are a decompression bomb (curl has the same limit). */
const MOST_ENCODINGS = 5;

/**
 * Read and decompress a response's body.
 *
 * @throws {ReaderError} when it is too large, or has an unknown encoding.
 * @throws what the connection or the decompression throws.
 */
export async function readBody(body: Readable, options: BodyOptions): Promise<Uint8Array> {
  const { host, headers, maxBytes, onProgress, signal } = options;
  const total = contentLength(headers['content-length']);
  if (total !== null && total > maxBytes) throw pageTooLarge(host, maxBytes);

  let received = 0;
  const counter = countUpTo(maxBytes, host, (length) => {
    received = length;
    onProgress?.(received, total);
  });

  const chunks: Buffer[] = [];
  let size = 0;
  // Counted during decompression, so that a small bomb never gets large in memory.
  const collector = new Writable({
    write(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      chunks.push(chunk);
      done(size > maxBytes ? pageTooLarge(host, maxBytes) : null);
    },
  });

  try {
    const unpackers = chooseUnpackers(headers['content-encoding'], host);
    // Counted between the stages, too: nested archives may grow on the way and be empty in the end.
    const stages = unpackers.flatMap((unpacker, index) =>
      index === 0 ? [unpacker] : [countUpTo(maxBytes, host, () => {}), unpacker],
    );
    await pipeline([body, counter, ...stages, collector], signal === undefined ? {} : { signal });
  } catch (error) {
    if (received > 0 || !endedEarly(error)) throw error;
    // Nothing was sent, so nothing was compressed, whatever the header says.
  }
  return Buffer.concat(chunks);
}

/** Passes bytes on, and fails when there are more than `maxBytes`. */
function countUpTo(maxBytes: number, host: string, onCount: (length: number) => void): Transform {
  let length = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      length += chunk.length;
      onCount(length);
      // An endless series of empty archives decompresses to nothing, so counting the result would not be enough.
      done(length > maxBytes ? pageTooLarge(host, maxBytes) : null, chunk);
    },
  });
}

/** zlib's code for an archive that is cut off. */
function endedEarly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR';
}

function contentLength(header: string | readonly string[] | undefined): number | null {
  return typeof header === 'string' && /^\d+$/.test(header) ? Number(header) : null;
}

/** The last encoding was applied last, so it comes off first (RFC 9110 §8.4). */
function chooseUnpackers(
  header: string | readonly string[] | undefined,
  host: string,
): NodeJS.ReadWriteStream[] {
  const encodings = [header ?? '']
    .flat()
    .join(',')
    .toLowerCase()
    .split(',')
    .map((encoding) => encoding.trim())
    .filter((encoding) => encoding !== '' && encoding !== 'identity');
  if (encodings.length > MOST_ENCODINGS) throw unknownEncoding(host, encodings.join(', '));
  return encodings.reverse().map((encoding) => {
    if (!isKnown(encoding)) throw unknownEncoding(host, encoding);
    return unpackers[encoding]();
  });
}

function isKnown(encoding: string): encoding is keyof typeof unpackers {
  return Object.hasOwn(unpackers, encoding);
}
