import type { Signs } from './text-options.ts';
import type { Typesetter } from './typesetter.ts';

/** How one column of a listing is set. */
export interface Column {
  readonly align: 'left' | 'right';
  /** Whether this is the listing's main column, the only one that is cut when the rows are too wide. One column is. */
  readonly isMain: boolean;
  /** The most terminal columns that it may fill; `null` for as many as its cells need. */
  readonly most: number | null;
  /**
   * Terminal columns that the main column must keep, or else this one is left out; `null` for a column that always stays.
   * Of several, the one that demands most is left out first.
   */
  readonly leaves: number | null;
}

export interface ColumnsOptions {
  /** Columns of the terminal; `Infinity` for as many as the cells need. */
  readonly width: number;
  readonly signs: Signs;
  readonly typesetter: Typesetter;
}

const GAP = '  ';

/**
 * Set rows in columns. Where they would be too wide, whole columns are left out so that the main one keeps its room; then
 * its cells are cut and end in `…`. A column without any text takes no room.
 */
export function layOutColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  { width, signs, typesetter }: ColumnsOptions,
): readonly string[] {
  const widthOf = (text: string) => typesetter.width(text, 0, text.length);
  const natural = columns.map(({ most }, column) =>
    Math.min(
      most ?? Number.POSITIVE_INFINITY,
      rows.reduce((widest, row) => Math.max(widest, widthOf(row[column] ?? '')), 0),
    ),
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
  const excess = () => {
    const shown = widths.filter((each) => each > 0);
    return shown.reduce((sum, each) => sum + each + GAP.length, -GAP.length) - width;
  };
  const main = Math.max(
    0,
    columns.findIndex(({ isMain }) => isMain),
  );
  const byNeed = [...columns.entries()]
    .filter(([, { leaves }]) => leaves !== null)
    .sort(([at, a], [after, b]) => (b.leaves ?? 0) - (a.leaves ?? 0) || after - at);
  for (const [column, { leaves }] of byNeed) {
    const left = (widths[main] ?? 0) - excess();
    if (left < Math.min(leaves ?? 0, natural[main] ?? 0)) widths[column] = 0;
  }
  widths[main] = Math.max(1, Math.min(natural[main] ?? 0, (widths[main] ?? 0) - excess()));
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
