import type { Cell, Mark, Span } from '../article.ts';
import { ENOUGH_FOR_ADDRESS, endsInAddress, findAddresses } from './addresses.ts';
import type { LiveLink } from './hyperlink.ts';
import type { Links } from './links.ts';
import type { Stretch } from './stretch.ts';
import type { Run, StyledText } from './styled-text.ts';
import type { Role, Theme } from './theme.ts';

/** A block's text as it is on the page. */
export interface Composed {
  readonly text: StyledText;
  /** Offsets at which the writer ended a line. */
  readonly lineEnds: readonly number[];
}

export interface ComposeOptions {
  readonly stretches: readonly Stretch[];
  readonly links: Links;
  /** The role of all the text, if it has one. */
  readonly base: Role | null;
  readonly theme: Theme;
}

/**
 * Lay a text's quotes and marks over it, and insert the signs that show them: the number or address after a link, the
 * backticks of code and, where text cannot be struck through, tildes.
 */
export function compose({ text, marks }: Cell, options: ComposeOptions): Composed {
  const { base } = options;
  const runs: Run[] = [];
  const lineEnds: number[] = [];
  const open = new Set<Layer>();
  const parts: string[] = [];
  let length = 0;
  /** The end of what is composed: to look into the whole each time would take time as the square of its length. */
  let tail = '';
  const append = (part: string) => {
    parts.push(part);
    length += part.length;
    tail = (tail + part).slice(-ENOUGH_FOR_ADDRESS);
  };
  let at = 0;
  const copyTo = (end: number) => {
    if (end <= at) return;
    const start = length;
    append(text.slice(at, end));
    at = end;
    const roles = new Set<Role>(base === null ? [] : [base]);
    let link: LiveLink | null = null;
    for (const layer of open) {
      if (layer.role !== null) roles.add(layer.role);
      link ??= layer.link;
    }
    if (roles.size > 0 || link !== null) runs.push({ start, end: length, roles: [...roles], link });
  };
  const add = (sign: string, link: LiveLink | null) => {
    if (sign === '') return;
    // Without a space, the number would be copied or followed as part of the address.
    if (sign.startsWith('[') && endsInAddress(tail, tail.length)) append(' ');
    const start = length;
    append(sign);
    runs.push({ start, end: length, roles: ['mark'], link });
  };
  for (const { offset, kind, layer } of findEdges(text, marks, options)) {
    copyTo(offset);
    if (kind === 'break') lineEnds.push(length);
    else if (kind === 'open') {
      add(layer.before, null);
      open.add(layer);
    } else {
      append(layer.address);
      open.delete(layer);
      add(layer.after, layer.link);
    }
  }
  copyTo(text.length);
  return { text: { text: parts.join(''), runs }, lineEnds };
}

/** A quote or a mark over the text. */
interface Layer {
  readonly role: Role | null;
  readonly link: LiveLink | null;
  /** Signs to insert where it begins, and where it ends; there `address` comes before `after`. */
  readonly before: string;
  readonly address: string;
  readonly after: string;
}

const LAYER: Layer = { role: null, link: null, before: '', address: '', after: '' };

type Edge = { readonly offset: number; readonly index: number } & (
  | { readonly kind: 'open' | 'close'; readonly layer: Layer }
  | { readonly kind: 'break'; readonly layer: null }
);

/** Where quotes and marks begin and end, in order; at the same offset, ends come first. */
function findEdges(text: string, marks: readonly Mark[], options: ComposeOptions): readonly Edge[] {
  const { stretches, links, theme } = options;
  const edges: Edge[] = [];
  const lay = ({ start, end }: Span, layer: Partial<Layer>) => {
    if (start >= end) return;
    const whole = { ...LAYER, ...layer };
    const index = edges.length;
    edges.push({ offset: start, index, kind: 'open', layer: whole });
    edges.push({ offset: end, index, kind: 'close', layer: whole });
  };
  for (const stretch of stretches) layStretch(stretch, text, lay);
  for (const mark of marks.toSorted(byNesting)) {
    if (mark.kind === 'break')
      edges.push({ offset: mark.start, index: edges.length, kind: 'break', layer: null });
    else lay(mark, layerOf(mark, text, links, theme));
  }
  for (const span of links.isLive ? findAddresses(text) : [])
    lay(span, { link: links.live(text.slice(span.start, span.end)) });
  return edges.sort(byPlace);
}

/** Of marks over the same text, code is innermost: its backticks belong to it. */
function byNesting(a: Mark, b: Mark): number {
  const inner = Number(a.kind === 'code') - Number(b.kind === 'code');
  return a.start - b.start || b.end - a.end || inner;
}

const RANK = { close: 0, break: 1, open: 2 } as const;

/** What opened last closes first. */
function byPlace(a: Edge, b: Edge): number {
  const inTurn = a.kind === 'close' ? b.index - a.index : a.index - b.index;
  return a.offset - b.offset || RANK[a.kind] - RANK[b.kind] || inTurn;
}

function layStretch(
  { start, end, kind }: Stretch,
  text: string,
  lay: (span: Span, layer: Partial<Layer>) => void,
): void {
  if (kind === 'speech' || kind === 'fragment') lay({ start, end }, { role: 'speech' });
  // Where whole paragraphs are somebody's words, it is the name before them that stands out.
  if (kind === 'turn') lay({ start: 0, end: text.slice(0, start).trimEnd().length }, { role: 'name' });
}

function layerOf(mark: Mark, text: string, links: Links, theme: Theme): Partial<Layer> {
  const inside = text.slice(mark.start, mark.end);
  switch (mark.kind) {
    case 'link': {
      const { address, label } = links.note(inside, mark.href);
      return { role: 'link', link: links.live(mark.href), address, after: label };
    }
    case 'note':
      return { role: 'mark', before: endsInAddress(text, mark.start) ? ' ' : '' };
    case 'code': {
      const [before, after] = backTicks(inside);
      return { role: 'code', before, after };
    }
    case 'strike':
      return theme.level === 'plain' ? { before: '~~', after: '~~' } : { role: 'strike' };
    case 'emphasis':
    case 'strong':
      return { role: mark.kind };
    case 'break':
      return {};
  }
}

/** As in Markdown: one more than there are in a row in the code. */
function backTicks(code: string): readonly [before: string, after: string] {
  if (!code.includes('`')) return ['`', '`'];
  let most = 0;
  for (const { length } of code.match(/`+/g) ?? []) most = Math.max(most, length);
  const ticks = '`'.repeat(most + 1);
  return [code.startsWith('`') ? `${ticks} ` : ticks, code.endsWith('`') ? ` ${ticks}` : ticks];
}
