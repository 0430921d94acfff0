import type { Article } from '../article.ts';

/** A text outside the program that has not been read yet. */
export interface TextSource {
  /** What messages call it: a path, an address, “standard input”. */
  readonly label: string;
  /** A file name, whose ending may show the format; `null` where there is none. */
  readonly fileName: string | null;
  /** Its address, for a text from the web. */
  readonly url: string | null;
  /** Of an item of a feed, the feed's address; `null` for a feed in a file. Absent from all else. */
  readonly feed?: string | null;
  /** The path of its file; absent where it has none. */
  readonly path?: string;
  /**
   * Parses the article, in place of `open`: of part of a container such as a message, and of one that the build has prepared.
   *
   * @throws {ReaderError} when it cannot.
   */
  readonly parse?: () => Promise<Article>;
  /** Its bytes from the start, and the charset that a server states for them. */
  open(): Promise<OpenBytes>;
}

/** The bytes of a text, and the charset that whoever sent them states. */
export interface OpenBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly charset: string | null;
}
