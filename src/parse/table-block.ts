import type { Alignment, Cell, Container, Table } from '../article.ts';

/** A table made of its cells; rows may have different lengths. */
export function tableBlock(
  cells: readonly (readonly Cell[])[],
  align: readonly Alignment[],
  place: { readonly within?: readonly Container[] },
): Table {
  const rows = cells.map((row) => row.map(({ text }) => text));
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    kind: 'table',
    text: rows
      .flat()
      .filter((text) => text !== '')
      .join(' '),
    rows,
    cells,
    align: Array.from({ length: columns }, (_, column) => align[column] ?? null),
    ...place,
  };
}

/** A cell without marks. */
export function plainCell(text: string): Cell {
  return { text, marks: [] };
}
