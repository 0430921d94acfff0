import { SPACELESS } from '../line-joint.ts';

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
  /** What stood between the tabs; absent where there was none between words. */
  readonly cells?: readonly string[];
  /** Whether there is a run of spaces between its words. */
  readonly hasGap: boolean;
}

/** Lines that follow one another without a blank one. */
export type Chunk = readonly Line[];

/** Hangul Jamo is the first script whose characters fill two columns. */
const MAY_BE_WIDE = /[\u1100-\uffff]/;
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

const LONGEST = 400;

/** Columns that a text fills. Near enough to tell where lines were wrapped; layout measures exactly. */
export function columnsOf(text: string): number {
  // Of a line this long nobody asks more than that it is.
  if (text.length > LONGEST || !MAY_BE_WIDE.test(text)) return text.length;
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** What lines of a text may have: to look once is quicker than to look in each. */
export interface Traits {
  readonly hasTabs: boolean;
  readonly mayBeWide: boolean;
  readonly hasGaps: boolean;
}

export function traitsOf(text: string): Traits {
  return { hasTabs: text.includes('\t'), mayBeWide: MAY_BE_WIDE.test(text), hasGaps: text.includes('  ') };
}

/** @returns `null` for a blank line. No-break spaces are blank, too. */
export function readLine(raw: string, afterPage: boolean, traits: Traits): Line | null {
  if (traits.hasTabs && raw.includes('\t')) return readTabbed(raw, afterPage);
  let start = 0;
  let stop = raw.length;
  while (start < stop && isBlank(raw.charCodeAt(start))) start++;
  if (start === stop) return null;
  while (isBlank(raw.charCodeAt(stop - 1))) stop--;
  // A no-break space before the text is an indent that is part of it.
  let indent = 0;
  while (raw.charCodeAt(indent) === SPACE) indent++;
  const text = raw.slice(indent, stop);
  const width = traits.mayBeWide ? columnsOf(text) : text.length;
  const hasGap = traits.hasGaps && text.includes('  ');
  return { text, indent, end: indent + width, afterPage, hasTab: false, hasGap };
}

/** Terminals and printers have a tab stop at every eighth column. */
const TAB = 8;

function readTabbed(raw: string, afterPage: boolean): Line | null {
  let expanded = '';
  for (const [index, part] of raw.split('\t').entries()) {
    if (index > 0) expanded += ' '.repeat(TAB - (expanded.length % TAB));
    expanded += part;
  }
  const line = readLine(expanded, afterPage, { hasTabs: false, mayBeWide: true, hasGaps: true });
  if (line === null) return null;
  const cells = raw
    .trim()
    .split('\t')
    .map((cell) => cell.trim());
  return cells.length < 2 ? line : { ...line, hasTab: true, cells };
}

/** The line without its first `count` characters and the spaces after them. */
export function cutStart(line: Line, count: number): Line {
  let at = count;
  while (line.text.charCodeAt(at) === SPACE) at++;
  const { cells: _, ...rest } = line;
  return { ...rest, text: line.text.slice(at), indent: line.indent + at };
}

/** The line without its indent. */
export function flushLeft(line: Line): Line {
  return { ...line, indent: 0 };
}

/** Scripts without spaces between words begin with the radicals of Chinese. */
const FIRST_SPACELESS = 0x2e80;

/** Whether a text ends, or begins, with a character of a script without spaces. */
export function endsSpaceless(text: string): boolean {
  return text.charCodeAt(text.length - 1) >= FIRST_SPACELESS && SPACELESS.test(text.slice(-1));
}

export function beginsSpaceless(text: string): boolean {
  return text.charCodeAt(0) >= FIRST_SPACELESS && SPACELESS.test(text[0] ?? '');
}

/** The fewest columns before any of the lines. */
export function leastIndent(lines: Chunk): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { indent } of lines) if (indent < least) least = indent;
  return least;
}

const SPACE = 0x20;

function isBlank(code: number): boolean {
  return code === SPACE || code === 0xa0;
}
