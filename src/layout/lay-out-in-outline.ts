import type { Block } from '../article.ts';
import { layOutBlock } from './lay-out-block.ts';
import type { Links } from './links.ts';
import type { Outline } from './outline.ts';
import type { Stretch } from './stretch.ts';
import { type BlockOptions, indentOptions } from './text-options.ts';

/** Set the next block of an outline in lines: the gap above it, then its text after the bars and indents of its containers. */
export function layOutInOutline(
  block: Block,
  stretches: readonly Stretch[],
  outline: Outline,
  links: Links,
  options: BlockOptions,
): readonly string[] {
  const place = outline.place(block);
  if (place === null) return [];
  const lines = layOutBlock(block, stretches, links, indentOptions(options, place.indent)).map(
    (line, index) => {
      const start = index === 0 ? place.first : place.rest;
      return line === '' ? start.trimEnd() : start + line;
    },
  );
  return [...place.gap, ...lines];
}
