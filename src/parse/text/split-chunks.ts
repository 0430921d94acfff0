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

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the open chunk and line are changed by all of these short functions.
export function createChunkSplitter(): ChunkSplitter {
  let lines: Line[] = [];
  let waiting = 0;
  /** A line that a piece ended within. */
  let open = '';
  let afterPage = false;
  let traits = traitsOf('');
  let isDouble: boolean | null = null;
  let blanks = 0;

  function close(chunks: Chunk[]): void {
    if (lines.length > 0) chunks.push(lines);
    lines = [];
    waiting = 0;
  }

  function takeLine(raw: string, chunks: Chunk[]): void {
    const line = readLine(raw, afterPage, traits);
    if (line === null) {
      blanks++;
      if (isDouble !== true) close(chunks);
      return;
    }
    if (isDouble === true && blanks > 0 && !(blanks === 1 && goesOn(lines.at(-1), line))) close(chunks);
    blanks = 0;
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
      isDouble ??= isDoubleSpaced(piece);
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

/** Characters of a text that tell how its lines are spaced, and sentences that have to run on over a blank line. */
const TELLING = 8192;
const LEAST_RUNNING = 2;

/** A line that could be of a paragraph is this long at least, where the next begins with a capital. */
const LONG_ENOUGH = 40;

/** Whether there is a blank line below every line, as typewriters and manuscripts have it: sentences run on over it. */
function isDoubleSpaced(text: string): boolean {
  const lines = text.slice(0, TELLING).split('\n');
  let pairs = 0;
  let running = 0;
  for (let at = 0; at + 2 < lines.length; at++) {
    const [line = '', blank = '', next = ''] = lines.slice(at, at + 3).map((one) => one.trim());
    if (line === '') continue;
    if (blank !== '') return false;
    if (next === '') continue;
    pairs++;
    if (line.length >= LONG_ENOUGH && /[\p{L},]$/u.test(line) && /^\p{Ll}/u.test(next)) running++;
  }
  return running >= LEAST_RUNNING && running * 4 >= pairs;
}

/** Whether a line goes on with the one above, in spite of the blank line between them. */
function goesOn(above: Line | undefined, line: Line): boolean {
  if (above === undefined) return true;
  return above.end >= LONG_ENOUGH || /^\p{Ll}/u.test(line.text);
}

/** Tabs become spaces only where their column is known. */
function cleanPage(page: string): string {
  if (!page.includes('\t')) return sanitize(page);
  return page.split('\t').map(sanitize).join('\t');
}
