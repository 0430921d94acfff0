import type { Block, Cell, Note } from '../../../article.ts';
import { createProseBuilder, type Prose, type Style } from '../../prose-builder.ts';
import { sanitize } from '../../sanitize.ts';
import { plainCell, tableBlock } from '../../table-block.ts';
import type { Element } from '../dom/element.ts';
import {
  attribute,
  classesOf,
  findElement,
  firstCharacterOf,
  headingLevel,
  isBlock,
  isFormula,
  isSilent,
  textOf,
} from '../dom/element.ts';
import { withoutDisplayStyle } from '../dom/mathematics.ts';
import type { QuoteMarks } from '../metadata/language.ts';
import { isAttribution } from './attribution.ts';
import { joinCell } from './cell.ts';
import { isDescription } from './descriptions.ts';
import type { ReadText } from './facts.ts';
import { captionIn, childOf, pictureIn } from './figure.ts';
import { withPlainSpaces } from './no-break-spaces.ts';
import { isLabelOf, withoutNumber } from './note-label.ts';
import { findNotes, type PageNotes } from './notes.ts';
import { settleOpenings } from './openings.ts';
import { isInitial, isWord } from './pictures-in-text.ts';
import { blockAt, type Place, within } from './place.ts';
import { languageOf, readPreformatted } from './preformatted.ts';
import { isSidenote } from './sidenote.ts';
import { readCodeTable, readTable } from './table.ts';
import { taskState } from './task.ts';

/** How a page's own words are read. */
export interface Reading {
  /** Whether a picture is shown for its alternative text; those that describe it, where nothing else is said. */
  readonly isShown?: (alt: string) => boolean;
  /** The address a link leads to, `null` when it leads nowhere outside the page. */
  readonly resolve: (href: string) => string | null;
  readonly isLeftOut: (element: Element) => boolean;
  readonly quoteMarks: QuoteMarks;
  /** Where notes may stand, which is often outside the text; `null` where none are looked for. */
  readonly notesIn: Element | null;
}

const STYLES: Readonly<Record<string, Style>> = {
  em: { kind: 'emphasis' },
  i: { kind: 'emphasis' },
  cite: { kind: 'emphasis' },
  dfn: { kind: 'emphasis' },
  var: { kind: 'emphasis' },
  strong: { kind: 'strong' },
  b: { kind: 'strong' },
  del: { kind: 'strike' },
  s: { kind: 'strike' },
  strike: { kind: 'strike' },
  code: { kind: 'code' },
  kbd: { kind: 'code' },
  samp: { kind: 'code' },
  tt: { kind: 'code' },
};

const INVISIBLE_BEGINNING = /^[\s\u200b-\u200d\u2060]+/;

const TOP: Place = { within: [], list: null, heading: null };

/** The blocks of an element, in reading order, and its notes. */
export function readBlocks(root: Element, reading: Reading): ReadText {
  const reader = new BlockReader(reading, createNotebook(reading.notesIn));
  // What has a form of its own is read whole: a letter in `pre`, a history in a table.
  reader.readWhole(root);
  return reader.end();
}

/** The notes that the text has referred to. */
interface Notebook {
  /** `null` where none are looked for. */
  readonly page: PageNotes | null;
  readonly numbers: Map<Element, number>;
  readonly notes: Note[];
}

function createNotebook(body: Element | null): Notebook {
  return { page: body === null ? null : findNotes(body), numbers: new Map(), notes: [] };
}

class BlockReader {
  readonly #blocks: Block[] = [];
  readonly #linked = new Set<Block>();
  readonly #captions = new Set<Block>();
  readonly #asking = new Set<Block>();
  readonly #reading: Reading;
  readonly #notebook: Notebook;
  /** Characters of the running text, and those of them in links. */
  #chars = 0;
  #linkedChars = 0;
  #links = 0;
  /** The formula that the text ends in, and whether it was mathematics, of which a picture or TeX may follow. */
  #formula = '';
  #isMathematics = false;
  /** The styles that are open, to be taken up again by the next block. */
  readonly #styles: Style[] = [];
  #prose = createProseBuilder();
  #isEmpty = true;
  /** Line breaks that no text has followed yet. */
  #breaks = 0;
  /** The item whose first paragraph has not come yet. */
  #item: Place['list'] = null;
  #quotes = 0;
  /** Where in what the next block stands in a list or a block quote has begun, from the outermost. */
  #begun = Number.POSITIVE_INFINITY;
  /** Whether the definitions that come next are of a term. */
  #isTerm = false;

  constructor(reading: Reading, notebook: Notebook) {
    this.#reading = reading;
    this.#notebook = notebook;
  }

