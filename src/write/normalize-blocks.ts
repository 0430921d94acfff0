import type { Block, Container, Mark } from '../article.ts';
import { normalizeHref } from '../parse/markdown.ts';
import { createProseBuilder, type Prose } from '../parse/prose-builder.ts';
import { sanitize } from '../parse/sanitize.ts';
import { plainCell, tableBlock } from '../parse/table-block.ts';
import { walkProse } from './walk-prose.ts';

/**
 * Reduce blocks to those that Markdown can express, which are the ones that `parseMarkdownBlocks` makes. In others, such as
 * those of a web page:
 * - a list item without words of its own becomes an empty item before its content;
 * - empty paragraphs, images without a description and tables without a cell are left out;
 * - short rows of a table are filled up;
 * - spaces are folded, except in code; a link within a link, or to an address that none may lead to, is plain text; an
 *   emphasis that crosses another one continues inside it;
 * - the numbers of ordered items are limited to 0 to 999999999 (CommonMark 5.2).
 */
export function normalizeBlocks(blocks: readonly Block[]): readonly Block[] {
  const normalized: Block[] = [];
  let open: readonly Container[] = [];
  for (const block of blocks) {
    const within = containersOf(block);
    const known = commonLength(open, within);
    // A block's own item begins with it; any other item that it is in has to exist already.
    const before = block.kind === 'item' ? within.length - 1 : within.length;
    const normal = normalizeBlock(block, within);
    if (normal === null) continue;
    for (let depth = known; depth < before; depth++) {
      if (within[depth] === 'item') normalized.push(itemOf(within.slice(0, depth + 1), EMPTY, null));
    }
    open = within;
    normalized.push(normal);
  }
  return normalized;
}

const EMPTY: Prose = { text: '', marks: [] };
const MOST = 999_999_999;

function containersOf(block: Block): readonly Container[] {
  const within = block.within ?? [];
  if (block.kind === 'item' && within.at(-1) !== 'item') return [...within, 'item'];
  if (block.kind === 'quote' && within.at(-1) !== 'quote') return [...within, 'quote'];
  return within;
}

export function commonLength(a: readonly Container[], b: readonly Container[]): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

function normalizeBlock(block: Block, within: readonly Container[]): Block | null {
  const place = within.length === 0 ? {} : { within };
  switch (block.kind) {
    case 'paragraph':
    case 'quote': {
      const prose = normalizeProse(block.text, block.marks);
      if (prose.text === '') return null;
      return within.at(-1) === 'quote'
        ? { kind: 'quote', depth: count(within, 'quote'), ...prose, ...place }
        : { kind: 'paragraph', ...prose, ...place };
    }
    case 'item':
      return itemOf(within, normalizeProse(block.text, block.marks), block.ordered ? block.number : null);
    case 'heading':
      return { kind: 'heading', level: block.level, ...normalizeProse(block.text, block.marks), ...place };
    case 'code':
      return { kind: 'code', text: sanitize(block.text), ...place };
    case 'rule':
      return { kind: 'rule', text: '', ...place };
    case 'image': {
      const { text } = normalizeProse(block.text, []);
      return text === '' ? null : { kind: 'image', text, ...place };
    }
    case 'table': {
      const columns = Math.max(0, ...block.rows.map((row) => row.length));
      if (columns === 0) return null;
      const cells = block.rows.map((row) =>
        Array.from({ length: columns }, (_, column) => plainCell(normalizeProse(row[column] ?? '', []).text)),
      );
      return tableBlock(cells, [], place);
    }
  }
}

function itemOf(within: readonly Container[], prose: Prose, number: number | null): Block {
  const ordered = number !== null;
  return {
    kind: 'item',
    depth: count(within, 'item'),
    ordered,
    number: ordered ? Math.min(Math.max(Math.trunc(number), 0), MOST) : null,
    ...prose,
    within,
  };
}

/** Running text as the parser would build it from the same steps. */
function normalizeProse(text: string, marks: readonly Mark[]): Prose {
  const builder = createProseBuilder();
  const allowed = marks.flatMap((mark): readonly Mark[] => {
    if (mark.kind !== 'link') return [mark];
    const href = normalizeHref(mark.href);
    return href === null ? [] : [{ ...mark, href }];
  });
  for (const step of walkProse(text, allowed)) {
    switch (step.kind) {
      case 'text':
        builder.append(step.text);
        break;
      case 'code':
        builder.open({ kind: 'code' });
        builder.appendCode(step.text);
        builder.close('code');
        break;
      case 'break':
        builder.hardBreak();
        break;
      case 'open':
        builder.open(step.mark);
        break;
      case 'close':
        builder.close(step.mark.kind);
        break;
    }
  }
  return builder.build();
}

function count(within: readonly Container[], container: Container): number {
  return within.filter((one) => one === container).length;
}
