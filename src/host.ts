import { fileURLToPath } from 'node:url';
import { directOutput } from './output/direct-output.ts';
import { streamOutput } from './output/stream-output.ts';

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
  /** The file that has them ready; `null` to read the folder. */
  readonly readyArticles: string | null;
  /** A number from 0 to below 1. */
  random(): number;
  now(): Date;
}

/** The process this runs in. Its streams are opened when they are first used: each takes some milliseconds. */
export function processHost(): Host {
  const stdout = once(() => directOutput(1) ?? streamOutput(process.stdout));
  const stderr = once(() => directOutput(2) ?? streamOutput(process.stderr));
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdin: {
      get isTerminal() {
        return process.stdin.isTTY === true;
      },
      bytes: () => process.stdin,
    },
    get stdout() {
      return stdout();
    },
    get stderr() {
      return stderr();
    },
    bundledFolder: fileURLToPath(new URL('../articles', import.meta.url)),
    readyArticles: fileURLToPath(new URL('./articles.jsonl', import.meta.url)),
    random: Math.random,
    now: () => new Date(),
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
