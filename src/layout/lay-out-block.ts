import type { Block, Heading, Image, Prose } from '../article.ts';
import { compose } from './compose.ts';
import { layOutCode } from './lay-out-code.ts';
import { layOutTable } from './lay-out-table.ts';
import { layOutVerse } from './lay-out-verse.ts';
import type { Links } from './links.ts';
import { setText } from './set-text.ts';
import type { Stretch } from './stretch.ts';
import type { BlockOptions } from './text-options.ts';
import { underline } from './underline.ts';

/** Set one block in lines, without the bars and indents of its containers. */
export function layOutBlock(
  block: Block,
  stretches: readonly Stretch[],
  links: Links,
  options: BlockOptions,
): readonly string[] {
  switch (block.kind) {
    case 'code':
      return layOutCode(block.text, options);
    case 'table':
      return layOutTable(block, stretches, links, options);
    case 'image':
      return layOutImage(block, links, options);
    case 'rule':
      return [options.signs === 'words' ? 'Section break.' : centre('* * *', options.measure)];
    case 'heading':
      return layOutHeading(block, stretches, links, options);
    case 'paragraph':
    case 'quote':
    case 'item':
      return layOutProse(block, stretches, links, options);
  }
}

function layOutProse(
  block: Prose,
  stretches: readonly Stretch[],
  links: Links,
  options: BlockOptions,
): readonly string[] {
  const { text, lineEnds } = compose(block, { stretches, links, base: null, theme: options.theme });
  return lineEnds.length === 0 ? setText(text, options) : layOutVerse(text, lineEnds, options);
}

/** The two levels that most texts have are underlined, the others marked as in Markdown, which works in a pipe, too. */
function layOutHeading(
  { text, marks, level }: Heading,
  stretches: readonly Stretch[],
  links: Links,
  options: BlockOptions,
): readonly string[] {
  const sign = options.signs === 'words' ? `Heading ${level}: ` : level > 2 ? `${'#'.repeat(level)} ` : '';
  const room = { ...options, measure: options.measure - sign.length };
  const set = compose({ text, marks }, { stretches, links, base: 'heading', theme: options.theme });
  const lines = setText(set.text, room);
  if (sign === '') return [...lines, ...underline(set.text.text, level === 1 ? '━' : '─', options)];
  const first = `${options.theme.mark(sign.trimEnd())} `;
  return lines.map((line, index) => (index === 0 ? first : ' '.repeat(sign.length)) + line);
}

/** The description, and the address as that of a link. */
function layOutImage({ text, src }: Image, links: Links, options: BlockOptions): readonly string[] {
  const label = options.signs === 'words' ? ['Image: ', ''] : ['[image: ', ']'];
  const shown = text === '' ? label.join('').replace(/: (?=\]|$)/, '') : label.join(text);
  const marks = src === undefined ? [] : [{ kind: 'link' as const, start: 0, end: shown.length, href: src }];
  const image = { text: shown, marks };
  return setText(compose(image, { stretches: [], links, base: 'faint', theme: options.theme }).text, options);
}

function centre(text: string, measure: number): string {
  return measure === Number.POSITIVE_INFINITY
    ? text
    : ' '.repeat(Math.max(0, (measure - text.length) >> 1)) + text;
}
