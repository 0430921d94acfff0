import { OutputClosed } from '../errors/reader-error.ts';
import { WriteFailed } from '../errors/writing.ts';
import type { Output } from '../host.ts';

/** Takes bytes too, as an interrupted write may end within a character. */
interface StreamOutput extends Output {
  write(text: string | Uint8Array): Promise<void>;
}

/** An output through a stream, waiting while its buffer is full: a terminal, or anything `directOutput` does not take. */
export function streamOutput(stream: NodeJS.WriteStream): StreamOutput {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new OutputClosed() : new WriteFailed(error);
  });
  const finish = (text: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      // By then the error event, which comes before or right after this callback, has set `failure`.
      stream.write(text, (error) => setImmediate(() => (error && failure ? reject(failure) : resolve())));
    });
  return {
    isTerminal: stream.isTTY === true,
    // A pseudo-terminal may call itself 0 columns wide.
    columns: (stream.isTTY && stream.columns) || null,
    rows: (stream.isTTY && stream.rows) || null,
    async write(text) {
      if (failure !== null) throw failure;
      if (stream.writableNeedDrain) await finish(text);
      else stream.write(text);
    },
    async flush() {
      if (failure !== null) throw failure;
      if (stream.writableLength > 0) await finish('');
      // A failure to write to a file is reported a tick later.
      else await new Promise(setImmediate);
      if (failure !== null) throw failure;
    },
  };
}
