import { fstatSync, statSync, writeSync } from 'node:fs';
import { OutputClosed } from '../errors/reader-error.ts';
import { WriteFailed } from '../errors/writing.ts';
import type { Output } from '../host.ts';
import { streamOutput } from './stream-output.ts';

/**
 * An output that is a pipe, a file or the null device, written without a stream, which would take 5 ms to load.
 *
 * @returns `null` for anything else.
 */
export function directOutput(descriptor: 1 | 2): Output | null {
  if (!isPipeOrFile(descriptor)) return null;
  /** Takes over when a non-blocking pipe has no room for a write. */
  let stream: ReturnType<typeof streamOutput> | null = null;

  async function writeRest(rest: Uint8Array): Promise<void> {
    stream = streamOutput(descriptor === 1 ? process.stdout : process.stderr);
    await stream.write(rest);
  }

  return {
    isTerminal: false,
    columns: null,
    rows: null,
    async write(text) {
      if (stream !== null) return stream.write(text);
      let rest: Uint8Array = Buffer.from(text);
      try {
        while (rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EAGAIN') return writeRest(rest);
        throw code === 'EPIPE' ? new OutputClosed() : new WriteFailed(error);
      }
    },
    flush: async () => stream?.flush(),
  };
}

function isPipeOrFile(descriptor: number): boolean {
  try {
    const status = fstatSync(descriptor);
    // Node gives its child processes sockets for pipes.
    return status.isFIFO() || status.isFile() || status.isSocket() || status.rdev === nullDevice();
  } catch {
    return false;
  }
}

/** The number of the null device. Node’s module is not imported, as it takes longer than this whole question. */
function nullDevice(): number {
  return statSync(process.getBuiltinModule('node:os').devNull).rdev;
}
