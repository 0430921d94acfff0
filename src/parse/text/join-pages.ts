import { columnsIn } from './code-lines.ts';
import type { Chunk, Line } from './line.ts';
import { endsWithMark } from './signs.ts';

/** `[Page 12]` at the foot of a page, as in the Internet’s standards. */
const FOOTER = /\[Page \d{1,4}\]$/;

/** A page's number, alone. */
const PAGE_NUMBER = /^(?:[-–—] ?)?\d{1,4}(?: ?[-–—])?$/;

/** Takes out what a printed page has at its head and foot, and joins what a page parted. */
export interface PageJoiner {
  push(chunk: Chunk): readonly Chunk[];
  end(): readonly Chunk[];
}

/** A joiner for one text. */
export function createPageJoiner(): PageJoiner {
  const pages: Pages = { open: null, foot: null, isAfterFoot: false, hasFoot: false };
  return {
    push(chunk) {
      const [line] = chunk as readonly [Line];
      if (confirmsFoot(pages.foot, chunk)) {
        pages.foot = null;
        pages.isAfterFoot = true;
        pages.hasFoot = true;
        // The head of a page is a line in columns.
        if (chunk.length === 1 && columnsIn(line) === 'wide') return [];
      }
      if (mayBeFoot(chunk)) {
        const before = pages.foot === null ? [] : release(pages);
        pages.foot = chunk;
        return before;
      }
      const isAfterPage = line.afterPage || pages.isAfterFoot;
      pages.isAfterFoot = false;
      if (pages.foot === null && isAfterPage)
        return take(pages, [{ ...line, afterPage: true }, ...chunk.slice(1)]);
      return [...release(pages), ...take(pages, chunk)];
    },
    end() {
      if (pages.hasFoot && FOOTER.test(pages.foot?.[0]?.text ?? '')) pages.foot = null;
      return release(pages);
    },
  };
}

/** The pages as far as they are joined. */
interface Pages {
  /** A chunk that a page may have parted. It grows in place: a paragraph may go on over thousands of pages. */
  open: Line[] | null;
  /** The foot of a page, if what follows shows that it is one. */
  foot: Chunk | null;
  isAfterFoot: boolean;
  /** Some page had a foot. */
  hasFoot: boolean;
}

/** A page’s number or footer by itself. */
function mayBeFoot(chunk: Chunk): boolean {
  const text = chunk[0]?.text ?? '';
  return chunk.length === 1 && (FOOTER.test(text) || PAGE_NUMBER.test(text));
}

/** What follows shows that the line before was the foot of a page: a new page, or its head. */
function confirmsFoot(foot: Chunk | null, chunk: Chunk): boolean {
  if (foot === null) return false;
  const [line] = chunk as readonly [Line];
  const isHead = (): boolean => chunk.length === 1 && columnsIn(line) !== null;
  return line.afterPage || (FOOTER.test(foot[0]?.text ?? '') && isHead());
}

function release(pages: Pages): readonly Chunk[] {
  const chunks = [pages.open, pages.foot].filter((chunk) => chunk !== null);
  pages.open = null;
  pages.foot = null;
  return chunks;
}

/** Join a chunk to the one that a page parted from it, or let it be the next that may be parted. */
function take(pages: Pages, chunk: Chunk): readonly Chunk[] {
  const isOpen = !endsWithMark(chunk.at(-1)?.text ?? '');
  if (pages.open !== null && isPartedFrom(pages.open, chunk)) {
    const [first, ...rest] = chunk as readonly [Line, ...Line[]];
    pages.open.push({ ...first, afterPage: true });
    for (const line of rest) pages.open.push(line);
    return isOpen ? [] : release(pages);
  }
  const before = release(pages);
  if (!isOpen) return [...before, chunk];
  pages.open = [...chunk];
  return before;
}

/** Whether a sentence that a page parted goes on in the next chunk. */
function isPartedFrom(chunk: Chunk, next: Chunk): boolean {
  const last = chunk.at(-1) as Line;
  const [first] = next as readonly [Line];
  if (!first.afterPage || endsWithMark(last.text) || Math.abs(first.indent - last.indent) > 1) return false;
  return /^\p{Ll}/u.test(first.text) || (chunk.length > 1 && next.length > 1);
}
