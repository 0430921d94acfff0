import type { Typesetter } from './typesetter.ts';

/** A word of more columns than this may be broken to make its column fit. */
const LONGEST_WORD = 20;

/**
 * How wide to set each column of a table.
 *
 * @param columns the cells of each.
 * @param gap terminal columns between two.
 * @returns a width for each, at most what its cells need, in all at most `measure`; `null` when there is no room for the
 * longest word of each.
 */
export function fitColumns(
  columns: readonly (readonly string[])[],
  gap: number,
  { measure, typesetter }: { readonly measure: number; readonly typesetter: Typesetter },
): readonly number[] | null {
  const widest = (texts: readonly string[]) =>
    texts.reduce((most, text) => Math.max(most, typesetter.width(text, 0, text.length)), 1);
  const needs = columns.map((cells) => {
    const natural = widest(cells);
    const words = cells.flatMap((cell) => cell.split(' '));
    return { natural, least: Math.min(natural, LONGEST_WORD, widest(words)) };
  });
  const widths = needs.map(({ least }) => least);
  let left = measure - gap * (columns.length - 1) - widths.reduce((sum, width) => sum + width, 0);
  if (left < 0) return null;
  // Those that need the least more get all of it; the others share what is left.
  const order = [...needs.entries()].sort(([, a], [, b]) => a.natural - a.least - (b.natural - b.least));
  for (const [index, [column, { natural, least }]] of order.entries()) {
    const more = Math.min(natural - least, Math.floor(left / (order.length - index)));
    widths[column] = least + more;
    left -= more;
  }
  return widths;
}
