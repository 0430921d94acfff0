import type { Note } from '../article.ts';
import { writeBlocks } from './write-blocks.ts';

/** Write notes as the definitions of footnotes: further lines are indented by four. */
export function writeNotes(notes: readonly Note[]): readonly string[] {
  return notes.flatMap(({ blocks }, number) => {
    const [first = '', ...rest] = writeBlocks(blocks);
    const isProse = blocks[0]?.kind === 'paragraph' && blocks[0].within === undefined;
    const lines = isProse ? rest : [first, ...rest];
    const opening = isProse ? `[^${number + 1}]: ${first}` : `[^${number + 1}]:`;
    return ['', opening, ...lines.map((line) => (line === '' ? '' : `    ${line}`))];
  });
}
