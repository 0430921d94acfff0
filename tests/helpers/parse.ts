import type { Block } from '../../src/article.ts';
import type { Parser, StatedHead } from '../../src/parse/parser.ts';

/** Everything that a parser makes of `text`, pushed `pieces` lines at a time. */
export function parseAll(
  parser: Parser,
  text: string,
  lines = Number.POSITIVE_INFINITY,
): { readonly head: StatedHead; readonly blocks: readonly Block[] } {
  const blocks: Block[] = [];
  const all = text.split(/(?<=\n)/);
  for (let at = 0; at < all.length; at += lines)
    blocks.push(...parser.push(all.slice(at, at + lines).join('')));
  blocks.push(...parser.end());
  return { head: parser.head(), blocks };
}

/** Blocks in short: `paragraph: text`, `heading 2: text`, `[quote item] item 1: text`. */
export function inShort(blocks: readonly Block[]): readonly string[] {
  return blocks.map((block) => {
    const within = block.within === undefined ? '' : `[${block.within.join(' ')}] `;
    switch (block.kind) {
      case 'heading':
        return `${within}heading ${block.level}: ${block.text}`;
      case 'quote':
        return `${within}quote ${block.depth}: ${block.text}`;
      case 'item':
        return `${within}item ${block.depth} ${block.number ?? '-'}: ${block.text}`;
      default:
        return `${within}${block.kind}: ${block.text}`;
    }
  });
}
