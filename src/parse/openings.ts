import type { Container } from '../article.ts';

/** Tells where a list or a block quote begins right behind another, which what the two stand in does not show. */
export interface Openings {
  /** A list or a block quote begins, with this index in what its blocks stand in. */
  begin(depth: number): void;
  /** What to say of the next block, which stands in `within`. */
  next(within: readonly Container[]): { readonly opens?: number };
}

/** @param before what the block before the first stands in. */
export function createOpenings(before: readonly Container[]): Openings {
  let last = before;
  let begun = Number.POSITIVE_INFINITY;
  return {
    begin(depth) {
      begun = Math.min(begun, depth);
    },
    next(within) {
      const opens = begun < commonLength(last, within) ? { opens: begun } : {};
      begun = Number.POSITIVE_INFINITY;
      last = within;
      return opens;
    },
  };
}

/** How many containers two places have in common, from the outermost. */
export function commonLength(a: readonly Container[], b: readonly Container[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}
