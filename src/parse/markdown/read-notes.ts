import type { Block, Note } from '../../article.ts';
import { createBlockReader, type HtmlReader } from './blocks.ts';
import { createInlineReader, type InlineReader } from './inline.ts';
import type { NoteRegister } from './note-register.ts';
import type { PieceEnv } from './pieces.ts';

/** The notes of a text that has ended: first those that it refers to, then those that nothing does. */
export function readNotes(register: NoteRegister, html: HtmlReader | null): readonly Note[] {
  const env: PieceEnv = { open: false, heldFrom: 0, notes: register };
  const inline = createInlineReader(env);
  const notes: Note[] = [];
  const read = () => {
    while (notes.length < register.count())
      notes.push({ blocks: blocksOf(register, notes.length, inline, html) });
  };
  read();
  register.addUnused();
  read();
  return notes;
}

function blocksOf(
  register: NoteRegister,
  note: number,
  inline: InlineReader,
  html: HtmlReader | null,
): readonly Block[] {
  const content = register.content(note);
  switch (content.kind) {
    case 'tokens':
      return createBlockReader({ inline, html }).read([...content.tokens]);
    case 'inline':
      return [{ kind: 'paragraph', ...inline.prose(content.text) }];
    case 'missing':
      return [{ kind: 'paragraph', text: `[^${content.label}]`, marks: [] }];
  }
}
