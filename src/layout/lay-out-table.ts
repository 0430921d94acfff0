import type { Span, Table } from '../article.ts';
import { breakLines } from './break-lines.ts';
import { fitColumns } from './fit-columns.ts';
import type { Stretch, TextOptions } from './page.ts';
import { setText } from './set-text.ts';
import { paintLines, type Run } from './styled-text.ts';

const GAP = '  ';

/** A cell, with the parts of it that are quotes. */
interface Cell {
  readonly text: string;
  readonly runs: readonly Run[];
}

/** Set a table in columns that fit the measure or, where these would be too narrow, each row as a record. */
export function layOutTable(
  table: Table,
  stretches: readonly Stretch[],
  options: TextOptions,
): readonly string[] {
  const rows = findCells(table, stretches);
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, column) => rows.map((row) => row[column]?.text ?? ''));
  const widths = fitColumns(columns, GAP.length, options);
  return widths === null ? layOutRecords(rows, options) : layOutRows(rows, widths, options);
}

/** The cells of a table; the header's are strong. */
function findCells({ text, rows }: Table, stretches: readonly Stretch[]): readonly (readonly Cell[])[] {
  let at = 0;
  let next = 0;
  return rows.map((row, index) =>
    row.map((cell) => {
      // The table's text is its cells, in order.
      const start = text.indexOf(cell, at);
      const end = start + cell.length;
      at = end;
      const runs: Run[] = [];
      if (index === 0) runs.push({ start: 0, end: cell.length, roles: STRONG, link: null });
      while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      for (let each = next; (stretches[each]?.start ?? end) < end; each++) {
        const { start: from, end: to, kind } = stretches[each] as Stretch;
        if (index === 0 || kind === 'other') continue;
        runs.push({
          start: Math.max(0, from - start),
          end: Math.min(cell.length, to - start),
          roles: SPEECH,
          link: null,
        });
      }
      return { text: cell, runs };
    }),
  );
}

const STRONG = ['strong'] as const;
const SPEECH = ['speech'] as const;

function layOutRows(
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
  options: TextOptions,
): readonly string[] {
  const isRight = widths.map((_, column) => rows.slice(1).every((row) => isNumber(row[column]?.text ?? '')));
  const [header = [], ...body] = rows.map((row) => {
    const cells = widths.map((width, column) =>
      layOutCell(row[column] ?? EMPTY, width, isRight[column] ?? false, options),
    );
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
    return Array.from({ length: height }, (_, line) =>
      cells
        .map((lines, column) => lines[line] ?? ' '.repeat(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
  });
  const rule = widths.map((width) => (options.ascii ? '-' : '─').repeat(width)).join(GAP);
  // Rows of more than one line would run into one another.
  const between = body.some((lines) => lines.length > 1) ? [''] : [];
  return [...header, rule, ...body.flatMap((lines, index) => (index === 0 ? lines : [...between, ...lines]))];
}

const EMPTY: Cell = { text: '', runs: [] };

/** The lines of a cell, each padded to its column's width. */
function layOutCell(cell: Cell, width: number, isRight: boolean, options: TextOptions): readonly string[] {
  const spans = breakLines(cell.text, width, options.typesetter);
  return paintLines(cell, spans, options.theme).map((line, index) => {
    const { start, end } = spans[index] as Span;
    const pad = ' '.repeat(Math.max(0, width - options.typesetter.width(cell.text, start, end)));
    return isRight ? pad + line : line + pad;
  });
}

/** Each row as a few lines, a cell on each after its column's name. */
function layOutRecords(rows: readonly (readonly Cell[])[], options: TextOptions): readonly string[] {
  const [header = [], ...body] = rows;
  const records = body.map((row) =>
    row.flatMap((cell, column) => {
      const name = header[column]?.text ?? '';
      const label = name === '' ? '' : `${name}: `;
      const runs = cell.runs.map((run) => ({
        ...run,
        start: run.start + label.length,
        end: run.end + label.length,
      }));
      const whole = {
        text: label + cell.text,
        runs: [{ start: 0, end: name.length, roles: STRONG, link: null }, ...runs],
      };
      return cell.text === '' ? [] : setText(whole, options);
    }),
  );
  return records.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether a cell is a figure, or nothing. */
function isNumber(cell: string): boolean {
  return !/\p{L}{4}/u.test(cell) && /^[^\p{L}]{0,3}\d|^$/u.test(cell);
}
