import { fstatSync } from 'node:fs';
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
   * @throws {OutputClosed} when nobody reads this any more.
   * @throws {ReaderError} when it cannot be written.
   */
  write(text: string): Promise<void>;
  /** Resolves when everything written has gone out. Throws like `write`. */
  flush(): Promise<void>;
}

/** Where bytes are read from. */
export interface Input {
  /** `other`: a terminal, another device, or nothing at all. */
  readonly kind: 'pipe' | 'file' | 'other';
  bytes(): AsyncIterable<Uint8Array>;
}

/** Variables of the environment, by name. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Everything the program touches outside itself, in one value that a test can make up. */
export interface Host {
  /** Arguments after the program's name. */
  readonly args: readonly string[];
  readonly env: Env;
  readonly stdin: Input;
  readonly stdout: Output;
  readonly stderr: Output;
  /** The folder of the bundled articles. */
  readonly bundledFolder: string;
  /** The file in which the build prepared them; `null` to read the folder. */
  readonly readyArticles: string | null;
  /** A number from 0 to below 1. */
  random(): number;
  now(): Date;
}

/** The process that this runs in. Its streams are opened at their first use, as each takes some milliseconds. */
export function processHost(): Host {
  const stdout = once(() => directOutput(1) ?? streamOutput(process.stdout));
  const stderr = once(() => directOutput(2) ?? streamOutput(process.stderr));
  return {
    args: process.argv.slice(2),
    env: process.env,
    stdin: {
      get kind() {
        return kindOfInput();
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

function kindOfInput(): Input['kind'] {
  try {
    const status = fstatSync(0);
    if (status.isFile()) return 'file';
    // Node gives its child processes sockets for pipes.
    return status.isFIFO() || status.isSocket() ? 'pipe' : 'other';
  } catch {
    return 'other';
  }
}

function once<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
