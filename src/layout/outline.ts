import type { Block, Container } from '../article.ts';

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
  /** @returns `null` for an item without text of its own, whose marker goes before the next block in it. */
  place(block: Block): BlockPlace | null;
}

export function createOutline(options: { readonly measure: number; readonly ascii: boolean }): Outline {
  const { measure, ascii } = options;
  const bar = ascii ? '| ' : '│ ';
  /** The hanging indent of the open item in each list, outermost first. */
  const hangs: number[] = [];
  let before: Block | null = null;
  let partsBefore: readonly string[] = [];
  /** An item that has had no text yet. */
  let bare: { readonly place: BlockPlace; readonly parts: number } | null = null;

  return {
    place(block) {
      const containers = containersOf(block);
      const depth = containers.filter((container) => container === 'item').length;
      const marker = block.kind === 'item' ? markerOf(block.number, depth, ascii) : '';
      if (block.kind === 'item') hangs[depth - 1] = marker.length;
      let list = 0;
      const parts = containers.map((container) =>
        container === 'quote' ? bar : ' '.repeat(hangs[list++] ?? 2),
      );
      // However deep the block is, half the measure is left for its text.
      let indent = parts.reduce((columns, part) => columns + part.length, 0);
      while (parts.length > 1 && indent > measure / 2) indent -= parts.shift()?.length ?? 0;
      const rest = parts.join('');
      const blank = commonStart(partsBefore, parts).join('').trimEnd();
      let gap: readonly string[] = new Array<string>(gapBetween(before, block)).fill(blank);
      let first = rest.slice(0, rest.length - marker.length) + marker;
      if (bare !== null) {
        const isInside = block.kind !== 'item' && parts.length >= bare.parts;
        gap = isInside ? bare.place.gap : [...bare.place.gap, bare.place.first.trimEnd(), ...gap];
        if (isInside) first = bare.place.first + rest.slice(bare.place.first.length);
      }
      const place = { gap, first, rest, indent };
      bare = block.kind === 'item' && block.text === '' ? { place, parts: parts.length } : null;
      before = block;
      partsBefore = parts;
      return bare === null ? place : null;
    },
  };
}

function containersOf(block: Block): readonly Container[] {
  if (block.within !== undefined) return block.within;
  if (block.kind === 'item') return Array.from({ length: block.depth }, () => 'item');
  if (block.kind === 'quote') return Array.from({ length: block.depth }, () => 'quote');
  return [];
}

/** Numbers up to 99 are aligned by their last digit. */
function markerOf(number: number | null, depth: number, ascii: boolean): string {
  if (number !== null) return `${String(number).padStart(2)}. `;
  const [odd, even] = ascii ? ['*', '-'] : ['•', '◦'];
  return `${depth % 2 === 1 ? odd : even} `;
}

/** Blank lines between two blocks: one; none between the items of a list; two above a heading. */
function gapBetween(before: Block | null, block: Block): number {
  if (before?.kind === 'item' && block.kind === 'item') {
    return before.depth === block.depth && before.ordered !== block.ordered ? 1 : 0;
  }
  return block.kind === 'heading' && before !== null && before.kind !== 'heading' ? 2 : 1;
}

function commonStart(left: readonly string[], right: readonly string[]): readonly string[] {
  const differs = left.findIndex((part, index) => part !== right[index]);
  return differs === -1 ? left : left.slice(0, differs);
}
