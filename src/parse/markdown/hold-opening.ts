import type { Block } from '../../article.ts';
import { SILENT_HEAD, type StatedHead } from '../parser.ts';
import { isOpeningOver, type OpeningOptions, readOpening } from './opening.ts';

/** Holds the first blocks of a text back, until it is known which of them are part of the head. */
export interface OpeningHolder {
  /** @returns the blocks of the body that are certain. */
  take(blocks: readonly Block[], isLast: boolean): readonly Block[];
  head(): StatedHead;
}

/** @param stated what front matter says; `null` without any. */
export function holdOpening(stated: StatedHead | null, explain: OpeningOptions['explain']): OpeningHolder {
  let head = stated ?? SILENT_HEAD;
  let held: Block[] | null = [];
  return {
    take(blocks, isLast) {
      if (held === null) return blocks;
      for (const block of blocks) held.push(block);
      if (!isLast && !isOpeningOver(held)) return [];
      const all = held;
      held = null;
      const read = readOpening(all, head, { isStated: stated !== null, explain });
      head = read.head;
      // A text that is only its title says that.
      return isLast && read.blocks.length === 0 ? all : read.blocks;
    },
    head: () => head,
  };
}
