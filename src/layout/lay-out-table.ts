import type { Table } from '../article.ts';
import { breakLines } from './break-lines.ts';
import type { Stretch, TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { styled } from './styled-text.ts';

const GAP = '  ';

/** A column narrower than this, for want of room, is none: the table is folded into records. */
const NARROWEST = 8;

/** Set a table in columns fitted to the measure, or, where they would be too narrow, each row as a record. */
export function layOutTable(
  table: Table,
  _stretches: readonly Stretch[],
  options: TextOptions,
): readonly string[] {
  const { typesetter, measure } = options;
  const width = (text: string) => typesetter.width(text, 0, text.length);
  const count = Math.max(0, ...table.rows.map((row) => row.length));
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(1, ...table.rows.map((row) => width(row[column] ?? ''))),
  );
  const widths = fitColumns(natural, measure - GAP.length * (count - 1));
  return widths === null ? layOutRecords(table, options) : layOutColumns(table, widths, options);
}

/** Give narrow columns what they need and share the rest evenly; `null` when a column gets too little. */
function fitColumns(natural: readonly number[], room: number): readonly number[] | null {
  let left = room;
  let open = natural.length;
  const widths = new Array<number>(natural.length).fill(0);
  for (const [column, width] of [...natural.entries()].sort(([, a], [, b]) => a - b)) {
    const share = Math.min(width, left === Number.POSITIVE_INFINITY ? width : Math.floor(left / open));
    if (share < Math.min(width, NARROWEST)) return null;
    widths[column] = share;
    left -= share;
    open--;
  }
  return widths;
}

function layOutColumns(table: Table, widths: readonly number[], options: TextOptions): readonly string[] {
  const { typesetter, ascii } = options;
  const right = widths.map((_, column) => table.rows.slice(1).every((row) => isNumber(row[column] ?? '')));
  const lines: string[] = [];
  for (const [index, row] of table.rows.entries()) {
    const cells = widths.map((measure, column) => {
      const cell = row[column] ?? '';
      const painted = setText(index === 0 ? styled(cell, 'strong') : { text: cell, runs: [] }, {
        ...options,
        measure,
      });
      const spans = breakLines(cell, measure, typesetter);
      return painted.map((text, line) => {
        const span = spans[line] ?? { start: 0, end: 0 };
        const pad = ' '.repeat(Math.max(0, measure - typesetter.width(cell, span.start, span.end)));
        return right[column] ? pad + text : text + pad;
      });
    });
    const height = Math.max(1, ...cells.map((cell) => cell.length));
    for (let line = 0; line < height; line++) {
      lines.push(
        cells
          .map((cell, column) => cell[line] ?? ' '.repeat(widths[column] ?? 0))
          .join(GAP)
          .trimEnd(),
      );
    }
    if (index === 0) lines.push(widths.map((width) => (ascii ? '-' : '─').repeat(width)).join(GAP));
  }
  return lines;
}

function layOutRecords(table: Table, options: TextOptions): readonly string[] {
  const [header = [], ...rows] = table.rows;
  return rows.flatMap((row, index) => [
    ...(index === 0 ? [] : ['']),
    ...row.flatMap((cell, column) => {
      const label = header[column] ?? '';
      const text = label === '' ? cell : `${label}: ${cell}`;
      return setText(
        { text, runs: [{ start: 0, end: label.length, roles: ['strong'], link: null }] },
        options,
      );
    }),
  ]);
}

function isNumber(cell: string): boolean {
  return /^[^\p{L}]*\d[^\p{L}]*$/u.test(cell);
}
