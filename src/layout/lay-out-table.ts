import type { Alignment, Cell, Span, Table } from '../article.ts';
import { breakLines } from './break-lines.ts';
import { type Composed, compose } from './compose.ts';
import { fitColumns } from './fit-columns.ts';
import type { Links } from './links.ts';
import { setText } from './set-text.ts';
import type { Stretch } from './stretch.ts';
import { paintLines } from './styled-text.ts';
import type { BlockOptions } from './text-options.ts';

const GAP = '  ';

/** Set a table in columns that fit the measure or, where they would be too narrow, each row as a record. */
export function layOutTable(
  table: Table,
  stretches: readonly Stretch[],
  links: Links,
  options: BlockOptions,
): readonly string[] {
  const rows = composeCells(table, stretches, links, options);
  if (options.signs === 'words') return ['Table:', ...layOutRecords(rows, options), 'End of table.'];
  const count = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = Array.from({ length: count }, (_, column) =>
    rows.map((row) => row[column]?.text.text ?? ''),
  );
  const measure = options.tableMeasure;
  const widths = fitColumns(columns, GAP.length, { measure, typesetter: options.typesetter });
  if (widths === null) return layOutRecords(rows, options);
  const aligned = columns.map((cells, column) => table.align[column] ?? (isFigures(cells) ? 'right' : null));
  return layOutRows(rows, widths, aligned, options);
}

/** The cells of a table as they are on the page; the header's are strong. */
function composeCells(
  { text, cells }: Table,
  stretches: readonly Stretch[],
  links: Links,
  { theme }: BlockOptions,
): readonly (readonly Composed[])[] {
  let at = 0;
  let next = 0;
  const within = (cell: Cell): readonly Stretch[] => {
    // The table's text contains its cells, in order.
    const start = text.indexOf(cell.text, at);
    const end = start + cell.text.length;
    at = end;
    while ((stretches[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
    const found: Stretch[] = [];
    for (let each = next; (stretches[each]?.start ?? end) < end; each++) {
      const { start: from, end: to, kind } = stretches[each] as Stretch;
      found.push({ start: Math.max(0, from - start), end: Math.min(cell.text.length, to - start), kind });
    }
    return found;
  };
  return cells.map((row, index) =>
    row.map((cell) => {
      const inCell = within(cell);
      return index === 0
        ? compose(cell, { stretches: [], links, base: 'strong', theme })
        : compose(cell, { stretches: inCell, links, base: null, theme });
    }),
  );
}

function layOutRows(
  rows: readonly (readonly Composed[])[],
  widths: readonly number[],
  aligned: readonly Alignment[],
  options: BlockOptions,
): readonly string[] {
  const set = rows.map((row) => {
    const cells = widths.map((width, column) =>
      layOutCell(row[column] ?? EMPTY, width, aligned[column] ?? null, options),
    );
    const height = cells.reduce((most, lines) => Math.max(most, lines.length), 1);
    const lines = Array.from({ length: height }, (_, line) =>
      cells
        .map((each, column) => each[line] ?? ' '.repeat(widths[column] ?? 0))
        .join(GAP)
        .trimEnd(),
    );
    return { lines, goesOn: (cells[0]?.length ?? 0) > 1, isBare: (row[0]?.text.text ?? '') === '' };
  });
  const [header, ...body] = set;
  const isNamed = rows[0]?.some(({ text }) => text.text !== '') === true;
  const rule = widths.map((width) => (options.signs === 'ascii' ? '-' : '─').repeat(width)).join(GAP);
  const folded = body.filter(({ lines }) => lines.length > 1).length;
  return [
    // A table whose columns have no names has no header.
    ...(isNamed ? [...(header?.lines ?? []), options.theme.mark(rule)] : []),
    ...body.flatMap((row, index) => {
      const above = body[index - 1];
      // After a row of several lines, the first cell shows where the next row begins, unless that cell is empty or the one
      // above it has several lines itself.
      const runsOn = above !== undefined && above.lines.length > 1 && (above.goesOn || row.isBare);
      const isApart = above !== undefined && (folded > body.length / 2 || runsOn);
      return isApart ? ['', ...row.lines] : row.lines;
    }),
  ];
}

const EMPTY: Composed = { text: { text: '', runs: [] }, lineEnds: [] };

/** The lines of a cell, each padded to its column's width. */
function layOutCell(
  { text: cell, lineEnds }: Composed,
  width: number,
  aligned: Alignment,
  { typesetter, theme }: BlockOptions,
): readonly string[] {
  const spans: Span[] = [];
  let from = 0;
  for (const to of [...lineEnds, cell.text.length]) {
    for (const { start, end } of breakLines(cell.text.slice(from, to), width, typesetter))
      spans.push({ start: from + start, end: from + end });
    from = to;
  }
  return paintLines(cell, spans, theme).map((line, index) => {
    const { start, end } = spans[index] as Span;
    const room = Math.max(0, width - typesetter.width(cell.text, start, end));
    const left = aligned === 'right' ? room : aligned === 'center' ? room >> 1 : 0;
    return ' '.repeat(left) + line + ' '.repeat(room - left);
  });
}

/** Each row as a few lines, a cell on each after its column's name. */
function layOutRecords(rows: readonly (readonly Composed[])[], options: BlockOptions): readonly string[] {
  const [header = [], ...body] = rows;
  const records = body.map((row) =>
    row.flatMap(({ text: cell }, column) => {
      const name = header[column]?.text.text ?? '';
      const label = name === '' ? '' : `${name}: `;
      const runs = cell.runs.map((run) => ({
        ...run,
        start: run.start + label.length,
        end: run.end + label.length,
      }));
      const strong = { start: 0, end: name.length, roles: ['strong'] as const, link: null };
      return cell.text === '' ? [] : setText({ text: label + cell.text, runs: [strong, ...runs] }, options);
    }),
  );
  return records.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

/** Whether all cells of a column below its name are figures or empty. */
function isFigures([, ...cells]: readonly string[]): boolean {
  return cells.every((cell) => !/\p{L}{4}/u.test(cell) && /^[^\p{L}]{0,3}\d|^$/u.test(cell));
}
