import type { Block } from '../../../article.ts';

/** A paragraph of at least so many UTF-16 code units is text. */
export const LONG = 100;

/** Whether a block is a paragraph that is long enough to be text, and no byline, label or button. */
export function isText({ kind, text }: Block): boolean {
  return kind === 'paragraph' && text.length >= LONG;
}

/** In UTF-16 code units. */
export function lengthOf(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}
