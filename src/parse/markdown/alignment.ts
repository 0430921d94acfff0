import type { Token } from 'markdown-it';
import type { Alignment } from '../../article.ts';

/** How the column is set that a cell of the header begins. */
export function alignmentOf(cell: Token): Alignment {
  const [, side] = /text-align:(left|center|right)/.exec(String(cell.attrGet('style') ?? '')) ?? [];
  return side === undefined ? null : (side as Alignment);
}
