import type { Block, Cell, Mark } from '../../../article.ts';

/** Blocks in one line, as a cell has them. */
export function joinCell(blocks: readonly Block[]): Cell {
  const texts: string[] = [];
  const marks: Mark[] = [];
  let length = 0;
  for (const block of blocks) {
    if (block.kind === 'image' || block.text === '') continue;
    if (length > 0) length++;
    if ('marks' in block)
      for (const mark of block.marks) {
        if (mark.kind !== 'break')
          marks.push({ ...mark, start: mark.start + length, end: mark.end + length });
      }
    const text = block.kind === 'code' ? block.text.replaceAll(/[ \n]+/g, ' ').trim() : block.text;
    texts.push(text);
    length += text.length;
  }
  return { text: texts.join(' '), marks };
}
