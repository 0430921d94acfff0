import type { Block, Container } from '../article.ts';
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

const BAR = { unicode: '│ ', ascii: '| ', words: '' } as const;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: what is open around the next block is read and changed by all of these short functions.
export function createOutline(options: { readonly measure: number; readonly signs: Signs }): Outline {
  const { measure, signs } = options;
  /** The hanging indent of the open item in each list, outermost first. */
  const hangs: number[] = [];
  /** The last numbers in each list, outermost first. */
  const counts: Count[] = [];
  let before: Block | null = null;
  let partsBefore: readonly string[] = [];
  let quotesBefore = 0;
  /** The last item, while it has had no text. */
  let bare: { readonly place: BlockPlace; readonly parts: number } | null = null;

  /** The block quotes that begin and end between two blocks, in words for those who do not see the bars. */
  function sayQuotes(quotes: number, isAnother: boolean): readonly string[] {
    if (signs !== 'words') return [];
    const ended = quotes < quotesBefore || isAnother ? ['', 'End of quote.'] : [];
    return quotes > quotesBefore || isAnother ? [...ended, '', 'Quote:'] : ended;
  }

  function countItem(item: Item, depth: number, hang: number, isAnother: boolean): void {
    hangs[depth - 1] = hang;
    const previous = isAnother || counts.length < depth ? null : (counts[depth - 1]?.last ?? null);
    counts[depth - 1] = { previous, last: item.number };
    counts.length = depth;
  }

  /** What each line begins with, a part for each container. Outer ones are dropped so that half the measure is left for text. */
  function partsOf(containers: readonly Container[]): readonly string[] {
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
  function blankBefore(block: Block, parts: readonly string[]): string {
    const shared = commonStart(partsBefore, parts);
    return shared
      .slice(0, block.opens ?? shared.length)
      .join('')
      .trimEnd();
  }

  return {
    place(block) {
      const containers = containersOf(block);
      const depth = containers.filter((container) => container === 'item').length;
      const marker = block.kind === 'item' ? markerOf(block, depth, signs) : '';
      const isAnother =
        block.kind === 'item' && (block.opens !== undefined || beginsList(before, block, counts[depth - 1]));
      const isQuote = block.opens !== undefined && containers.includes('quote', block.opens);
      const hang = block.kind === 'item' ? hangOf(block, marker) : 0;
      if (block.kind === 'item') countItem(block, depth, hang, isAnother);
      const parts = partsOf(containers);
      const rest = parts.join('');
      const blank = blankBefore(block, parts);
      const said = sayQuotes(containers.length - depth, isQuote);
      const blanks = new Array<string>(isAnother ? 1 : gapBetween(before, block)).fill(blank);
      let gap = said.at(-1) === 'Quote:' ? said : [...said, ...blanks];
      let first = rest.slice(0, rest.length - hang) + marker;
      if (bare !== null) {
        const isInside = block.kind !== 'item' && parts.length >= bare.parts;
        gap = isInside ? bare.place.gap : [...bare.place.gap, bare.place.first.trimEnd(), ...gap];
        if (isInside) first = bare.place.first + rest.slice(bare.place.first.length);
      }
      const place = { gap, first, rest, indent: columnsOf(parts) };
      bare = block.kind === 'item' && block.text === '' ? { place, parts: parts.length } : null;
      before = block;
      partsBefore = parts;
      quotesBefore = containers.length - depth;
      return bare === null ? place : null;
    },
    end: () => [
      ...(bare === null ? [] : [...bare.place.gap, bare.place.first.trimEnd()]),
      ...sayQuotes(0, false),
    ],
  };
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

type Item = Extract<Block, { kind: 'item' }>;

/** Bullets and boxes begin in the same column; numbers up to 99 are aligned by their last digit. */
function markerOf({ number, ordered, checked, text, term }: Item, depth: number, signs: Signs): string {
  if (term === true) return '';
  if (checked !== undefined && signs === 'words') return checked ? ' Done: ' : ' To do: ';
  if (checked !== undefined) return checked ? ' [x] ' : ' [ ] ';
  if (number !== null) return `${String(number).padStart(2)}. `;
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

/** The numbers of the last two items of a list. */
interface Count {
  readonly previous: number | null;
  readonly last: number | null;
}

/** Whether an item after another of the same depth begins a list of its own. */
function beginsList(before: Block | null, item: Item, count: Count | undefined): boolean {
  if (before?.kind !== 'item' || before.depth !== item.depth) return false;
  if (before.ordered !== item.ordered) return true;
  const { number } = item;
  const last = count?.last ?? null;
  if (number === null || last === null || number > last) return false;
  // But a list may count down.
  const goesUp = count !== undefined && count.previous !== null && count.previous < last;
  return goesUp || number !== last - 1;
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
