import type { Author } from '../../article.ts';
import { parseByline } from '../byline.ts';
import { joinLines } from './join-lines.ts';
import type { Chunk, Line } from './line.ts';
import { endsWithMark } from './signs.ts';

/** An author line is the foot when at most this many paragraphs, the author's bio, follow it. */
const MAX_BIO_CHUNKS = 3;

/** Holds an author line and what follows it back from the body, until it is clear whether they are the foot. */
export interface FootFinder {
  /** @returns the chunks that are of the body, in order: those held back until now, then perhaps this one. */
  push(chunk: Chunk): readonly Chunk[];
  /** What is held back at the end of the text. */
  held(): readonly Chunk[];
  /**
   * The authors that the foot names, the first with what follows the author line as bio; `null` when there is no foot, or when
   * the text has named others above.
   */
  authors(above: readonly Author[]): readonly Author[] | null;
}

/** A finder for one article. */
export function createFootFinder(): FootFinder {
  let held: readonly Chunk[] = [];
  /** Whether the paragraph before it is a sentence: below a line that is none it belongs to a title. */
  let isBelowText = false;
  let last: Chunk = [];
  return {
    push(chunk) {
      const named = parseByline(firstLine(chunk)) !== null;
      if (!named && held.length > 0 && held.length <= MAX_BIO_CHUNKS) {
        held = [...held, chunk];
        return [];
      }
      const body = named ? held : [...held, chunk];
      held = named ? [chunk] : [];
      if (named) isBelowText = endsWithMark(last.at(-1)?.text ?? '');
      last = chunk;
      return body;
    },
    held: () => held,
    authors: (above) => (held.length === 1 || isBelowText ? readFoot(held, above) : null),
  };
}

function readFoot(chunks: readonly Chunk[], above: readonly Author[]): readonly Author[] | null {
  const [line = [], ...more] = chunks;
  const authors = parseByline(firstLine(line));
  const [first, ...others] = authors ?? [];
  if (first === undefined || (above.length > 0 && !above.some(({ name }) => name === first.name)))
    return null;
  const lines = [...line.slice(1), ...more.flat()];
  const bio = joinLines(
    lines,
    lines.slice(1).map(() => 'flow'),
  ).text;
  return [{ ...first, bio: bio === '' ? null : bio }, ...others];
}

function firstLine(chunk: Chunk): string {
  return (chunk[0] as Line | undefined)?.text ?? '';
}
