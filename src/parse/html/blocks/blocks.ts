import type { Block } from '../../../article.ts';
import { createProseBuilder, type Prose, type Style } from '../../prose-builder.ts';
import { sanitize } from '../../sanitize.ts';
import { plainCell, tableBlock } from '../../table-block.ts';
import { attribute, headingLevel, isBlock, isSilent, textOf } from '../dom/element.ts';
import type { Element } from '../dom/tree.ts';
import type { QuoteMarks } from '../metadata/language.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { blockAt, type Place, within } from './place.ts';
import { isDescription, readPreformatted } from './preformatted.ts';
import { readTable } from './table.ts';

/** How a page's own words are read. */
export interface Reading {
  /** The address a link leads to, `null` when it leads nowhere outside the page. */
  readonly resolve: (href: string) => string | null;
  readonly isLeftOut: (element: Element) => boolean;
  readonly quoteMarks: QuoteMarks;
}

const STYLES: Readonly<Record<string, Style>> = {
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  dfn: { kind: 'emphasis' },
  var: { kind: 'emphasis' },
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  samp: { kind: 'code' },
  tt: { kind: 'code' },
};

const INVISIBLE_BEGINNING = /^[\s\u200b-\u200d\u2060]+/;

/** The blocks of an element, in reading order. */
export function readBlocks(root: Element, reading: Reading): readonly Block[] {
  const reader = new BlockReader(reading);
  reader.read(root, { within: [], list: null, heading: null });
  return reader.end();
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #reading: Reading;
  /** The styles that are open, to be taken up again by the next block. */
  readonly #styles: Style[] = [];
  #prose = createProseBuilder();
  #isEmpty = true;
  /** Line breaks that no text has followed yet. */
  #breaks = 0;
  /** The item whose first paragraph has not come yet. */
  #item: Place['list'] = null;
  #quotes = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  read(element: Element, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#append(child, place);
      else if (!isSilent(child) && !this.#reading.isLeftOut(child)) this.#element(child, place);
    }
    if (isBlock(element)) this.#flush(place);
  }

  end(): readonly Block[] {
    return this.#blocks;
  }

  #append(said: string, place: Place): void {
    const spaced = withPlainSpaces(said);
    // Editors leave such spaces at a paragraph's beginning, or a paragraph of nothing else.
    const text = this.#isEmpty ? spaced.replace(INVISIBLE_BEGINNING, ' ') : spaced;
    const isBlank = /^[ \t\n\r\f]*$/.test(text);
    if (!isBlank && this.#breaks > 1) this.#flush(place);
    if (!isBlank && this.#breaks === 1 && !this.#isEmpty) this.#prose.hardBreak();
    if (!isBlank) {
      this.#breaks = 0;
      this.#isEmpty = false;
    }
    this.#prose.append(text.replaceAll(/[\t\r\f]/g, ' '));
  }

  #element(element: Element, place: Place): void {
    if (isBlock(element)) this.#flush(place);
    const heading = headingLevel(element);
    if (heading !== null) this.read(element, { ...place, heading });
    else if (element.tag === 'br') this.#breaks++;
    else if (element.tag === 'hr') this.#blocks.push({ kind: 'rule', text: '', ...within(place) });
    else if (element.tag === 'img') this.#image(element, place);
    else if (element.tag === 'pre') this.#code(element, place);
    else if (element.tag === 'table') this.#table(element, place);
    else if (element.tag === 'blockquote')
      this.read(element, { ...place, within: [...place.within, 'quote'] });
    else if (element.tag === 'ul' || element.tag === 'ol') this.#list(element, place);
    else if (element.tag === 'li') this.#listItem(element, place);
    else if (element.tag === 'q') this.#quoted(element, place);
    else if (element.tag === 'button') this.#button(element, place);
    else if (element.tag === 'a') this.#styled(element, this.#link(element), place);
    else this.#styled(element, STYLES[element.tag] ?? null, place);
  }

  #link(element: Element): Style | null {
    const href = this.#reading.resolve(attribute(element, 'href'));
    return href === null ? null : { kind: 'link', href };
  }

  #styled(element: Element, style: Style | null, place: Place): void {
    if (style === null) {
      this.read(element, place);
      return;
    }
    this.#styles.push(style);
    this.#prose.open(style);
    this.read(element, place);
    this.#prose.close();
    this.#styles.pop();
  }

  /** A page's style sheet sets the marks of `<q>`; some writers set their own besides. */
  #quoted(element: Element, place: Place): void {
    const [open, close, innerOpen, innerClose] = this.#reading.quoteMarks;
    const isInner = this.#quotes % 2 === 1;
    const isMarked = /^["“”„«»‘'「『]/.test(textOf(element));
    if (!isMarked) this.#append(isInner ? innerOpen : open, place);
    this.#quotes++;
    this.read(element, place);
    this.#quotes--;
    if (!isMarked) this.#append(isInner ? innerClose : close, place);
  }

  /** Its border sets it apart from the word before it. */
  #button(element: Element, place: Place): void {
    this.#append(' ', place);
    this.read(element, place);
  }

  #list(element: Element, place: Place): void {
    const ordered = element.tag === 'ol';
    const start = Number.parseInt(attribute(element, 'start'), 10);
    this.read(element, { ...place, list: { ordered, number: Number.isSafeInteger(start) ? start : 1 } });
  }

  #listItem(element: Element, place: Place): void {
    const list = place.list ?? { ordered: false, number: 1 };
    this.#item = { ...list };
    this.read(element, { ...place, list, within: [...place.within, 'item'] });
    // An item with no words is not counted.
    if (this.#item === null) list.number++;
    this.#item = null;
  }

  #image(element: Element, place: Place): void {
    const text = attribute(element, 'alt').replaceAll(/\s+/g, ' ').trim();
    if (!isDescription(text)) return;
    this.#flush(place);
    this.#blocks.push({ kind: 'image', text, ...within(place) });
  }

  #code(element: Element, place: Place): void {
    const text = readPreformatted(element);
    if (text !== '') this.#blocks.push({ kind: 'code', text, ...within(place) });
  }

  #table(element: Element, place: Place): void {
    const rows = readTable(element);
    if (rows === null) {
      this.read(element, place);
      return;
    }
    const cells = rows.map((row) => row.map(plainCell));
    this.#blocks.push(tableBlock(cells, [], within(place)));
  }

  #flush(place: Place): void {
    this.#breaks = 0;
    if (this.#isEmpty) return;
    for (const _ of this.#styles) this.#prose.close();
    const prose = clean(this.#prose.build());
    this.#prose = createProseBuilder();
    this.#isEmpty = true;
    for (const style of this.#styles) this.#prose.open(style);
    if (prose.text.trim() === '') return;
    this.#blocks.push(blockAt(place, prose, this.#item));
    if (place.heading === null) this.#item = null;
  }
}

/** Pieces that are clean one by one may not be so together; then no offset holds. */
function clean(prose: Prose): Prose {
  const text = sanitize(prose.text);
  return text === prose.text ? prose : { text, marks: [] };
}
