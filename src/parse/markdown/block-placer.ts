import type { Block, Container } from '../../article.ts';
import { createOpenings, type Openings } from '../openings.ts';
import type { Prose } from '../prose-builder.ts';

/** What stands before the text of an item; the terms of a definition list have nothing there. */
export interface Marker {
  readonly ordered: boolean;
  readonly number: number | null;
  readonly term?: true;
}

export const BULLET: Marker = { ordered: false, number: null };
export const TERM: Marker = { ordered: false, number: null, term: true };

const NO_TEXT: Prose = { text: '', marks: [] };
const TOP: readonly Container[] = [];

/** Puts blocks in their places, within the lists and block quotes that are open, and gives items their markers. */
export class BlockPlacer {
  readonly blocks: Block[] = [];
  /** Replaced, not changed, as the blocks share it. */
  #within: readonly Container[] = TOP;
  /** Those that it is within, from the outermost. */
  readonly #around: (readonly Container[])[] = [];
  /** What begins within each. */
  readonly #places = new Map<readonly Container[], { [Kind in Container]?: readonly Container[] }>();
  /** Of an item that has no block yet. */
  #marker: Marker | null = null;
  readonly #openings: Openings;

  /** @param last what the block before the first stands in. */
  constructor(last: readonly Container[]) {
    this.#openings = createOpenings(last);
  }

  /** What the next block stands in directly. */
  get innermost(): Container | undefined {
    return this.#within.at(-1);
  }

  /** Whether the next text is the first of its item. */
  get isItem(): boolean {
    return this.#marker !== null && this.innermost === 'item';
  }

  /** A list or a block quote begins, whether or not it stands behind another. */
  begin(): void {
    this.endMarker();
    this.#openings.begin(this.#within.length);
  }

  /** The items of a list share one place. */
  enter(container: Container, marker: Marker | null = null): void {
    const around = this.#within;
    const known = this.#places.get(around) ?? {};
    known[container] ??= [...around, container];
    this.#places.set(around, known);
    this.#around.push(around);
    this.#within = known[container];
    if (marker !== null) this.#marker = marker;
  }

  leave(): void {
    this.#within = this.#around.pop() ?? TOP;
  }

  /** If an item begins with something other than a paragraph, an empty item carries its marker. */
  endMarker(): void {
    if (this.#marker !== null) this.addItem(NO_TEXT);
  }

  addItem(prose: Prose, checked?: boolean): void {
    const marker = this.#marker ?? BULLET;
    this.#marker = null;
    const task = checked === undefined ? {} : { checked };
    this.#push({ kind: 'item', depth: this.#count('item'), ...marker, ...prose, ...task });
  }

  addQuote(prose: Prose): void {
    this.add({ kind: 'quote', depth: this.#count('quote'), ...prose });
  }

  add(block: Block): void {
    this.endMarker();
    this.#push(block);
  }

  /** A block that comes with a place of its own, within the place where it stands. `isFirst` of such blocks in a row. */
  addPlaced({ within: inner = [], opens, ...block }: Block, isFirst: boolean): void {
    this.endMarker();
    const base = this.#within;
    this.#within = inner.length === 0 ? base : [...base, ...inner];
    if (isFirst) this.#openings.begin(base.length);
    if (opens !== undefined) this.#openings.begin(base.length + opens);
    if (block.kind === 'item') this.#push({ ...block, depth: this.#count('item') });
    else if (block.kind === 'quote') this.#push({ ...block, depth: this.#count('quote') });
    else this.#push(block);
    this.#within = base;
  }

  #count(container: Container): number {
    return this.#within.reduce((sum, one) => (one === container ? sum + 1 : sum), 0);
  }

  #push(block: Block): void {
    const opens = this.#openings.next(this.#within);
    this.blocks.push(this.#within.length === 0 ? block : { ...block, within: this.#within, ...opens });
  }
}