  readWhole(root: Element): void {
    if (/^(?:pre|table|ul|ol|dl|blockquote|figure|h[1-6]|math)$/.test(root.tag)) this.#element(root, TOP);
    else this.read(root, TOP);
    this.#flush(TOP);
  }

  read(element: Element, place: Place): void {
    for (const child of element.children) {
      if (typeof child === 'string') this.#append(child, place);
      else this.#child(child, place);
    }
    if (isBlock(element)) this.#flush(place);
  }

  #child(child: Element, place: Place): void {
    if (isSilent(child)) return;
    if (!this.#reading.isLeftOut(child)) this.#element(child, place);
    else if (child.tag === 'form' || findElement(child, ({ tag }) => tag === 'textarea') !== null) {
      this.#flush(place);
      const last = this.#blocks.at(-1);
      if (last !== undefined) this.#asking.add(last);
    }
  }

  end(): ReadText {
    return {
      blocks: this.#blocks,
      notes: this.#notebook.notes,
      linked: this.#linked,
      captions: this.#captions,
      asking: this.#asking,
    };
  }

  /** A list or a block quote begins, with this index in what its blocks stand in. */
  #begin(depth: number): void {
    this.#begun = Math.min(this.#begun, depth);
  }

  #push(block: Block): void {
    const opens = this.#begun;
    this.#begun = Number.POSITIVE_INFINITY;
    this.#blocks.push(opens < (block.within?.length ?? 0) ? { ...block, opens } : block);
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
      this.#formula = '';
      this.#chars += text.length;
      if (this.#links > 0) this.#linkedChars += text.length;
    }
    this.#prose.append(text.replaceAll(/[\t\r\f]/g, ' '));
  }

  #element(element: Element, place: Place): void {
    if (isBlock(element)) this.#flush(place);
    if (this.#isKnownNote(element)) return;
    const heading = headingLevel(element);
    if (heading !== null) this.read(element, { ...place, heading });
    else this.#tagged(element, place);
  }

  // biome-ignore lint/complexity/noExcessiveLinesPerFunction: a table of what is done with each element.
  #tagged(element: Element, place: Place): void {
    switch (element.tag) {
      case 'br':
        this.#breaks++;
        break;
      case 'hr':
        this.#push({ kind: 'rule', text: '', ...within(place) });
        break;
      case 'img':
        this.#image(element, place);
        break;
      case 'pre':
        this.#code(element, place);
        break;
      case 'table':
        this.#table(element, place);
        break;
      case 'figure':
        this.#figure(element, place);
        break;
      case 'blockquote':
        this.#blockQuote(element, place);
        break;
      case 'ul':
      case 'ol':
        this.#list(element, place);
        break;
      case 'li':
        this.#listItem(element, place);
        break;
      case 'dl':
        this.#definitions(element, place);
        break;
      case 'dt':
        this.#term(element, place);
        break;
      case 'dd':
        this.#definition(element, place);
        break;
      case 'q':
        this.#quoted(element, place);
        break;
      case 'button':
        this.#button(element, place);
        break;
      case 'a':
        this.#anchor(element, place);
        break;
      case 'math':
      case 'script':
        if (isFormula(element)) this.#mathematics(textOf(element), element.tag, place);
        break;
      default:
        if (this.#notebook.page !== null && isSidenote(element)) this.#sidenote(element, place);
        else this.#styled(element, STYLES[element.tag] ?? null, place);
    }
  }

  #isKnownNote(element: Element): boolean {
    return this.#notebook.numbers.has(element);
  }

  #anchor(element: Element, place: Place): void {
    const { page } = this.#notebook;
    const note = page?.noteOf(element) ?? null;
    const label = note === null ? (page?.labelOf(element) ?? null) : null;
    if (note !== null) this.#refer(note, place);
    else if (label !== null) this.#labelled(element, label, place);
    else {
      // A heading that leads to itself, as in documentation, leads nowhere.
      const isAway = place.heading === null || !attribute(element, 'href').startsWith('#');
      if (isAway) this.#links++;
      this.#styled(element, this.#link(element), place);
      if (isAway) this.#links--;
    }
  }

  /** The number of a note that is not on the page, told from the number before it. */
  #labelled(element: Element, label: string, place: Place): void {
    const style = this.#link(element);
    if (style !== null) this.#prose.open(style);
    this.#append(/^[*†‡§¶]+$/u.test(label) ? label : `[${label}]`, place);
    if (style !== null) this.#prose.close();
  }

  /** Set the number of a note; the first reference reads it. */
  #refer(note: Element, place: Place): void {
    const { numbers, notes } = this.#notebook;
    let number = numbers.get(note);
    if (number === undefined) {
      number = notes.length;
      numbers.set(note, number);
      notes.push({ blocks: [] });
      notes[number] = { blocks: this.#readNote(note) };
    }
    // A reference alone is no text; it ends the line breaks before it as text does.
    if (this.#breaks > 1) this.#flush(place);
    this.#isEmpty = false;
    this.#prose.note(number);
  }

  #readNote(note: Element): readonly Block[] {
    const { page } = this.#notebook;
    const isLeftOut = (element: Element) =>
      element.tag === 'a' && (page?.leadsBack(element) === true || isLabelOf(element, note));
    const reader = new BlockReader({ ...this.#reading, isLeftOut }, this.#notebook);
    reader.read(note, TOP);
    reader.#flush(TOP);
    const said = reader.#blocks.filter(({ text }) => !/^[^\p{L}\p{N}]*$/u.test(text));
    return settleOpenings(said.map(withoutNumber));
  }

  /** What stands beside the text on paper. */
  #sidenote(element: Element, place: Place): void {
    this.#refer(element, place);
  }

  #link(element: Element): Style | null {
    if (!element.attributes.has('href')) return null;
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
    const isMarked = /["“”„«»‘'「『]/.test(firstCharacterOf(element));
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
    // Many editors put a list behind the item that it belongs to, not into it.
    const within = isBehindItem(element) ? [...place.within, 'item' as const] : place.within;
    this.#begin(within.length);
    const start = Number.parseInt(attribute(element, 'start'), 10);
    this.read(element, {
      ...place,
      within,
      list: { ordered, number: Number.isSafeInteger(start) ? start : 1 },
    });
  }

  #listItem(element: Element, place: Place): void {
    const list = place.list ?? { ordered: false, number: 1 };
    const value = Number.parseInt(attribute(element, 'value'), 10);
    if (list.ordered && Number.isSafeInteger(value)) list.number = value;
    const checked = taskState(element);
    this.#item = checked === null ? { ...list } : { ...list, checked };
    this.read(element, { ...place, list, within: [...place.within, 'item'] });
    // An item with no words is not counted.
    if (this.#item === null) list.number++;
    this.#item = null;
  }

  /** A term is an item, and what it means the paragraphs in it; a term that is a heading has its text below it. */
  #term(element: Element, place: Place): void {
    this.#isTerm = findElement(element, (below) => headingLevel(below) !== null) === null;
    if (!this.#isTerm) {
      this.read(element, place);
      return;
    }
    this.#item = { ordered: false, number: 1, term: true };
    this.#styled(element, { kind: 'strong' }, inItem(place));
    this.#flush(inItem(place));
    this.#item = null;
  }

  #definition(element: Element, place: Place): void {
    this.read(element, this.#isTerm ? inItem(place) : place);
  }

  #definitions(element: Element, place: Place): void {
    const isTerm = this.#isTerm;
    this.#begin(place.within.length);
    this.#isTerm = false;
    this.read(element, place);
    this.#isTerm = isTerm;
  }

  #blockQuote(element: Element, place: Place): void {
    const inside: Place = { ...place, within: [...place.within, 'quote'] };
    this.#begin(place.within.length);
    for (const child of element.children) {
      if (typeof child === 'string') this.#append(child, inside);
      else if (isAttribution(child) && !this.#reading.isLeftOut(child)) this.#attribution(child, inside);
      else this.#child(child, inside);
    }
    this.#flush(inside);
  }

  /** Whose words a block quote is: a line of its own, after a dash. */
  #attribution(element: Element, place: Place): void {
    this.#flush(place);
    const first = firstCharacterOf(element);
    if (first !== '' && !/[-–—―~]/.test(first)) this.#append('— ', place);
    this.read(element, place);
    this.#flush(place);
  }

  #figure(element: Element, place: Place): void {
    const caption = captionIn(element);
    const quote = childOf(element, 'blockquote');
    const start = this.#blocks.length;
    for (const child of element.children) {
      if (typeof child === 'string') this.#append(child, place);
      else if (child !== caption) this.#child(child, place);
    }
    this.#flush(place);
    if (caption === null || this.#reading.isLeftOut(caption)) return;
    if (quote !== null) this.#attribution(caption, { ...place, within: [...place.within, 'quote'] });
    else this.#caption(caption, pictureIn(element), this.#blocks.length > start, place);
  }

  /** What a page shows under a picture stands for it, where it is not described. */
  #caption(element: Element, picture: Element | null, isShown: boolean, place: Place): void {
    const start = this.#blocks.length;
    this.read(element, place);
    this.#flush(place);
    const [only] = this.#blocks.slice(start);
    if (!isShown && picture !== null && only?.kind === 'paragraph' && this.#blocks.length === start + 1)
      this.#blocks[start] = {
        kind: 'image',
        text: only.text,
        ...this.#addressOf(picture),
        ...within(place),
        ...opensOf(only),
      };
    for (const block of this.#blocks.slice(start)) this.#captions.add(block);
  }

  #image(element: Element, place: Place): void {
    const text = attribute(element, 'alt').replaceAll(/\s+/g, ' ').trim();
    if (isPictureOfFormula(element)) this.#mathematics(withoutDisplayStyle(text), 'img', place);
    if (isPictureOfFormula(element)) return;
    if (isInitial(element, text)) {
      this.#append(text, place);
      return;
    }
    if (isWord(element, text)) {
      const { src } = this.#addressOf(element);
      if (src !== undefined) this.#prose.open({ kind: 'link', href: src });
      this.#append(text, place);
      if (src !== undefined) this.#prose.close();
      return;
    }
    if (!(this.#reading.isShown ?? isDescription)(text)) return;
    this.#flush(place);
    this.#push({ kind: 'image', text, ...this.#addressOf(element), ...within(place) });
  }

  #addressOf(picture: Element): { readonly src?: string } {
    for (const name of ['data-src', 'data-original', 'data-lazy-src', 'src']) {
      const src = this.#reading.resolve(attribute(picture, name));
      if (src !== null && /^https?:/.test(src)) return { src };
    }
    return {};
  }

  /** A formula is often there twice: as mathematics, and as the picture of it. */
  #mathematics(text: string, tag: string, place: Place): void {
    const isKnown = text === this.#formula || (tag !== 'math' && this.#formula !== '' && this.#isMathematics);
    if (text === '' || isKnown) return;
    this.#append(text, place);
    this.#formula = text;
    this.#isMathematics = tag === 'math';
  }

  #code(element: Element, place: Place): void {
    this.#pushCode(readPreformatted(element), languageOf(element), place);
  }

  #pushCode(text: string, lang: string | null, place: Place): void {
    if (text.trim() === '') return;
    this.#push({ kind: 'code', text, ...(lang === null ? {} : { lang }), ...within(place) });
  }

  #table(element: Element, place: Place): void {
    const lines = readCodeTable(element);
    if (lines !== null) {
      this.#pushCode(lines.map(readPreformatted).join('\n'), languageOf(element), place);
      return;
    }
    const table = readTable(element);
    if (table === null) {
      this.read(element, place);
      return;
    }
    if (table.caption !== null) this.#caption(table.caption, null, true, place);
    const cells = table.rows.map((row) =>
      row.map((cell) => (cell === null ? plainCell('') : this.#cell(cell))),
    );
    this.#push(tableBlock(cells, table.align, within(place)));
  }

  #cell(element: Element): Cell {
    if (element.children.length === 0) return plainCell('');
    const reader = new BlockReader(this.#reading, this.#notebook);
    reader.read(element, TOP);
    reader.#flush(TOP);
    return joinCell(reader.#blocks);
  }

  #flush(place: Place): void {
    this.#breaks = 0;
    this.#formula = '';
    if (this.#isEmpty) return;
    const isLinked = this.#linkedChars > this.#chars * MAX_LINKED;
    this.#chars = 0;
    this.#linkedChars = 0;
    for (const _ of this.#styles) this.#prose.close();
    const prose = clean(this.#prose.build());
    this.#prose = createProseBuilder();
    this.#isEmpty = true;
    for (const style of this.#styles) this.#prose.open(style);
    if (prose.text.trim() === '') return;
    this.#push(blockAt(place, prose, this.#item));
    if (isLinked) this.#linked.add(this.#blocks.at(-1) as Block);
    if (place.heading === null) this.#item = null;
  }
}

const MAX_LINKED = 0.5;

function isBehindItem(list: Element): boolean {
  const above = list.parent;
  if (above === null || !/^[uo]l$/.test(above.tag)) return false;
  const before = above.children[list.at - 1];
  const item = typeof before === 'string' ? above.children[list.at - 2] : before;
  return typeof item === 'object' && item.tag === 'li';
}

function inItem(place: Place): Place {
  return { ...place, list: null, within: [...place.within, 'item'] };
}

function opensOf({ opens }: Block): { readonly opens?: number } {
  return opens === undefined ? {} : { opens };
}

/** Pieces that are clean one by one may not be so together; then no offset holds. */
function clean(prose: Prose): Prose {
  const text = sanitize(prose.text);
  return text === prose.text ? prose : { text, marks: [] };
}

/** A formula that a server drew, its TeX beside it (MediaWiki, WordPress, MathType). */
function isPictureOfFormula(image: Element): boolean {
  return classesOf(image).some((name) => /(?:^|-)(?:math|latex|tex|equation|mwe)(?:-|$)/.test(name));
}
