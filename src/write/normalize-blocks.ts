import type { Block, Container, Mark } from '../article.ts';
import { linkAddresses } from '../parse/markdown/autolinks.ts';
import { isBadge } from '../parse/markdown/badges.ts';
import { languageOf } from '../parse/markdown/code-language.ts';
import { normalizeHref, syntax } from '../parse/markdown/syntax.ts';
import { commonLength } from '../parse/openings.ts';
import { createProseBuilder, type Prose } from '../parse/prose-builder.ts';
import { sanitize } from '../parse/sanitize.ts';
import { tableBlock } from '../parse/table-block.ts';
import { walkProse } from './walk-prose.ts';

/** The new number of a note that the text refers to; `null` where there is no such note. */
export type Refer = (note: number) => number | null;

/**
 * Reduce blocks to those that Markdown can express, which are the ones that `parseMarkdownBlocks` makes. In other blocks,
 * such as those of a web page:
 * - a list item without words of its own becomes an empty item before its content;
 * - empty paragraphs, images without a description, badges and tables without a cell are left out;
 * - short rows of a table are filled up;
 * - spaces are folded, except in code; a link within a link, or to an address that is not allowed, becomes plain text; an
 *   address becomes a link; an emphasis that crosses another one continues inside it;
 * - the numbers of ordered items are limited to 0 to 999999999 (CommonMark 5.2).
 */
export function normalizeBlocks(blocks: readonly Block[], refer: Refer = (note) => note): readonly Block[] {
  const normalized: Block[] = [];
  /** The number of the last item in each container, from the outermost. */
  const numbers: (number | null)[] = [];
  let open: readonly Container[] = [];
  for (const block of blocks) {
    const within = containersOf(block);
    const normal = normalizeBlock(block, within, refer);
    if (normal === null) continue;
    const shared = commonLength(open, within);
    const own = normal.kind === 'item' ? within.length - 1 : within.length;
    // Numbers that do not continue begin another list.
    const goesOn = normal.kind !== 'item' || shared <= own || follows(normal.number, numbers[own] ?? null);
    const known = Math.min(block.opens ?? shared, goesOn ? shared : own);
    const added: Block[] = [];
    // An item begins with its own block; every other item around it has to be there already.
    for (let depth = known; depth < own; depth++) {
      if (within[depth] !== 'item') continue;
      added.push(itemOf(within.slice(0, depth + 1), EMPTY, null));
      numbers[depth] = null;
    }
    added.push(normal);
    if (normal.kind === 'item') numbers[own] = normal.number;
    open = within;
    for (const [at, one] of added.entries())
      normalized.push(known < shared && at === 0 ? { ...one, opens: known } : one);
  }
  return normalized;
}

function follows(number: number | null, last: number | null): boolean {
  return number === null || last === null ? number === last : number === last + 1;
}

const EMPTY: Prose = { text: '', marks: [] };
const MOST = 999_999_999;

function containersOf(block: Block): readonly Container[] {
  const within = block.within ?? [];
  if (block.kind === 'item' && within.at(-1) !== 'item') return [...within, 'item'];
  if (block.kind === 'quote' && within.at(-1) !== 'quote') return [...within, 'quote'];
  return within;
}

function normalizeBlock(block: Block, within: readonly Container[], refer: Refer): Block | null {
  const place = within.length === 0 ? {} : { within };
  switch (block.kind) {
    case 'paragraph':
    case 'quote': {
      const prose = normalizeProse(block.text, block.marks, refer);
      if (prose.text === '') return null;
      return within.at(-1) === 'quote'
        ? { kind: 'quote', depth: count(within, 'quote'), ...prose, ...place }
        : { kind: 'paragraph', ...prose, ...place };
    }
    case 'item':
      return itemOf(
        within,
        normalizeProse(block.text, block.marks, refer),
        block.ordered ? block.number : null,
        block.checked,
      );
    case 'heading':
      return {
        kind: 'heading',
        level: block.level,
        ...normalizeProse(block.text, block.marks, refer),
        ...place,
      };
    case 'code':
      return {
        kind: 'code',
        text: sanitize(block.text),
        ...languageOf({ info: block.lang ?? '' }),
        ...place,
      };
    case 'rule':
      return { kind: 'rule', text: '', ...place };
    case 'image':
      return normalizeImage(block, place, refer);
    case 'table':
      return normalizeTable(block, place, refer);
  }
}

type Place = Pick<Block, 'within'>;

function normalizeImage(
  { text: described, src: address }: Extract<Block, { kind: 'image' }>,
  place: Place,
  refer: Refer,
): Block | null {
  const { text } = normalizeText(described, [], refer);
  const src = address === undefined ? '' : sanitize(normalizeHref(address) ?? '');
  return text === '' || isBadge(src, null)
    ? null
    : { kind: 'image', text, ...(src === '' ? {} : { src }), ...place };
}

function normalizeTable(
  { align, cells }: Extract<Block, { kind: 'table' }>,
  place: Place,
  refer: Refer,
): Block | null {
  if (align.length === 0) return null;
  const normalized = cells.map((row) =>
    Array.from(align, (_, column) => {
      const { text, marks } = row[column] ?? EMPTY;
      return normalizeProse(text, marks, refer);
    }),
  );
  return tableBlock(normalized, align, place);
}

function itemOf(within: readonly Container[], prose: Prose, number: number | null, checked?: boolean): Block {
  const ordered = number !== null;
  return {
    kind: 'item',
    depth: count(within, 'item'),
    ordered,
    number: ordered ? Math.min(Math.max(Math.trunc(number), 0), MOST) : null,
    ...prose,
    ...(checked === undefined || prose.text === '' ? {} : { checked }),
    within,
  };
}

/** Running text as the parser would make it, in which addresses are links. */
function normalizeProse(text: string, marks: readonly Mark[], refer: Refer): Prose {
  return linkAddresses(normalizeText(text, marks, refer), syntax);
}

/** Running text as the parser would build it from the same steps. */
function normalizeText(text: string, marks: readonly Mark[], refer: Refer): Prose {
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
      case 'note': {
        const number = refer(step.note);
        if (number !== null) builder.note(number);
        break;
      }
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
