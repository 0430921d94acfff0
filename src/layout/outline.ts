import type { Block, Container } from '../article.ts';
import { createLists, type Item } from './outline-lists.ts';
import type { Signs } from './text-options.ts';

/** A block's place on the page. */
export interface BlockPlace {
  /** The lines before the block. */
  readonly gap: readonly string[];
  /** What its first line begins with, and what every other line begins with. */
  readonly first: string;
  readonly rest: string;
  /** Columns that `rest` fills. */
  readonly indent: number;
}

/** Keeps track, from the top down, of the lists and block quotes that blocks are in. */
export interface Outline {
  /** @returns `null` for an item without text, whose marker goes before the next block in it. */
  place(block: Block): BlockPlace | null;
  /** The lines that end the outline: an item that never had a text, and in words the end of a block quote. */
  end(): readonly string[];
}

export interface OutlineOptions {
  /** In columns. */
  readonly measure: number;
  readonly signs: Signs;
}

const BAR = { unicode: '│ ', ascii: '| ', words: '' } as const;

/** The outline of one article, whose blocks are placed in their order. */
export function createOutline({ measure, signs }: OutlineOptions): Outline {
  const lists = createLists();
  let before: Placed | null = null;
  /** The last item, while it has had no text. */
  let bare: BareItem | null = null;
  return {
    place(block) {
      const containers = containersOf(block);
      const depth = containers.filter((container) => container === 'item').length;
      const quotes = containers.length - depth;
      const marker = block.kind === 'item' ? markerOf(block, depth, signs) : '';
      const hang = block.kind === 'item' ? hangOf(block, marker) : 0;
      const beginsAnother = block.kind === 'item' && lists.add(block, depth, hang, before?.block ?? null);
      const parts = partsOf(containers, lists.hangs, { measure, signs });
      const rest = parts.join('');
      const said = sayQuotes(before?.quotes ?? 0, quotes, isAnotherQuote(block, containers), signs);
      const blanks = beginsAnother ? 1 : gapBetween(before?.block ?? null, block);
      const blank = blankBefore(block, before?.parts ?? [], parts);
      const own: BlockPlace = {
        gap: said.at(-1) === BEGIN_QUOTE ? said : [...said, ...new Array<string>(blanks).fill(blank)],
        first: rest.slice(0, rest.length - hang) + marker,
        rest,
        indent: columnsOf(parts),
      };
      const place = bare === null ? own : behindBare(own, bare, block, parts);
      bare = block.kind === 'item' && block.text === '' ? { place, parts: parts.length } : null;
      before = { block, parts, quotes };
      return bare === null ? place : null;
    },
    end: () => [
      ...(bare === null ? [] : markerLine(bare.place)),
      ...sayQuotes(before?.quotes ?? 0, 0, false, signs),
    ],
  };
}

/** The last block, what its lines begin with, and in how many block quotes it is. */
interface Placed {
  readonly block: Block;
  readonly parts: readonly string[];
  readonly quotes: number;
}

/** An item without text, and how many containers it is in. */
interface BareItem {
  readonly place: BlockPlace;
  readonly parts: number;
}

/** The place of a block behind an item without text, whose marker goes before what is in it, and else has a line. */
function behindBare(own: BlockPlace, bare: BareItem, block: Block, parts: readonly string[]): BlockPlace {
  const isInside = block.kind !== 'item' && parts.length >= bare.parts;
  if (!isInside) return { ...own, gap: [...markerLine(bare.place), ...own.gap] };
  const { gap, first } = bare.place;
  return { ...own, gap, first: first + own.rest.slice(first.length) };
}

/** The line of an item that never had a text. */
function markerLine({ gap, first }: BlockPlace): readonly string[] {
  return [...gap, first.trimEnd()];
}

const BEGIN_QUOTE = 'Quote:';
const END_QUOTE = 'End of quote.';

