import type { Article } from '../article.ts';

/** A text outside the program, not read yet. */
export interface TextSource {
  /** What messages call it: a path, an address, “standard input”. */
  readonly label: string;
  /** The name that tells how the text is written; `null` where none does. */
  readonly fileName: string | null;
  /** Where it came from, for a text from the web. */
  readonly url: string | null;
  /** What is written in it, where that is known without reading it. */
  readonly article?: Article;
  /** Its bytes, from the start, with the charset that a server states for them. */
  open(): Promise<OpenBytes>;
}

export interface OpenBytes {
  readonly bytes: AsyncIterable<Uint8Array>;
  readonly charset: string | null;
}
