import type { Block } from '../article.ts';
import { compose } from './compose.ts';
import { layOutCode } from './lay-out-code.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutVerse } from './lay-out-verse.ts';
import type { Links } from './links.ts';
import type { Stretch, TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';

/** Set one block in lines, without the bars and indents of its containers. */
export function layOutBlock(
  block: Block,
  stretches: readonly Stretch[],
  links: Links,
  options: TextOptions,
): readonly string[] {
  switch (block.kind) {
    case 'code':
      return layOutCode(block.text, options);
    case 'table':
      return layOutTable(block, stretches, options);
    case 'image':
      return setText(styled(block.text === '' ? '[image]' : `[image: ${block.text}]`, 'faint'), options);
    case 'rule':
      return [centre('* * *', options.measure)];
    case 'heading':
    case 'paragraph':
    case 'quote':
    case 'item': {
      const base = block.kind === 'heading' ? 'heading' : null;
      const { text, lineEnds } = compose(block.text, block.marks, stretches, links, base);
      return lineEnds.length === 0 ? setText(text, options) : layOutVerse(text, lineEnds, options);
    }
  }
}

function centre(text: string, measure: number): string {
  return measure === Number.POSITIVE_INFINITY
    ? text
    : ' '.repeat(Math.max(0, (measure - text.length) >> 1)) + text;
}
