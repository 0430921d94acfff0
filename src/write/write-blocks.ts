import type { Block, Container, Item } from '../article.ts';
import { commonLength } from '../parse/openings.ts';
import { writeBlock } from './write-block.ts';

/** A container that is still open. */
interface Open {
  readonly container: Container;
  /** What each further line begins with. */
  readonly prefix: string;
}

/** Whether an item is in the same list as the block before it, in a list right after that one, or in a separate one. */
type ListPlace = 'same' | 'behind' | 'apart';

/**
 * Write blocks as Markdown.
 *
 * @param blocks as `normalizeBlocks` gives them.
 * @returns lines without line breaks.
 */
export function writeBlocks(blocks: readonly Block[]): readonly string[] {
  const lines: string[] = [];
  /** The sign of the last list at each depth. */
  const lasts = new Map<number, string>();
  let open: readonly Open[] = [];
  let previous: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    const within = block.within ?? [];
    const containers = open.map(({ container }) => container);
    const common = commonLength(containers, within);
    const place = placeOf(block.opens, common, within);
    const kept = Math.min(
      common,
      within.length - (block.kind === 'item' ? 1 : 0),
      block.opens ?? within.length,
    );
    const shared = open.slice(0, kept);
    const entered = within.slice(kept).map((container, depth): Entering => {
      if (container === 'quote') return { container, prefix: '> ', first: '> ' };
      const marker = block.kind === 'item' ? markerOf(block, kept + depth, lasts, place) : '-';
      return { container, prefix: ' '.repeat(marker.length + 1), first: `${marker} ` };
    });
    const written = writeBlock(block);
    // Without these tags, a paragraph below an empty item would become its text.
    const isBare = block.kind === 'item' && written.length === 0;
    const content = isBare && continuesAsParagraph(blocks[index + 1], within) ? ['<em></em>'] : written;
    if (previous !== null && !isJoined(previous, block)) lines.push(joinPrefix(shared, 'prefix').trimEnd());
    const before = joinPrefix(shared, 'prefix');
    for (const line of indent(content, before, entered)) lines.push(line);
    open = [...shared, ...entered];
    previous = block;
  }
  return lines;
}

interface Entering extends Open {
  /** What the first line begins with. */
  readonly first: string;
}

function indent(content: readonly string[], before: string, entered: readonly Entering[]): readonly string[] {
  const first = before + joinPrefix(entered, 'first');
  const rest = before + joinPrefix(entered, 'prefix');
  if (content.length === 0) return [first.trimEnd()];
  return content.map((line, index) => {
    if (line === '') return (index === 0 ? first : rest).trimEnd();
    return (index === 0 ? first : rest) + line;
  });
}

function joinPrefix<Key extends 'prefix' | 'first'>(
  containers: readonly { readonly [key in Key]: string }[],
  key: Key,
): string {
  return containers.map((container) => container[key]).join('');
}

function placeOf(opens: number | undefined, common: number, within: readonly Container[]): ListPlace {
  if (common < within.length) return 'apart';
  if (opens === undefined) return 'same';
  return opens === within.length - 1 ? 'behind' : 'apart';
}

/** A list right after another takes the other sign (CommonMark 5.3): a plus, not an asterisk, which might make a rule. */
function markerOf({ number }: Item, depth: number, lasts: Map<number, string>, place: ListPlace): string {
  const last = lasts.get(depth) ?? '';
  const signs = number === null ? ['-', '+'] : ['.', ')'];
  const [usual = '', other = ''] = signs;
  const sign =
    place === 'same' && signs.includes(last) ? last : place === 'behind' && last === usual ? other : usual;
  lasts.set(depth, sign);
  return number === null ? sign : `${number}${sign}`;
}

function continuesAsParagraph(next: Block | undefined, within: readonly Container[]): boolean {
  return (
    next?.kind === 'paragraph' &&
    next.within?.length === within.length &&
    commonLength(next.within, within) === within.length
  );
}

/** Whether a block follows without a blank line: inside an item without words, or as the next item of a list. */
function isJoined(previous: Block, block: Block): boolean {
  if (previous.kind !== 'item' || block.opens !== undefined) return false;
  const above = previous.within ?? [];
  const within = block.within ?? [];
  const common = commonLength(above, within);
  if (previous.text === '')
    return (
      common === above.length &&
      within.length >= above.length &&
      !isNextItem(block, within, above) &&
      block.kind !== 'paragraph'
    );
  if (block.kind !== 'item' || block.text === '') return false;
  if (within.length > above.length) {
    // Only a list that starts at 1 may follow a paragraph without a blank line (CommonMark 5.3).
    return within.length === above.length + 1 && common === above.length && (block.number ?? 1) === 1;
  }
  return common === within.length && above.slice(common).every((container) => container === 'item');
}

function isNextItem(block: Block, within: readonly Container[], above: readonly Container[]): boolean {
  return block.kind === 'item' && within.length === above.length;
}
