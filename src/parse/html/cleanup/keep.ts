import type { Block } from '../../../article.ts';
import type { Explain } from '../../../explain.ts';

/** Gives `isKept` back, and tells which rule leaves the block out. */
export function keep(isKept: boolean, rule: string, block: Block, explain: Explain | undefined): boolean {
  if (!isKept) explain?.({ step: 'block', rule, about: `${block.kind} ${block.text.slice(0, 60)}` });
  return isKept;
}
