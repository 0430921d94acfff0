import type { Article, Block, Mark } from '../article.ts';
import { createLinks } from './links.ts';

/** A link of an article, with the number it gets when the article is shown; the first numbers are those of the notes. */
export interface NumberedLink {
  readonly number: number;
  readonly href: string;
}

/** The links of an article, as `createLinks` numbers them. */
export function listLinks({ blocks, notes }: Pick<Article, 'blocks' | 'notes'>): readonly NumberedLink[] {
  const links = createLinks('list', false, notes.length);
  const add = (text: string, marks: readonly Mark[]) => {
    for (const mark of marks)
      if (mark.kind === 'link') links.note(text.slice(mark.start, mark.end), mark.href);
  };
  const addAll = (some: readonly Block[]) => {
    for (const block of some) {
      if ('marks' in block) add(block.text, block.marks);
      else if (block.kind === 'image' && block.src !== undefined) links.note('', block.src);
      else if (block.kind === 'table')
        for (const row of block.cells) for (const cell of row) add(cell.text, cell.marks);
    }
  };
  addAll(blocks);
  for (const note of notes) addAll(note.blocks);
  return links.list().map(({ href }, index) => ({ number: notes.length + index + 1, href }));
}
