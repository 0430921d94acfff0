import type { Cell } from '../../../article.ts';
import { plainCell, tableBlock } from '../../table-block.ts';
import type { Element } from '../dom/element.ts';
import { joinCell } from './cell.ts';
import { pushCode } from './code.ts';
import { readCaption } from './figure.ts';
import { type Place, within } from './place.ts';
import { languageOf, readPreformatted } from './preformatted.ts';
import { readCodeTable, readTable } from './table.ts';
import type { Walk } from './walk.ts';

/** A table: of data, of the lines of a file, or one that only lays out its page. */
export function readTableElement(walk: Walk, element: Element, place: Place): void {
  const lines = readCodeTable(element);
  if (lines !== null) {
    pushCode(walk, lines.map(readPreformatted).join('\n'), languageOf(element), place);
    return;
  }
  const table = readTable(element);
  if (table === null) {
    walk.inside(element, place);
    return;
  }
  if (table.caption !== null) readCaption(walk, table.caption, place);
  const cells = table.rows.map((row) => row.map((cell) => readCell(walk, cell)));
  walk.writer.push(tableBlock(cells, table.align, within(place)));
}

function readCell({ apart }: Walk, element: Element | null): Cell {
  return element === null || element.children.length === 0 ? plainCell('') : joinCell(apart(element));
}
