import type { Article, Block, Note } from '../article.ts';
import { headOfMap } from '../parse/front-matter/stated-head.ts';
import { readOpening } from '../parse/markdown/opening.ts';
import { normalizeBlocks } from './normalize-blocks.ts';
import { frontMatterOf } from './write-front-matter.ts';

/**
 * Reduce an article to what Markdown with front matter can express: its blocks as `normalizeBlocks` makes them; its notes in
 * the order in which the text refers to them, and at the end those to which nothing refers; and what the parser would take
 * from the top of the text into the head (a title, a byline) in the head.
 */
export function normalizeArticle(article: Article): Article {
  const { blocks, notes } = normalizeNotes(article);
  const head = headOfMap(frontMatterOf(article));
  const opening = readOpening(blocks, head, { isStated: true, explain: undefined });
  return {
    ...article,
    ...opening.head,
    title: opening.head.title ?? article.title,
    blocks: opening.blocks,
    notes,
  };
}

/** Blocks and notes, numbered as the parser numbers them. */
export function normalizeNotes(text: Pick<Article, 'blocks' | 'notes'>): Pick<Article, 'blocks' | 'notes'> {
  const numbers = new Map<number, number>();
  const refer = (note: number) => {
    if (text.notes[note] === undefined) return null;
    const number = numbers.get(note) ?? numbers.size;
    numbers.set(note, number);
    return number;
  };
  const blocks: readonly Block[] = normalizeBlocks(text.blocks, refer);
  const notes: Note[] = [];
  const read = () => {
    // A note may refer to further notes, which are added to the map while this goes through it.
    for (const [note, number] of numbers)
      if (number === notes.length)
        notes.push({ blocks: normalizeBlocks(text.notes[note]?.blocks ?? [], refer) });
  };
  read();
  const unused = [...text.notes.keys()].filter((note) => !numbers.has(note));
  for (const note of unused) {
    refer(note);
  }
  read();
  return { blocks, notes };
}