/** The block quotes that begin and end between two blocks, in words for those who do not see the bars. */
function sayQuotes(before: number, quotes: number, isAnother: boolean, signs: Signs): readonly string[] {
  if (signs !== 'words') return [];
  const ended = quotes < before || isAnother ? ['', END_QUOTE] : [];
  return quotes > before || isAnother ? [...ended, '', BEGIN_QUOTE] : ended;
}

function isAnotherQuote({ opens }: Block, containers: readonly Container[]): boolean {
  return opens !== undefined && containers.includes('quote', opens);
}

/** What each line begins with, a part for each container. Outer ones are dropped so that half the measure is left for text. */
function partsOf(
  containers: readonly Container[],
  hangs: readonly number[],
  { measure, signs }: OutlineOptions,
): readonly string[] {
  let list = 0;
  const parts = containers.map((container) =>
    container === 'quote' ? BAR[signs] : ' '.repeat(hangs[list++] ?? 2),
  );
  let outermost = 0;
  let indent = columnsOf(parts);
  while (parts.length - outermost > 1 && indent > measure / 2) indent -= parts[outermost++]?.length ?? 0;
  return parts.slice(outermost);
}

/** The start of a blank line before a block. */
function blankBefore({ opens }: Block, before: readonly string[], parts: readonly string[]): string {
  const shared = commonStart(before, parts);
  return shared
    .slice(0, opens ?? shared.length)
    .join('')
    .trimEnd();
}

function columnsOf(parts: readonly string[]): number {
  return parts.reduce((columns, part) => columns + part.length, 0);
}

function containersOf(block: Block): readonly Container[] {
  if (block.within !== undefined) return block.within;
  if (block.kind === 'item') return Array.from({ length: block.depth }, () => 'item');
  if (block.kind === 'quote') return Array.from({ length: block.depth }, () => 'quote');
  return [];
}

/** Bullets and boxes begin in the same column; numbers up to 99 are aligned by their last digit. */
function markerOf({ number, ordered, checked, text, term }: Item, depth: number, signs: Signs): string {
  if (term === true) return '';
  const numbered = number === null ? ' ' : `${String(number).padStart(2)}. `;
  if (checked !== undefined && signs === 'words') return `${numbered}${checked ? 'Done' : 'To do'}: `;
  if (checked !== undefined) return `${numbered}${checked ? '[x]' : '[ ]'} `;
  if (number !== null) return numbered;
  if (ordered || LETTERED.test(text)) return ' ';
  const [odd, even] = signs === 'unicode' ? ['•', '◦'] : ['*', '-'];
  return ` ${depth % 2 === 1 ? odd : even} `;
}

/** An item whose text begins with its own label: `(a)`, `b)`, `iv.`. Not with `A.`, which begins names: “A. Hale”. */
const LETTERED = /^(?:\((?:[A-Za-z]|[ivx]{1,6})\)|(?:[A-Za-z]|[ivx]{1,6})\)|(?:[a-z]|[ivx]{1,6})\.) /;

/** Columns before the meaning of a term, which is set below it. */
const MEANING_INDENT = 4;

/** Columns before the further lines of an item. */
function hangOf({ number, ordered, checked, text, term }: Item, marker: string): number {
  if (term === true) return MEANING_INDENT;
  const lettered = ordered ? /^\S{1,8} / : LETTERED;
  const letter = number === null && checked === undefined ? lettered.exec(text) : null;
  return marker.length + (letter?.[0].length ?? 0);
}

/** Blank lines between two blocks: one; none between the items of a list; two above a heading. */
function gapBetween(before: Block | null, block: Block): number {
  if (before?.kind === 'item' && block.kind === 'item') return 0;
  if (before?.kind === 'item' && before.term === true && isWithin(block, before)) return 0;
  return block.kind === 'heading' && before !== null && before.kind !== 'heading' ? 2 : 1;
}

function isWithin(block: Block, item: Item): boolean {
  return containersOf(block).length >= containersOf(item).length && block.kind === 'paragraph';
}

function commonStart(left: readonly string[], right: readonly string[]): readonly string[] {
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs === -1 ? left : left.slice(0, differs);
}
