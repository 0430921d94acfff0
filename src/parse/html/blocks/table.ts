import type { Alignment } from '../../../article.ts';
import type { Element } from '../dom/element.ts';
import { attribute, classesOf, headingLevel, textOf } from '../dom/element.ts';
import { isLineNumber, readPreformatted } from './preformatted.ts';

/** A longer cell is a part of a page, unless the table says that it is one of data. In UTF-16 code units. */
const MAX_CELL_LENGTH = 300;
/** HTML standard, §4.9.11: no cell is wider. */
const MAX_SPAN = 1000;
/** Cells that spans may add to a table, for each cell that it has. */
const MAX_GROWTH = 8;

/** A table of data. */
export interface PageTable {
  readonly caption: Element | null;
  /** Row by row; `null` where a cell above or to the left reaches into the place, and in the empty header of a table without one. */
  readonly rows: readonly (readonly (Element | null)[])[];
  readonly align: readonly Alignment[];
}

/** The cells of a table of data; `null` for one that only lays out its page. */
export function readTable(table: Element): PageTable | null {
  if (/^(?:presentation|none)$/.test(attribute(table, 'role'))) return null;
  const found = survey(table);
  if (found === null) return null;
  const rows = spread(found.rows).filter((cells) =>
    cells.some((cell) => cell !== null && textOf(cell) !== ''),
  );
  const columns = rows.slice(0, MAX_SPAN).reduce((most, cells) => Math.max(most, cells.length), 0);
  if (rows.length < 2 || columns < 2) return null;
  const header = rows[0]?.every((cell) => cell === null || isHeader(cell)) ? [] : [NO_HEADER(columns)];
  return { caption: found.caption, rows: [...header, ...rows], align: alignmentsOf(rows, columns) };
}

const NO_HEADER = (columns: number): readonly null[] => Array.from({ length: columns }, () => null);

/** Whether a cell of the first row names its column: by its tag, by the part it stands in, or by being bold, as old pages have it. */
function isHeader(cell: Element): boolean {
  return cell.tag === 'th' || cell.parent?.parent?.tag === 'thead' || isBold(cell);
}

/** Whether all the words in an element are bold. */
function isBold(element: Element): boolean {
  if (/^(?:b|strong|br)$/.test(element.tag)) return true;
  return element.children.every((child) => (typeof child === 'string' ? child.trim() === '' : isBold(child)));
}

interface Found {
  readonly caption: Element | null;
  readonly rows: readonly (readonly Element[])[];
}

function survey(table: Element): Found | null {
  const rows: Element[][] = [];
  let caption: Element | null = null;
  let isData = false;
  let hasLong = false;
  const visit = (element: Element): boolean =>
    element.children.every((child) => {
      if (typeof child === 'string') return true;
      const { tag } = child;
      if (tag === 'table' || headingLevel(child) !== null || (tag === 'pre' && !isData)) return false;
      if (tag === 'caption') {
        caption = child;
        isData = true;
        return true;
      }
      if (tag === 'tr') rows.push([]);
      if (tag === 'th' || tag === 'thead') isData = true;
      if (tag === 'td' || tag === 'th') {
        if (isLineNumber(child)) return true;
        rows.at(-1)?.push(child);
        if (tag === 'td' && lengthOf(child) > MAX_CELL_LENGTH) hasLong = true;
      }
      return visit(child);
    });
  return visit(table) && (isData || !hasLong) ? { caption, rows } : null;
}

function lengthOf(element: Element): number {
  let length = 0;
  for (const child of element.children) length += typeof child === 'string' ? child.length : lengthOf(child);
  return length;
}

/** Give each cell its columns: one that reaches over several leaves the others empty. */
function spread(rows: readonly (readonly Element[])[]): (Element | null)[][] {
  let left = rows.reduce((sum, cells) => sum + cells.length, 0) * MAX_GROWTH;
  const reaching: number[] = [];
  return rows.map((cells) => {
    const row: (Element | null)[] = [];
    const skip = () => {
      while ((reaching[row.length] ?? 0) > 0) {
        reaching[row.length] = (reaching[row.length] ?? 0) - 1;
        row.push(null);
      }
    };
    for (const cell of cells) {
      skip();
      const wide = Math.min(spanOf(cell, 'colspan'), Math.max(1, left));
      const high = spanOf(cell, 'rowspan');
      left -= wide;
      for (let at = 0; at < wide; at++) {
        if (high > 1) reaching[row.length] = high - 1;
        row.push(at === 0 ? cell : null);
      }
    }
    skip();
    return row;
  });
}

function spanOf(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(attribute(cell, name), 10);
  return span >= 1 ? Math.min(span, MAX_SPAN) : 1;
}

/** How each column is set, by the first of its cells that says so. */
function alignmentsOf(rows: readonly (readonly (Element | null)[])[], columns: number): readonly Alignment[] {
  const align: Alignment[] = Array.from({ length: columns }, () => null);
  for (const cells of rows.slice(0, 20)) {
    for (const [column, cell] of cells.entries()) if (cell !== null) align[column] ??= alignmentOf(cell);
  }
  return align;
}

function alignmentOf(cell: Element): Alignment {
  const [, styled] = /text-align\s*:\s*(left|center|right)/i.exec(attribute(cell, 'style')) ?? [];
  const named = classesOf(cell)
    .map((name) => /^(?:has-)?(?:text|align)-(?:align-)?(left|center|right)$/.exec(name)?.[1])
    .find((name) => name !== undefined);
  const said = (styled ?? (attribute(cell, 'align') || named) ?? '').toLowerCase();
  return said === 'left' || said === 'center' || said === 'right' ? said : null;
}

/** The lines of a table in which a code host sets a file: a line to a row, its number beside it. `null` for any other table. */
export function readCodeTable(table: Element): readonly Element[] | null {
  const lines: Element[] = [];
  let numbered = 0;
  const visit = (element: Element): boolean =>
    element.children.every((child) => {
      if (typeof child === 'string') return true;
      if (child.tag !== 'td') return child.tag !== 'th' && visit(child);
      if (isLineNumber(child) || isOfLineNumbers(child)) numbered++;
      else lines.push(child);
      return true;
    });
  return visit(table) && numbered > 0 && lines.length > 0 ? lines : null;
}

/** A cell of nothing but numbers that its elements say are of lines: Hugo's `<td class="lntd">`. */
function isOfLineNumbers(cell: Element): boolean {
  return readPreformatted(cell) === '' && textOf(cell) !== '';
}
