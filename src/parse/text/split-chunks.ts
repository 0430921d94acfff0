import { MAX_WAITING } from '../parser.ts';
import { sanitize } from '../sanitize.ts';
import { createLineGatherer } from './gather-lines.ts';
import type { Chunk } from './line.ts';
import { resolveOverstrike } from './overstrike.ts';

/** Parts a text that comes in pieces into chunks, apart by blank lines. */
export interface ChunkSplitter {
  /** @returns the chunks that are complete. */
  push(piece: string): readonly Chunk[];
  end(): readonly Chunk[];
}

/** A splitter for one text. */
export function createChunkSplitter(): ChunkSplitter {
  const gatherer = createLineGatherer();
  /** A line that a piece ended within. */
  let open = '';

  /** @param text of one page. */
  function takePage(text: string): void {
    gatherer.expect(open === '' ? text : open + text);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      gatherer.take(open + text.slice(from, end));
      open = '';
      from = end + 1;
    }
    open += text.slice(from);
    // A line without end is parted, or an endless one would fill the memory.
    if (open.length > MAX_WAITING) endLine();
  }

  function endLine(): void {
    if (open !== '') gatherer.take(open);
    open = '';
  }

  return {
    push(piece) {
      gatherer.learn(piece);
      for (const [index, page] of resolveOverstrike(piece).split('\f').entries()) {
        if (index > 0) {
          endLine();
          gatherer.endPage();
        }
        takePage(cleanPage(page));
      }
      return gatherer.complete();
    },
    end() {
      endLine();
      gatherer.endPage();
      return gatherer.complete();
    },
  };
}

/** Tabs become spaces only where their column is known. */
function cleanPage(page: string): string {
  if (!page.includes('\t')) return sanitize(page);
  return page.split('\t').map(sanitize).join('\t');
}
