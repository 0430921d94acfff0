import { fileURLToPath } from 'node:url';
import { OutputClosed, writeFailed } from './errors.ts';

/** Where text is written. `columns` and `rows` are `null` when it is not a terminal, or one that does not say. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | null;
  readonly rows: number | null;
  /**
   * Resolves when there is room for more.
   *
   * @throws {OutputClosed} when whoever read this has gone away.
   * @throws {ReaderError} when it cannot be written.
   */
  write(text: string): Promise<void>;
  /** Resolves when all that was written has gone out. Throws as `write` does. */
  flush(): Promise<void>;
}

export interface Input {
  readonly isTerminal: boolean;
  bytes(): AsyncIterable<Uint8Array>;
}

/** Everything the program touches outside itself, in one value that a test can make up. */
export interface Host {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder of the bundled articles. */
  readonly bundledFolder: string;
  /** A number from 0 to below 1. */
  random(): number;
}

/** The process this runs in. */
export function processHost(): Host {
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdin: { isTerminal: process.stdin.isTTY === true, bytes: () => process.stdin },
    stdout: streamOutput(process.stdout),
    stderr: streamOutput(process.stderr),
    bundledFolder: fileURLToPath(new URL('../articles', import.meta.url)),
    random: Math.random,
  };
}

function streamOutput(stream: NodeJS.WriteStream): Output {
  let failure: Error | null = null;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    failure ??= error.code === 'EPIPE' ? new OutputClosed() : writeFailed(error);
  });
  const finish = (text: string) =>
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
    },
  };
}
