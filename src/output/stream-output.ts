import { OutputClosed, WriteFailed } from '../errors.ts';
import type { Output } from '../host.ts';

/** Takes bytes too, as an interrupted write may end within a character. */
interface StreamOutput extends Output {
  write(text: string | Uint8Array): Promise<void>;
}

/** An output that waits when it has to: a terminal, or anything else that a stream writes to. */
export function streamOutput(stream: NodeJS.WriteStream): StreamOutput {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new OutputClosed() : new WriteFailed(error);
  });
  const finish = (text: string | Uint8Array) =>
    new Promise<void>((resolve, reject) => {
      // The error event comes before this callback, or with it.
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
      // That a file could not be written is reported a tick later.
      else await new Promise(setImmediate);
      if (failure !== null) throw failure;
    },
  };
}
