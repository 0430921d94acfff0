import { ReaderError } from '../errors/reader-error.ts';
import { cannotRead, cannotUnpackFile, isBinaryFile, unknownFormat } from '../errors/reading.ts';
import { chooseDecoding, isBinary } from '../parse/decode-text.ts';
import { recogniseBytes } from '../parse/formats/recognise-format.ts';
import { readStart, replay, type Start } from './read-start.ts';
import type { TextSource } from './text-source.ts';

/** A text of up to this many bytes is read completely before it is set, as its end may matter for its beginning. */
const FIRST_PIECE = 1_048_576;

/** A longer text is passed on in pieces of this many bytes, so that its first lines appear at once. */
const PIECE = 131_072;

/** A line longer than this, in UTF-16 code units, is passed on in several pieces. */
const MAX_LINE = 262_144;

/** A piece of a text. It ends at the end of a line, after a space in a very long line, or at the end of the text. */
export interface TextPiece {
  readonly text: string;
  readonly last: boolean;
}

/**
 * Read a text in pieces. The first has all of it up to 1 MB, or what has arrived through a pipe that is still open.
 *
 * @throws {ReaderError} when it cannot be read, or is binary.
 */
export async function* readPieces(source: TextSource): AsyncGenerator<TextPiece> {
  const { bytes, charset } = await source.open();
  const packed = bytes[Symbol.asyncIterator]();
  let chunks = packed;
  try {
    let start = await readStart(chunks, FIRST_PIECE);
    if (isGzipped(start.bytes)) {
      chunks = unpack(start, packed, source.label);
      start = await readStart(chunks, FIRST_PIECE);
    }
    const unknown = recogniseBytes(start.bytes);
    if (unknown !== null) throw unknownFormat(source.label, unknown);
    if (isBinary(start.bytes, charset)) throw isBinaryFile(source.label);
    const decoding = chooseDecoding(start.bytes, { whole: start.ended, charset });
    let line = '';
    const [first = start.bytes, ...slices] = start.ended ? [] : slicesOf(start.bytes);
    let text = decoding.decode(first, { more: !start.ended });
    for (let { ended, next } = start; !ended; ) {
      const end = afterLastLine(text);
      if (end > 0) yield { text: line + text.slice(0, end), last: false };
      line = end > 0 ? text.slice(end) : line + text;
      if (line.length > MAX_LINE) {
        const part = afterLastWord(line);
        yield { text: line.slice(0, part), last: false };
        line = line.slice(part);
      }
      const slice = slices.shift();
      if (slice !== undefined) {
        text = decoding.decode(slice, { more: true });
        continue;
      }
      const chunk = await (next ?? chunks.next());
      next = null;
      ended = chunk.done === true;
      text = chunk.done
        ? decoding.decode(new Uint8Array(), { more: false })
        : decoding.decode(chunk.value, { more: true });
    }
    yield { text: line + text, last: true };
  } finally {
    await chunks.return?.();
    await packed.return?.();
  }
}

function slicesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.subarray(index * PIECE, (index + 1) * PIECE),
  );
}

/** The offset after the last complete line. A carriage return at the very end may be half of a line break. */
function afterLastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;
}

function afterLastWord(line: string): number {
  const end = line.lastIndexOf(' ') + 1;
  // A space near the beginning is no use: a page may have its only one in `<!doctype html>`.
  return end > line.length / 2 ? end : line.length - (line.endsWith('\r') ? 1 : 0);
}

/** RFC 1952 §2.3.1, with the only compression method that is in use. */
function isGzipped(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/** Decompress gzip, only as far as its result is read. */
async function* unpack(
  start: Start,
  chunks: AsyncIterator<Uint8Array>,
  label: string,
): AsyncGenerator<Uint8Array> {
  const [{ createGunzip }, { Readable }] = await Promise.all([import('node:zlib'), import('node:stream')]);
  const packed = Readable.from(replay(start, chunks));
  const unpacked = createGunzip();
  packed.on('error', (error) => unpacked.destroy(error));
  try {
    for await (const piece of packed.pipe(unpacked)) yield piece as Uint8Array;
  } catch (error) {
    throw isFromZlib(error)
      ? cannotUnpackFile(label, error)
      : error instanceof ReaderError
        ? error
        : cannotRead(label, error);
  } finally {
    packed.destroy();
    unpacked.destroy();
  }
}

function isFromZlib(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');
}
