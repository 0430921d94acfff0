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
  readonly ascii: boolean;
  readonly typesetter: Typesetter;
}

const GAP = '  ';

/** Set rows in columns, cells cut with `…` where the rows are wider than asked. A column without text takes no room. */
export function layOutColumns(
  rows: readonly (readonly string[])[],
  columns: readonly Column[],
  { width, ascii, typesetter }: ColumnsOptions,
): readonly string[] {
  const widthOf = (text: string) => typesetter.width(text, 0, text.length);
  const natural = columns.map((_, column) => Math.max(0, ...rows.map((row) => widthOf(row[column] ?? ''))));
  const shown = columns.map((_, column) => column).filter((column) => natural[column] !== 0);
  const widths = shrink(natural, columns, width - GAP.length * (shown.length - 1));
  return rows.map((row) =>
    shown
      .map((column) => {
        const room = widths[column] ?? 0;
        const cell = cut(row[column] ?? '', room, ascii ? '...' : '…', typesetter);
        const pad = ' '.repeat(room - widthOf(cell));
        return columns[column]?.align === 'right' ? pad + cell : cell + pad;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** Take what is too much from the widest flexible column, again and again, and then from any. */
function shrink(natural: readonly number[], columns: readonly Column[], room: number): readonly number[] {
  const widths = [...natural];
  let excess = widths.reduce((sum, width) => sum + width, 0) - room;
  const least = 8;
  const takeFrom = (candidates: readonly number[], floor: number) => {
    while (excess > 0) {
      const widest = candidates.reduce(
        (a, b) => ((widths[b] ?? 0) > (widths[a] ?? 0) ? b : a),
        candidates[0] ?? 0,
      );
      if ((widths[widest] ?? 0) <= floor) return;
      widths[widest] = (widths[widest] ?? 0) - 1;
      excess--;
    }
  };
  const all = columns.map((_, column) => column);
  const flexible = all.filter((column) => columns[column]?.flexible);
  if (flexible.length > 0) takeFrom(flexible, least);
  takeFrom(all, 1);
  return widths;
}

/** Cut a text to `room` columns, the cut shown. */
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
