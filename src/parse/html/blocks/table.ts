import { attribute, descendants, headingLevel, textOf } from '../dom/element.ts';
import type { Element } from '../dom/tree.ts';

const MAX_CELL_LENGTH = 300;

/** The cells of a table of data, row by row; `null` for one that only lays out its page. */
export function readTable(table: Element): readonly (readonly string[])[] | null {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return null;
  const rows: string[][] = [];
  for (const element of descendants(table)) {
    if (element.tag === 'table' || headingLevel(element) !== null || element.tag === 'pre') return null;
    if (element.tag === 'tr') rows.push([]);
    if (element.tag === 'td' || element.tag === 'th') {
      const text = textOf(element);
      if (text.length > MAX_CELL_LENGTH && element.tag === 'td') return null;
      rows.at(-1)?.push(text);
    }
  }
  const filled = rows.filter((cells) => cells.some((cell) => cell !== ''));
  const columns = Math.max(0, ...filled.slice(0, 1000).map((cells) => cells.length));
  return filled.length < 2 || columns < 2 ? null : filled;
}
