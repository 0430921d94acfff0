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

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: a scope of short functions that share what it keeps.
export function createPageJoiner(): PageJoiner {
  /** A chunk that a page may have parted. It grows in place: a paragraph may go on over thousands of pages. */
  let open: Line[] | null = null;
  /** The foot of a page, if what follows shows that it is one. */
  let foot: Chunk | null = null;
  let afterFoot = false;
  let anyPage = false;

  function release(): readonly Chunk[] {
    const chunks = [open, foot].filter((chunk) => chunk !== null);
    open = null;
    foot = null;
    return chunks;
  }

  function take(chunk: Chunk): readonly Chunk[] {
    const isOpen = !endsWithMark(chunk.at(-1)?.text ?? '');
    if (open !== null && isPartedFrom(open, chunk)) {
      const [first, ...rest] = chunk as readonly [Line, ...Line[]];
      open.push({ ...first, afterPage: true });
      for (const line of rest) open.push(line);
      return isOpen ? [] : release();
    }
    const before = release();
    if (!isOpen) return [...before, chunk];
    open = [...chunk];
    return before;
  }

  return {
    push(chunk) {
      const [line] = chunk as readonly [Line];
      const isLine = chunk.length === 1;
      if (
        foot !== null &&
        (line.afterPage || (FOOTER.test(foot[0]?.text ?? '') && isLine && columnsIn(line) !== null))
      ) {
        foot = null;
        afterFoot = true;
        anyPage = true;
        // The head of a page is a line in columns.
        if (isLine && columnsIn(line) === 'wide') return [];
      }
      if (isLine && (FOOTER.test(line.text) || PAGE_NUMBER.test(line.text))) {
        const before = foot === null ? [] : release();
        foot = chunk;
        return before;
      }
      const isAfterPage = line.afterPage || afterFoot;
      afterFoot = false;
      if (foot !== null || !isAfterPage) {
        const before = release();
        return [...before, ...take(chunk)];
      }
      return take([{ ...line, afterPage: true }, ...chunk.slice(1)]);
    },
    end() {
      if (anyPage && FOOTER.test(foot?.[0]?.text ?? '')) foot = null;
      return release();
    },
  };
}

/** Whether a sentence that a page parted goes on in the next chunk. */
function isPartedFrom(chunk: Chunk, next: Chunk): boolean {
  const last = chunk.at(-1) as Line;
  const [first] = next as readonly [Line];
  if (!first.afterPage || endsWithMark(last.text) || Math.abs(first.indent - last.indent) > 1) return false;
  return /^\p{Ll}/u.test(first.text) || (chunk.length > 1 && next.length > 1);
}
