import {
  attribute,
  type Element,
  findElement,
  headingLevel,
  isBlock,
  isFormula,
  isSilent,
} from '../dom/element.ts';
import { BlockWriter } from './block-writer.ts';
import { readCode } from './code.ts';
import { readDefinition, readDefinitionList, readTerm } from './definitions.ts';
import type { ReadText } from './facts.ts';
import { readCaptionWithin, readFigure, readImage } from './figure.ts';
import { readFormula } from './formula.ts';
import { readAnchor, refer } from './links.ts';
import { readItem, readList } from './lists.ts';
import { findNotes } from './notes.ts';
import { type Place, topLevel, within } from './place.ts';
import { readBlockQuote, readQuotation } from './quotations.ts';
import { isSidenote } from './sidenote.ts';
import { readStyled } from './styles.ts';
import { readTableElement } from './table-block.ts';
import type { Notebook, ReadElement, Reading, Walk } from './walk.ts';

/** How an element is read, by its tag. Of any other element, the contents are read in its style. */
const READERS: ReadonlyMap<string, ReadElement> = new Map<string, ReadElement>([
  ['br', ({ writer }) => writer.breakLine()],
  ['hr', ({ writer }, _, place) => writer.push({ kind: 'rule', text: '', ...within(place) })],
  ['img', readImage],
  ['pre', readCode],
  ['table', readTableElement],
  ['figure', readFigure],
  ['figcaption', readCaptionWithin],
  ['blockquote', readBlockQuote],
  ['ul', readList],
  ['ol', readList],
  ['li', readItem],
  ['dl', readDefinitionList],
  ['dt', readTerm],
  ['dd', readDefinition],
  ['q', readQuotation],
  ['button', readButton],
  ['a', readAnchor],
  ['math', readFormula],
  ['script', (walk, element, place) => isFormula(element) && readFormula(walk, element, place)],
]);

/** The blocks of an element, in reading order, and its notes. */
export function readBlocks(root: Element, reading: Reading): ReadText {
  const { notesIn } = reading;
  const page = notesIn === null ? null : findNotes(notesIn);
  const notebook: Notebook = { page, numbers: new Map(), notes: [] };
  const walk = createWalk(reading, notebook);
  const place = topLevel();
  // What has a form of its own is read whole: a letter in `pre`, a history in a table.
  if (/^(?:pre|table|ul|ol|dl|blockquote|figure|h[1-6]|math)$/.test(root.tag)) readElement(walk, root, place);
  else walk.inside(root, place);
  walk.writer.flush(place);
  return { blocks: walk.writer.blocks, notes: notebook.notes, ...walk.writer.facts };
}

function createWalk(reading: Reading, notebook: Notebook): Walk {
  const writer = new BlockWriter();
  const walk: Walk = {
    reading,
    notebook,
    writer,
    inside(element, place) {
      const inner = keepsLines(element) && !place.keepsLines ? { ...place, keepsLines: true } : place;
      for (const child of element.children) walk.node(child, inner);
      if (isBlock(element)) writer.flush(place);
    },
    node(node, place) {
      if (typeof node === 'string' && place.keepsLines) appendLines(writer, node, place);
      else if (typeof node === 'string') writer.append(node, place);
      else if (isSilent(node)) writer.fieldLeftOut();
      else if (reading.isLeftOut(node)) leaveOut(walk, node, place);
      else readElement(walk, node, place);
    },
    apart(element, isLeftOut = reading.isLeftOut) {
      const other = createWalk({ ...reading, isLeftOut }, notebook);
      const place = topLevel();
      other.inside(element, place);
      other.writer.flush(place);
      return other.writer.blocks;
    },
  };
  return walk;
}

/** Whether a page shows the line breaks of an element's source (CSS Text 3, § 3). */
function keepsLines(element: Element): boolean {
  return /white-space\s*:\s*(?:pre|break-spaces)/i.test(attribute(element, 'style'));
}

function appendLines(writer: BlockWriter, text: string, place: Place): void {
  for (const [at, line] of text.split('\n').entries()) {
    if (at > 0) writer.breakLine();
    writer.append(
      line.replace(/^ {2,40}/, (spaces) => '\u00a0'.repeat(spaces.length)),
      place,
    );
  }
}

function leaveOut({ writer }: Walk, element: Element, place: Place): void {
  if (element.tag !== 'form' && findElement(element, ({ tag }) => tag === 'textarea') === null) return;
  writer.flush(place);
  writer.formLeftOut();
}

function readElement(walk: Walk, element: Element, place: Place): void {
  const { writer, notebook } = walk;
  if (isBlock(element)) writer.flush(place);
  // Set as a note already.
  if (notebook.numbers.has(element)) return;
  const heading = headingLevel(element);
  const read = READERS.get(element.tag);
  if (heading !== null) walk.inside(element, { ...place, heading });
  else if (read !== undefined) read(walk, element, place);
  // What stands beside the text on paper.
  else if (notebook.page !== null && isSidenote(element)) refer(walk, element, place);
  else readStyled(walk, element, place);
}

/** Read a button. On the page its border sets it apart from the word before it; here a space does. */
function readButton(walk: Walk, element: Element, place: Place): void {
  walk.writer.append(' ', place);
  walk.inside(element, place);
}
