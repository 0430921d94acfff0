/** One line of plain text. */
export interface Line {
  /** Without the spaces at its ends; those within are as they were. */
  readonly text: string;
  /** Columns before the text. */
  readonly indent: number;
  /** The column in which the text ends, counted from the left edge. */
  readonly end: number;
  /** Whether a page ended before this line. */
  readonly afterPage: boolean;
  /** Whether a tab stood between its words. */
  readonly hasTab: boolean;
}

/** Lines that follow one another without a blank one. */
export type Chunk = readonly Line[];

/** Hangul Jamo is the first script whose characters fill two columns. */
const MAY_BE_WIDE = /[\u1100-\uffff]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** Columns that a text fills. Near enough to tell where lines were wrapped; layout measures exactly. */
export function columnsOf(text: string): number {
  if (!MAY_BE_WIDE.test(text)) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** @returns `null` for a blank line. No-break spaces are blank, too. */
export function readLine(raw: string, more: Pick<Line, 'afterPage' | 'hasTab'>): Line | null {
  let start = 0;
  let stop = raw.length;
  while (start < stop && isBlank(raw.charCodeAt(start))) start++;
  if (start === stop) return null;
  while (isBlank(raw.charCodeAt(stop - 1))) stop--;
  // A no-break space before the text is an indent that is part of it.
  let indent = 0;
  while (raw.charCodeAt(indent) === SPACE) indent++;
  const text = raw.slice(indent, stop);
  return { text, indent, end: indent + columnsOf(text), ...more };
}

/** The line without its first `count` characters and the spaces after them. */
export function cutStart(line: Line, count: number): Line {
  let at = count;
  while (line.text.charCodeAt(at) === SPACE) at++;
  return { ...line, text: line.text.slice(at), indent: line.indent + at };
}

/** The fewest columns before any of the lines. */
export function leastIndent(lines: Chunk): number {
  return lines.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
}

const SPACE = 0x20;

function isBlank(code: number): boolean {
  return code === SPACE || code === 0xa0;
}
