import { isBinaryFile, tooLarge } from '../errors.ts';
import { chooseDecoding, isBinary } from '../parse/decode-text.ts';
import type { TextSource } from './text-source.ts';

/** A text up to this size is read whole before it is set: then its end can tell of the whole. */
const FIRST_PIECE = 1_048_576;

/** Of a longer text so many bytes are set at once, so that its first lines are there at once. */
const PIECE = 131_072;

/** A pipe that says nothing for so long is being written as it is read. */
const IDLE_MILLISECONDS = 200;

/** What is held in memory at once, where a text has to be held. */
const MAX_TEXT_MEGABYTES = 64;

/** A piece of a text that ends at a line's end, or at the text's. */
export interface TextPiece {
  readonly text: string;
  readonly last: boolean;
}

/**
 * Read a text in pieces: the first has all of it, up to 1 MB, or what an open pipe has given so far.
 *
 * @throws {ReaderError} when it cannot be read, or is binary.
 */
export async function* readPieces(source: TextSource): AsyncGenerator<TextPiece> {
  const { bytes, charset } = await source.open();
  const chunks = bytes[Symbol.asyncIterator]();
  try {
    const start = await readStart(chunks);
    if (isBinary(start.bytes)) throw isBinaryFile(source.label);
    const decoding = chooseDecoding(start.bytes, { whole: start.ended, charset });
    let line = '';
    const [first = start.bytes, ...slices] = start.ended ? [] : slicesOf(start.bytes);
    let text = decoding.decode(first, { more: !start.ended });
    for (let { ended, next } = start; !ended; ) {
      const end = text.lastIndexOf('\n') + 1;
      if (end > 0) yield { text: line + text.slice(0, end), last: false };
      line = end > 0 ? text.slice(end) : line + text;
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
  }
}

function slicesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.subarray(index * PIECE, (index + 1) * PIECE),
  );
}

/**
 * Read all of a text.
 *
 * @throws {ReaderError} as `readPieces` does, and when the text is too large to hold.
 */
export async function readWhole(pieces: AsyncIterable<TextPiece>, label: string): Promise<string> {
  const texts: string[] = [];
  let length = 0;
  for await (const { text } of pieces) {
    length += text.length;
    if (length > MAX_TEXT_MEGABYTES * 1_000_000) throw tooLarge(label, MAX_TEXT_MEGABYTES);
    texts.push(text);
  }
  return texts.join('');
}

interface Start {
  readonly bytes: Uint8Array;
  readonly ended: boolean;
  /** A read that was under way when the pipe fell silent. */
  readonly next: Promise<IteratorResult<Uint8Array>> | null;
}

async function readStart(chunks: AsyncIterator<Uint8Array>): Promise<Start> {
  const read: Uint8Array[] = [];
  let size = 0;
  while (size < FIRST_PIECE) {
    const next = chunks.next();
    const chunk = size === 0 ? await next : await Promise.race([next, silence()]);
    if (chunk === 'silent') return { bytes: Buffer.concat(read), ended: false, next };
    if (chunk.done) return { bytes: Buffer.concat(read), ended: true, next: null };
    read.push(chunk.value);
    size += chunk.value.length;
  }
  return { bytes: Buffer.concat(read), ended: false, next: null };
}

function silence(): Promise<'silent'> {
  return new Promise((resolve) => {
    setTimeout(resolve, IDLE_MILLISECONDS, 'silent').unref();
  });
}
