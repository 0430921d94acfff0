import type { Block } from '../../../article.ts';
import { createProseBuilder, type Prose, type Style } from '../../prose-builder.ts';
import { sanitize } from '../../sanitize.ts';
import type { TextFacts } from './facts.ts';
import { withIndent, withPlainSpaces } from './no-break-spaces.ts';
import { blockAt, type Place } from './place.ts';

const INVISIBLE_BEGINNING = /^[\s\u200b-\u200d\u2060]+/;
/** Blocks with a larger share of their words in links are links. */
const MAX_LINKED = 0.5;

/** Makes blocks of what is read of a page: running text in pieces, line breaks, and blocks that are whole. */
export class BlockWriter {
  readonly #blocks: Block[] = [];
  readonly #linked = new Set<Block>();
  readonly #captions = new Set<Block>();
  readonly #asking = new Set<Block>();
  /** Characters of the running text, and those of them in links. */
  #chars = 0;
  #linkedChars = 0;
  #formula: { readonly text: string; readonly isMathematics: boolean } | null = null;
  /** The styles that are open, to be taken up again by the next block. */
  readonly #styles: Style[] = [];
  #prose = createProseBuilder();
  #isEmpty = true;
  /** Line breaks that no text has followed yet. */
  #breaks = 0;
  #isBehindField = false;
  #item: Place['list'] = null;
  /**
   * How many others the outermost list or block quote stands in that has begun since the last block; infinite where none
   * has.
   */
  #begun = Number.POSITIVE_INFINITY;

  get blocks(): readonly Block[] {
    return this.#blocks;
  }

  /** What only the page's elements tell of the blocks. */
  get facts(): TextFacts {
    return { linked: this.#linked, captions: this.#captions, asking: this.#asking };
  }

  /** The formula that the text ends in, of which a picture or TeX may follow. */
  get formula(): { readonly text: string; readonly isMathematics: boolean } | null {
    return this.#formula;
  }

  append(said: string, place: Place): void {
    const isNewLine = this.#breaks === 1 && !this.#isEmpty && !this.#isBehindField;
    const spaced = isNewLine ? withIndent(said) : withPlainSpaces(said);
    // Editors leave such spaces at a paragraph's beginning, or a paragraph of nothing else.
    const text = this.#isEmpty ? spaced.replace(INVISIBLE_BEGINNING, ' ') : spaced;
    const isBlank = /^[ \t\n\r\f]*$/.test(text);
    if (!isBlank && this.#breaks > 1) this.flush(place);
    if (!isBlank && this.#breaks === 1 && !this.#isEmpty) this.#prose.hardBreak();
    if (!isBlank) {
      this.#breaks = 0;
      this.#isEmpty = false;
      this.#isBehindField = false;
      this.#formula = null;
      this.#chars += text.length;
      if (place.isLinked) this.#linkedChars += text.length;
    }
    this.#prose.append(text.replaceAll(/[\t\r\f]/g, ' '));
  }

  appendFormula(text: string, isMathematics: boolean, place: Place): void {
    this.append(text, place);
    this.#formula = { text, isMathematics };
  }

  /** The reference to a note, by its number from 0. It is no text alone, and ends the line breaks before it as text does. */
  appendNote(number: number, place: Place): void {
    if (this.#breaks > 1) this.flush(place);
    this.#isEmpty = false;
    this.#prose.note(number);
  }

  breakLine(): void {
    this.#breaks++;
    this.#isBehindField = false;
  }

  /** A field stands here, a box to tick: the spaces behind it do not set the line in. */
  fieldLeftOut(): void {
    this.#isBehindField = true;
  }

  open(style: Style): void {
    this.#styles.push(style);
    this.#prose.open(style);
  }

  /** Close the style that was opened last. */
  close(): void {
    this.#prose.close();
    this.#styles.pop();
  }

  /** A list or a block quote begins. `depth` is how many others it stands in. */
  begin(depth: number): void {
    this.#begun = Math.min(this.#begun, depth);
  }

  /** The paragraph that comes next is the first of an item. */
  beginItem(item: NonNullable<Place['list']>): void {
    this.#item = item;
  }

  /** Whether the item had any words. */
  endItem(): boolean {
    const hadWords = this.#item === null;
    this.#item = null;
    return hadWords;
  }

  push(block: Block): void {
    const opens = this.#begun;
    this.#begun = Number.POSITIVE_INFINITY;
    this.#blocks.push(opens < (block.within?.length ?? 0) ? { ...block, opens } : block);
  }

  replace(at: number, block: Block): void {
    this.#blocks[at] = block;
  }

  /** The blocks from here on are captions. */
  captionsFrom(start: number): void {
    for (const block of this.#blocks.slice(start)) this.#captions.add(block);
  }

  /** A form was left out here. */
  formLeftOut(): void {
    const last = this.#blocks.at(-1);
    if (last !== undefined) this.#asking.add(last);
  }

  /** End the running text, and make a block of it: what kind of block depends on the place. */
  flush(place: Place): void {
    this.#breaks = 0;
    this.#formula = null;
    if (this.#isEmpty) return;
    const isLinked = this.#linkedChars > this.#chars * MAX_LINKED;
    this.#chars = 0;
    this.#linkedChars = 0;
    const prose = this.#takeProse();
    if (prose.text.trim() === '') return;
    this.push(blockAt(place, prose, this.#item));
    if (isLinked) this.#linked.add(this.#blocks.at(-1) as Block);
    if (place.heading === null) this.#item = null;
  }

  #takeProse(): Prose {
    for (const _ of this.#styles) this.#prose.close();
    const prose = clean(this.#prose.build());
    this.#prose = createProseBuilder();
    this.#isEmpty = true;
    for (const style of this.#styles) this.#prose.open(style);
    return prose;
  }
}

/**
 * Sanitise the joined text: pieces that are clean one by one may not be so together. If that changes it, its marks are
 * dropped, as their offsets no longer hold.
 */
function clean(prose: Prose): Prose {
  const text = sanitize(prose.text);
  return text === prose.text ? prose : { text, marks: [] };
}
