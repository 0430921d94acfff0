import { MAX_WAITING } from '../parser.ts';
import { sanitize } from '../sanitize.ts';
import { type Chunk, type Line, readLine, traitsOf } from './line.ts';
import { resolveOverstrike } from './overstrike.ts';

/** Parts a text that comes in pieces into chunks, apart by blank lines. */
export interface ChunkSplitter {
  /** @returns the chunks that are complete. */
  push(piece: string): readonly Chunk[];
  end(): readonly Chunk[];
}

export function createChunkSplitter(): ChunkSplitter {
  let lines: Line[] = [];
  let waiting = 0;
  /** A line that a piece ended within. */
  let open = '';
  let afterPage = false;
  let traits = traitsOf('');

  function close(chunks: Chunk[]): void {
    if (lines.length > 0) chunks.push(lines);
    lines = [];
    waiting = 0;
  }

  function takeLine(raw: string, chunks: Chunk[]): void {
    const line = readLine(raw, afterPage, traits);
    if (line === null) {
      close(chunks);
      return;
    }
    afterPage = false;
    lines.push(line);
    waiting += raw.length;
    if (waiting > MAX_WAITING) close(chunks);
  }

  /** @param text of one page. */
  function takePage(text: string, chunks: Chunk[]): void {
    traits = traitsOf(open === '' ? text : open + text);
    let from = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      takeLine(open + text.slice(from, end), chunks);
      open = '';
      from = end + 1;
    }
    open += text.slice(from);
    // A line without end is parted, or an endless one would fill the memory.
    if (open.length > MAX_WAITING) endLine(chunks);
  }

  function endLine(chunks: Chunk[]): void {
    if (open !== '') takeLine(open, chunks);
    open = '';
  }

  return {
    push(piece) {
      const chunks: Chunk[] = [];
      resolveOverstrike(piece)
        .split('\f')
        .forEach((page, index) => {
          if (index > 0) {
            endLine(chunks);
            close(chunks);
            afterPage = true;
          }
          takePage(cleanPage(page), chunks);
        });
      return chunks;
    },
    end() {
      const chunks: Chunk[] = [];
      endLine(chunks);
      close(chunks);
      return chunks;
    },
  };
}

/** Tabs become spaces only where their column is known. */
function cleanPage(page: string): string {
  if (!page.includes('\t')) return sanitize(page);
  return page.split('\t').map(sanitize).join('\t');
}
