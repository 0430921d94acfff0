import { columnsIn } from './code-lines.ts';
import { type Chunk, columnsOf, type Line } from './line.ts';
import { LEAST_MARGIN } from './margin.ts';
import { endsSentence } from './signs.ts';

/** Lines from `from` to before `to`. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** A line that begins so many columns behind the first one is the rest of a cell of the line above. */
const CELL_INDENT = 8;

/** Find the lines that stand in columns, with runs of spaces between their words: tables and the like, which keep their form. */
export function findColumns(lines: Chunk): readonly Run[] {
  const found = lines.map(columnsIn);
  if (lines.length === 1)
    return found[0] === 'wide' && !endsSentence(lines[0]?.text ?? '') ? [{ from: 0, to: 1 }] : [];
  if (isJustified(lines)) return [];
  const runs: Run[] = [];
  for (let from = 0; from < lines.length; from++) {
    if (found[from] === null) continue;
    let to = from + 1;
    const first = lines[from] as Line;
    while (
      to < lines.length &&
      (found[to] !== null || (lines[to] as Line).indent >= first.indent + CELL_INDENT)
    )
      to++;
    const run = lines.slice(from, to);
    const wide = found.slice(from, to).filter((kind) => kind === 'wide').length;
    const isTable = run.length > 1 && (wide * 2 >= run.length || (run.length > 2 && isAligned(run)));
    if (isTable && !isJustified(run)) runs.push({ from, to });
    from = to - 1;
  }
  return runs;
}

/** Columns between two cells. */
const CELL_GAP = 2;

/** Lines with as many tabs each are a table, whose columns are as wide as their cells; all others stay as they are. */
export function alignCells(lines: Chunk): Chunk {
  const count = lines[0]?.cells?.length ?? 0;
  if (count < 2 || lines.some(({ cells, indent }) => cells?.length !== count || indent !== lines[0]?.indent))
    return lines;
  const widths = Array.from({ length: count }, (_, at) =>
    lines.reduce((most, { cells }) => Math.max(most, columnsOf(cells?.[at] ?? '')), 0),
  );
  return lines.map((line) => {
    const text = (line.cells ?? [])
      .map((cell, at) => cell + ' '.repeat((widths[at] ?? 0) - columnsOf(cell) + CELL_GAP))
      .join('')
      .trimEnd();
    return { ...line, text, end: line.indent + columnsOf(text) };
  });
}

/** Whether a column begins at the same place in all lines. */
function isAligned(lines: Chunk): boolean {
  const [first = [], ...others] = lines.map(columnStarts);
  return first.some((start) => others.every((places) => places.includes(start)));
}

/** How many columns of a line are looked at. */
const MOST_COLUMNS = 20;

function columnStarts({ text, indent }: Line): readonly number[] {
  // bounded: a run of spaces is always followed by a word, as lines have none at their end.
  const starts = [...text.matchAll(/ {2,}(?=\S)/g)].map(({ index, 0: run }) => indent + index + run.length);
  return starts.slice(0, MOST_COLUMNS);
}

/** Prose set to a straight right edge has runs of spaces, too: all its lines end in the same column. */
export function isJustified(lines: Chunk): boolean {
  const end = lines[0]?.end ?? 0;
  if (lines.length < 3 || end < LEAST_MARGIN) return false;
  return lines.slice(0, -1).every((line) => line.end === end && !/ {6}|(?:\. ?){5}/.test(line.text));
}
