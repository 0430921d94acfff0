import type { Container } from '../article.ts';

/**
 * Tells where a list or a block quote begins right behind another one. What their blocks stand in is the same, and would
 * let the second run on from the first.
 */
export interface Openings {
  /** A list or a block quote begins. `depth` is how many others it stands in. */
  begin(depth: number): void;
  /** The field to add to the next block, which stands in `within`; none where nothing begins with it. */
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
