import type { Block, Container } from '../../../article.ts';
import { commonLength } from '../../openings.ts';

/**
 * Keep `opens` only where it tells something: at a list or a block quote right behind another, from which its blocks
 * would run on. What stood between two on the page may have been left out.
 */
export function settleOpenings(blocks: readonly Block[]): readonly Block[] {
  let before: readonly Container[] = [];
  return blocks.map((block) => {
    const shared = before;
    before = block.within ?? [];
    if (block.opens === undefined || block.opens < commonLength(shared, before)) return block;
    const { opens: _, ...rest } = block;
    return rest;
  });
}
