import type { ArticleHead, Block, Note } from '../article.ts';
import type { ReaderError } from '../errors/reader-error.ts';
import { countWordsOf, minutesToRead } from '../parse/count-words.ts';
import type { ParserOptions } from '../parse/parser.ts';

/** An article that is being read. */
export interface OpenArticle {
  /** What the text has said about itself so far; complete once `blocks` has ended. */
  head(): ArticleHead;
  /** `null` where the text is too long to be read completely before it is set. */
  readonly counts: Counts | null;
  /** The blocks, in order, as they become certain. Can be iterated only once. */
  readonly blocks: AsyncIterable<readonly Block[]>;
  /** The notes that the blocks refer to; complete once `blocks` has ended. */
  notes(): readonly Note[];
  /** What is wrong with the text, though it can be read. */
  readonly problem: ReaderError | null;
  /** With `keepText`, the Markdown that was read; complete once `blocks` has ended. */
  readonly markdown?: () => string;
}

/** How long an article is, in words and in minutes to read. */
export interface Counts {
  readonly words: number;
  readonly minutes: number;
}

/** How an article is read. */
export interface ReadOptions extends Pick<ParserOptions, 'raw' | 'explain'> {
  /** Whether to keep the text of Markdown as it is read. */
  readonly keepText?: boolean;
}

export function countsOf(blocks: readonly Block[]): Counts {
  const words = countWordsOf(blocks);
  return { words, minutes: minutesToRead(words) };
}
