import type { Signs } from './text-options.ts';
import type { Typesetter } from './typesetter.ts';

/** How one column of a listing is set. */
export interface Column {
  readonly align: 'left' | 'right';
  /** Whether its cells may be cut when the rows are too wide. */
  readonly flexible: boolean;
}

export interface ColumnsOptions {
  /** Columns of the terminal; `Infinity` for as many as the cells need. */
  readonly width: number;
  readonly signs: Signs;
  readonly typesetter: Typesetter;
}

const GAP = '  ';

/** Columns that a flexible column keeps as long as the last ones can be left out instead. */
const LEAST = 16;

/**
 * Set rows in columns. Where they would be too wide, flexible cells are cut and end in `…`; when that is not enough, the
 * last columns are left out. A column without any text takes no room.
 */
export function layOutColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  { width, signs, typesetter }: ColumnsOptions,
): readonly string[] {
  const widthOf = (text: string) => typesetter.width(text, 0, text.length);
  const natural = columns.map((_, column) =>
    rows.reduce((most, row) => Math.max(most, widthOf(row[column] ?? '')), 0),
  );
  const widths = fit(natural, columns, width);
  return rows.map((row) =>
    columns
      .flatMap(({ align }, column) => {
        const room = widths[column] ?? 0;
        if (room === 0) return [];
        const cell = cut(row[column] ?? '', room, signs === 'ascii' ? '...' : '…', typesetter);
        const pad = ' '.repeat(room - widthOf(cell));
        return align === 'right' ? pad + cell : cell + pad;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** How wide each column is set; 0 where it is left out. */
function fit(natural: readonly number[], columns: readonly Column[], width: number): readonly number[] {
  const widths = [...natural];
  const excess = (of: readonly number[]) => {
    const shown = of.filter((each) => each > 0);
    return shown.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width;
  };
  const least = () =>
    widths.map((each, column) => (columns[column]?.flexible ? Math.min(each, LEAST) : each));
  const firstFlexible = columns.findIndex(({ flexible }) => flexible);
  for (let last = columns.length - 1; last > firstFlexible && excess(least()) > 0; last--) widths[last] = 0;
  while (excess(widths) > 0) {
    const widest = widths.reduce(
      (found, each, column) => (columns[column]?.flexible && each > (widths[found] ?? 0) ? column : found),
      Math.max(0, firstFlexible),
    );
    if ((widths[widest] ?? 0) <= 1) break;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}

/** Cut a text to `room` columns, with a mark where it was cut. */
function cut(text: string, room: number, ellipsis: string, typesetter: Typesetter): string {
  if (typesetter.width(text, 0, text.length) <= room) return text;
  let kept = '';
  let column = 0;
  const mark = ellipsis.slice(0, room);
  for (const cluster of typesetter.clusters(text)) {
    const width = typesetter.width(cluster, 0, cluster.length);
    if (column + width > room - mark.length) break;
    kept += cluster;
    column += width;
  }
  return kept.trimEnd() + mark;
}
