/** Where text is written. `columns` and `rows` are `null` when it is not a terminal, or one that does not give its size. */
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
  readonly kind: 'pipe' | 'file' | 'folder' | 'other';
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
  /** The file in which the build has prepared them; `null` to read the folder. */
  readonly readyArticles: string | null;
  /** A number from 0 to below 1. */
  random(): number;
  now(): Date;
}
