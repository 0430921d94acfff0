import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPieces, type TextPiece } from '../../../src/source/read-pieces.ts';
import type { TextSource } from '../../../src/source/text-source.ts';

const MEGABYTE = 1_048_576;

/** A source that yields `chunks`; a number among them is a pause in milliseconds. */
function sourceOf(
  chunks: readonly (string | Uint8Array | number)[],
  charset: string | null = null,
): TextSource {
  return {
    label: 'it',
    fileName: null,
    url: null,
    open: async () => ({
      charset,
      bytes: (async function* () {
        for (const chunk of chunks) {
          if (typeof chunk === 'number') await new Promise((resolve) => setTimeout(resolve, chunk));
          else yield Buffer.from(chunk);
        }
      })(),
    }),
  };
}

async function piecesOf(source: TextSource): Promise<readonly TextPiece[]> {
  const pieces: TextPiece[] = [];
  for await (const piece of readPieces(source)) pieces.push(piece);
  return pieces;
}

describe('readPieces', () => {
  test('gives a text of up to 1 MB whole', async () => {
    expect(await piecesOf(sourceOf(['One.\n', 'Two.']))).toEqual([{ text: 'One.\nTwo.', last: true }]);
  });

  test('divides an endless line where it is long, not at a space near its beginning', async () => {
    const text = `<!doctype html>${'<blockquote>'.repeat(120_000)}`;
    const pieces = await piecesOf(sourceOf([text]));
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
    expect(pieces[0]?.text.length).toBeGreaterThan(100_000);
  });

  test('gives what an open pipe has said, up to a line’s end', async () => {
    const [first, ...rest] = await piecesOf(sourceOf(['One.\nTw', 400, 'o.']));
    expect(first).toEqual({ text: 'One.\n', last: false });
    expect(rest.map(({ text }) => text).join('')).toBe('Two.');
  });

  test.for([
    ['line feeds', 'A line.\n'],
    ['carriage returns', 'A line.\r'],
    ['both', 'A line.\r\n'],
  ] as const)('a long text with %s comes in pieces that end at a line’s end', async ([, line]) => {
    const text = line.repeat(400_000);
    const chunks = Array.from({ length: Math.ceil(text.length / 65_535) }, (_, at) =>
      text.slice(at * 65_535, (at + 1) * 65_535),
    );
    const pieces = await piecesOf(sourceOf(chunks));
    expect(pieces.length).toBeGreaterThan(5);
    expect(pieces.slice(0, -1).every((piece) => piece.text.endsWith(line))).toBe(true);
    expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  });

  test.for([
    ['words', 'word '],
    ['nothing but letters', '😀'],
  ] as const)('a line without end, of %s, comes in pieces', async ([, part]) => {
    const chunk = part.repeat(65_536 / part.length);
    const pieces = await piecesOf(sourceOf(Array<string>(60).fill(chunk)));
    expect(pieces.every(({ text }) => text.length < 2 * MEGABYTE && text.isWellFormed())).toBe(true);
    expect(pieces.map(({ text }) => text).join('')).toBe(chunk.repeat(60));
  });

  test('loses nothing, however a text is cut', async () => {
    const text = fc.array(fc.constantFrom('a', '\n', '\r', ' ', 'é', '😀', '\r\n'), { maxLength: 30 });
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(60), { maxLength: 4 }), async (parts, cuts) => {
        const bytes = Buffer.from(`x${parts.join('')}`);
        const places = [0, ...cuts.sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((to, at) => bytes.subarray(places[at], to));
        const pieces = await piecesOf(sourceOf(chunks));
        expect(pieces.map((piece) => piece.text).join('')).toBe(bytes.toString());
      }),
      { numRuns: 200 },
    );
  });

  test('refuses what is binary, but not UTF-16 that only a server states', async () => {
    const bytes = Buffer.from('The harbour.\n', 'utf16le');
    await expect(piecesOf(sourceOf([bytes]))).rejects.toThrow('it is a binary file, not text');
    expect(await piecesOf(sourceOf([bytes], 'UTF-16LE'))).toEqual([{ text: 'The harbour.\n', last: true }]);
  });

  test('leaves its source alone when nobody reads on', async () => {
    let isReleased = false;
    const source: TextSource = {
      ...sourceOf([]),
      open: async () => ({
        charset: null,
        bytes: (async function* () {
          try {
            for (;;) yield Buffer.from('A line.\n');
          } finally {
            isReleased = true;
          }
        })(),
      }),
    };
    for await (const _ of readPieces(source)) break;
    expect(isReleased).toBe(true);
  });
});
