import type { Block, Note } from '../../../article.ts';

/** What a page's blocks are, and what only their elements tell of them. */
export interface ReadText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  /** Blocks most of whose words are links. */
  readonly linked: ReadonlySet<Block>;
  /** Captions, and what else stands in a picture's stead: the page shows it. */
  readonly captions: ReadonlySet<Block>;
  /** Blocks behind which a form was left out. */
  readonly asking: ReadonlySet<Block>;
}
