import type { Block } from '../../article.ts';

/** The number of the scene that each block belongs to: a heading, a rule or a number alone ([III]) begins another. */
export function scenesOf(blocks: readonly Block[]): readonly number[] {
  let scene = 0;
  return blocks.map((block) => {
    if (beginsScene(block)) scene++;
    return scene;
  });
}

function beginsScene(block: Block): boolean {
  if (block.kind === 'heading' || block.kind === 'rule') return true;
  return block.kind === 'paragraph' && block.text.length <= LONGEST && NUMBER.test(block.text);
}

/** “[XXXVIII.]” */
const LONGEST = 11;
const NUMBER = /^[([]?(?:[IVXLC]+|\d+)\.?[)\]]?$/;
