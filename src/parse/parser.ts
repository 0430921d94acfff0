import type { ArticleHead, Block, Note } from '../article.ts';
import type { Explain } from '../explain.ts';

/** What a text says about itself. Its id comes from the file's name, and its title may. */
export type StatedHead = Omit<ArticleHead, 'id' | 'title'> & { readonly title: string | null };

/** Takes a text in pieces, so that one of any length can be set as it is read. */
export interface Parser {
  /** Take the next piece, which ends where a line ends. Returns the blocks that no later text can change. */
  push(piece: string): readonly Block[];
  /** Take the end of the text. Returns the remaining blocks. */
  end(): readonly Block[];
  /** What the text has said about itself so far; complete after `end`. */
  head(): StatedHead;
  /** The notes that the blocks refer to; complete after `end`. */
  notes(): readonly Note[];
  /**
   * How many elements of a page were read, where it has more than are read; `null`, or no such member, where all of it
   * was read. Complete after `end`.
   */
  cutAt?(): number | null;
}

/** What a parser may have to know besides the text. */
export interface ParserOptions {
  /** What front matter says; `null` without any. With it, all of the text is body. */
  readonly stated: StatedHead | null;
  /** Where the text came from; `null` where that is not known. */
  readonly url: string | null;
  /** Whether to take all the text of a web page, and not its article alone. */
  readonly raw: boolean;
  /** Told the reason of each decision. */
  readonly explain?: Explain;
}

/** The most that may wait for the end of its block, in UTF-16 code units. A longer block is divided, or an endless text would fill the memory. */
export const MAX_WAITING = 262_144;

/** The head of a text that says nothing about itself. */
export const SILENT_HEAD: StatedHead = {
  title: null,
  subtitle: null,
  authors: [],
  date: null,
  lang: null,
  source: null,
  publication: null,
  added: null,
  read: null,
  tags: [],
  extra: {},
};
