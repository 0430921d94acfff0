import type { ArticleHead, Block } from '../article.ts';

/** What a text says of itself; its id is the file's, and its title may be. */
export type StatedHead = Omit<ArticleHead, 'id' | 'title'> & { readonly title: string | null };

/** Takes a text piece by piece, so that one of any length can be set as it is read. */
export interface Parser {
  /** Take the next piece, which ends at a line's end. Gives the blocks that no later text can change. */
  push(piece: string): readonly Block[];
  /** Take the end of the text. Gives the blocks that are left. */
  end(): readonly Block[];
  /** What the text has said of itself so far: complete after `end`. */
  head(): StatedHead;
}

/** What may wait for the end of its block, in UTF-16 code units. A longer block is parted, or a text without end would fill the memory. */
export const MAX_WAITING = 262_144;

/** Nothing said. */
export const SILENT_HEAD: StatedHead = {
  title: null,
  subtitle: null,
  authors: [],
  date: null,
  lang: null,
  source: null,
  tags: [],
  extra: {},
};
