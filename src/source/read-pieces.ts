import { isBinaryFile, tooLarge } from '../errors.ts';
import { chooseDecoding, isBinary } from '../parse/decode-text.ts';
import type { TextSource } from './text-source.ts';

/** A text up to this size is read whole before it is set: then its end can tell of the whole. */
const FIRST_PIECE = 1_048_576;

/** Of a longer text so many bytes are set at once, so that its first lines are there at once. */
const PIECE = 131_072;

/** A pipe that says nothing for so long is being written as it is read. */
const IDLE_MILLISECONDS = 200;

/** What is held in memory at once, in millions of UTF-16 code units, where a text has to be held. */
const MAX_HELD_MILLIONS = 16;

/** A line longer than this is given in several pieces, in UTF-16 code units. */
const MAX_LINE = 262_144;

/** A piece of a text that ends at a line's end, at a space in a very long line, or at the text's end. */
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
  }
}

function slicesOf(bytes: Uint8Array): readonly Uint8Array[] {
  return Array.from({ length: Math.ceil(bytes.length / PIECE) }, (_, index) =>
    bytes.subarray(index * PIECE, (index + 1) * PIECE),
  );
}

/** Where the last whole line ends, in any of the three ways; a carriage return at the very end may be half an ending. */
function afterLastLine(text: string): number {
  return Math.max(text.lastIndexOf('\n'), text.slice(0, -1).lastIndexOf('\r')) + 1;
}

function afterLastWord(line: string): number {
  return line.lastIndexOf(' ') + 1 || line.length - (line.endsWith('\r') ? 1 : 0);
}

/**
 * Read all of a text.
 *
 * @throws {ReaderError} as `readPieces` does, and when the text is too large to hold.
 */
export async function readWhole(pieces: AsyncIterable<TextPiece>, label: string): Promise<string> {
  const texts: string[] = [];
  const measure = measureHeld(label);
  for await (const { text } of pieces) {
    measure(text.length);
    texts.push(text);
  }
  return texts.join('');
}

/**
 * Add up what is held of a text.
 *
 * @returns takes the length of what is held in addition; throws `ReaderError` when it is all together too much.
 */
export function measureHeld(label: string): (length: number) => void {
  let held = 0;
  return (length) => {
    held += length;
    if (held > MAX_HELD_MILLIONS * 1_000_000) throw tooLarge(label, MAX_HELD_MILLIONS);
  };
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
    const chunk = size === 0 ? await next : await unlessSilent(next);
    if (chunk === 'silent') return { bytes: Buffer.concat(read), ended: false, next };
    if (chunk.done) return { bytes: Buffer.concat(read), ended: true, next: null };
    read.push(chunk.value);
    size += chunk.value.length;
  }
  return { bytes: Buffer.concat(read), ended: false, next: null };
}

async function unlessSilent<Chunk>(next: Promise<Chunk>): Promise<Chunk | 'silent'> {
  let timer: NodeJS.Timeout | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(resolve, IDLE_MILLISECONDS, 'silent').unref();
  });
  try {
    return await Promise.race([next, silence]);
  } finally {
    clearTimeout(timer);
  }
}
