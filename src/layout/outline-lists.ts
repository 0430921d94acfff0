import type { Block } from '../article.ts';

export type Item = Extract<Block, { kind: 'item' }>;

/** The lists that are open, outermost first. */
export interface Lists {
  /** The hanging indent of the open item in each, in columns. */
  readonly hangs: readonly number[];
  /** @returns whether the item begins another list of its depth. */
  add(item: Item, depth: number, hang: number, before: Block | null): boolean;
}

/** The lists of one article, none of them open yet. */
export function createLists(): Lists {
  const hangs: number[] = [];
  const counts: Count[] = [];
  return {
    hangs,
    add(item, depth, hang, before) {
      const count = counts[depth - 1];
      const isAnother = item.opens !== undefined || beginsList(before, item, count);
      hangs[depth - 1] = hang;
      const previous = isAnother || counts.length < depth ? null : (count?.last ?? null);
      counts[depth - 1] = { previous, last: item.number };
      counts.length = depth;
      return isAnother;
    },
  };
}

/** The numbers of the last two items of a list. */
interface Count {
  readonly previous: number | null;
  readonly last: number | null;
}

/** Whether an item after another of the same depth begins a list of its own. */
function beginsList(before: Block | null, item: Item, count: Count | undefined): boolean {
  if (before?.kind !== 'item' || before.depth !== item.depth) return false;
  if (before.ordered !== item.ordered) return true;
  const { number } = item;
  const last = count?.last ?? null;
  if (number === null || last === null || number > last) return false;
  // But a list may count down.
  const goesUp = count !== undefined && count.previous !== null && count.previous < last;
  return goesUp || number !== last - 1;
}
