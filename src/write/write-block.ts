import type { Alignment, Block, Cell } from '../article.ts';
import { parseMarkdownBlocks } from '../parse/markdown/markdown.ts';
import type { NoteRegister } from '../parse/markdown/note-register.ts';
import { backtickFence, type ProseStyle, proseStyles, writeAddress, writeProse } from './write-prose.ts';

/** Only words and the commonest punctuation, which is never markup. */
const PLAIN = /^\p{L}[\p{L}\p{M}\p{N} ,;:.?!%'"’‘“”„«»‹›…–—()/-]*$/u;

/**
 * Write one block as Markdown, without its containers, in the plainest style that parses as the same block.
 *
 * @returns its lines, without line breaks; none for an item without words.
 */
export function writeBlock(block: Block): readonly string[] {
  switch (block.kind) {
    case 'code': {
      const fence = backtickFence(block.text, 3);
      return [fence + (block.lang ?? ''), ...block.text.split('\n'), fence];
    }
    case 'rule':
      // Not hyphens, which would turn a line above into a heading, or the hyphen of a list into a rule.
      return ['***'];
    case 'item':
      return block.text === '' ? [] : withBox(tryStyles(asParagraph(block)), block.checked);
    default:
      return tryStyles(block);
  }
}

/** Lines with the box of a task before the first. */
function withBox([first = '', ...rest]: readonly string[], checked: boolean | undefined): readonly string[] {
  return [checked === undefined ? first : `[${checked ? 'x' : ' '}] ${first}`, ...rest];
}

function asParagraph(block: Block & { kind: 'item' | 'quote' | 'paragraph' }): Block {
  return { kind: 'paragraph', text: block.text, marks: block.marks };
}

function tryStyles(block: Block): readonly string[] {
  const { within: _, opens: __, ...alone } = block.kind === 'quote' ? asParagraph(block) : block;
  const expected = JSON.stringify(sorted(alone));
  let lines: readonly string[] = [];
  for (const style of proseStyles) {
    lines = linesOf(alone, style);
    if (isPlain(alone)) break;
    const read = parseMarkdownBlocks(lines.join('\n'), NUMBERED);
    if (read.length === 1 && JSON.stringify(sorted(read[0] as Block)) === expected) break;
  }
  return lines;
}

/** For parsing one block alone: notes are written by number and defined elsewhere, so every number is taken as known. */
const NUMBERED: NoteRegister = {
  know: () => {},
  knows: (label) => /^\d+$/.test(label),
  refer: (label) => Number(label) - 1,
  add: () => -1,
  define: () => {},
  count: () => 0,
  content: () => ({ kind: 'missing', label: '' }),
  addUnused: () => {},
};

function isPlain(block: Block): boolean {
  return block.kind === 'paragraph' && block.marks.length === 0 && PLAIN.test(block.text);
}

/** The fields of a block in alphabetical order, so that two blocks can be compared as JSON. */
function sorted(block: Block): unknown {
  const entries = (thing: object) => Object.entries(thing).sort(([a], [b]) => (a < b ? -1 : 1));
  return entries({ ...block, ...('marks' in block ? { marks: block.marks.map(entries) } : {}) });
}

function linesOf(block: Block, style: ProseStyle): readonly string[] {
  switch (block.kind) {
    case 'heading': {
      const text = writeProse(block.text, block.marks, style, 'line');
      // A run of # at the end would close the heading.
      const line = keepEnds(text.replace(/(?<=^|\s)#+$/, '\\$&'));
      return [`${'#'.repeat(block.level)}${line === '' ? '' : ' '}${line}`];
    }
    case 'paragraph':
    case 'quote':
    case 'item':
      return writeProse(block.text, block.marks, style, 'lines').split('\n');
    case 'image':
      return [`![${style.escaping.text(block.text)}](${writeSource(block.src, style)})`];
    case 'table': {
      const [header = [], ...rows] = block.cells.map((row) => row.map((cell) => writeCell(cell, style)));
      return [header, header.map((_, column) => UNDERLINES[block.align[column] ?? 'none']), ...rows].map(
        (row) => `| ${row.join(' | ')} |`,
      );
    }
    case 'code':
    case 'rule':
      return [];
  }
}

/** How the line below the header aligns a column. */
const UNDERLINES: Readonly<Record<NonNullable<Alignment> | 'none', string>> = {
  left: ':--',
  center: ':-:',
  right: '--:',
  none: '---',
};

function writeCell({ text, marks }: Cell, style: ProseStyle): string {
  return keepEnds(writeProse(text, marks, style, 'cell'));
}

function writeSource(src: string | undefined, { parted }: ProseStyle): string {
  return src === undefined ? '' : writeAddress(src, parted);
}

/** Write the spaces at the ends of a heading or a cell as entities, as others would not be part of it. */
function keepEnds(text: string): string {
  return text.replaceAll(/^\s+|(?<!\s)\s+$/g, (spaces) =>
    [...spaces].map((space) => `&#${space.codePointAt(0)};`).join(''),
  );
}
