import { MAX_WAITING } from '../parser.ts';
import { type Chunk, type Line, readLine, traitsOf } from './line.ts';

/** Gathers lines into chunks. */
export interface LineGatherer {
  /** Learns from the first piece of a text how its lines are spaced. */
  learn(piece: string): void;
  /** Learns what the lines of a stretch of text may have, before they are taken. */
  expect(text: string): void;
  take(raw: string): void;
  endPage(): void;
  /** @returns the chunks completed since it was last asked. */
  complete(): readonly Chunk[];
}

/** A gatherer for one text. */
export function createLineGatherer(): LineGatherer {
  let chunks: Chunk[] = [];
  let lines: Line[] = [];
  /** The length of the open chunk, in UTF-16 code units. */
  let waiting = 0;
  let afterPage = false;
  let traits = traitsOf('');
  let isDouble: boolean | null = null;
  let blanks = 0;

  function close(): void {
    if (lines.length > 0) chunks.push(lines);
    lines = [];
    waiting = 0;
  }

  return {
    learn(piece) {
      isDouble ??= isDoubleSpaced(piece);
    },
    expect(text) {
      traits = traitsOf(text);
    },
    take(raw) {
      const line = readLine(raw, afterPage, traits);
      if (line === null) {
        blanks++;
        if (isDouble !== true) close();
        return;
      }
      if (isDouble === true && blanks > 0 && !(blanks === 1 && goesOn(lines.at(-1), line))) close();
      blanks = 0;
      afterPage = false;
      lines.push(line);
      waiting += raw.length;
      if (waiting > MAX_WAITING) close();
    },
    endPage() {
      close();
      afterPage = true;
    },
    complete() {
      const complete = chunks;
      chunks = [];
      return complete;
    },
  };
}

/**
 * How many UTF-16 code units of a text are looked at for the spacing of its lines, and over how many blank lines
 * sentences have to run on.
 */
const TELLING = 8192;
const LEAST_RUNNING = 2;

/** A shorter line ends its paragraph, if the line below begins with a capital. In columns. */
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
