import type { Note } from '../article.ts';
import { layOutInOutline } from './lay-out-in-outline.ts';
import type { Links } from './links.ts';
import { createOutline } from './outline.ts';
import { type BlockOptions, indentOptions } from './text-options.ts';

/** Set the notes of an article, each after its number. */
export function layOutNotes(notes: readonly Note[], links: Links, options: BlockOptions): readonly string[] {
  if (notes.length === 0) return [];
  const lines = notes.flatMap((note, index) => layOutNote(note, `[${index + 1}] `, links, options));
  return ['', ...(options.signs === 'words' ? ['Notes:'] : []), ...lines];
}

function layOutNote({ blocks }: Note, label: string, links: Links, options: BlockOptions): readonly string[] {
  const room = indentOptions(options, label.length);
  const outline = createOutline(room);
  const indent = ' '.repeat(label.length);
  const lines = blocks.flatMap((block) => layOutInOutline(block, [], outline, links, room));
  // The first block begins on the line of the number, so the gap above it is dropped.
  const [first = '', ...rest] = lines.slice(lines.findIndex((line) => line !== ''));
  return [(label + first).trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))];
}
