import type { Block, Note } from '../../../article.ts';

/** What only a page's elements tell of its blocks. */
export interface TextFacts {
  /** Blocks most of whose words are links. */
  readonly linked: ReadonlySet<Block>;
  /** Captions, and what else stands in a picture's stead: the page shows it. */
  readonly captions: ReadonlySet<Block>;
  /** Blocks behind which a form was left out. */
  readonly asking: ReadonlySet<Block>;
}

/** What is read of a page. */
export interface ReadText extends TextFacts {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
}
