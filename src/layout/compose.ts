import type { Mark, Span } from '../article.ts';
import { findAddresses } from './addresses.ts';
import type { LiveLink } from './hyperlink.ts';
import type { Links } from './links.ts';
import type { Stretch } from './page.ts';
import type { Run, StyledText } from './styled-text.ts';
import type { Role } from './theme.ts';

/** A block's text as it is on the page. */
export interface Composed {
  readonly text: StyledText;
  /** Offsets at which the writer ended a line. */
  readonly lineEnds: readonly number[];
}

/**
 * Lay a block's quotes and marks over its text, and put the note that belongs to each link after it.
 *
 * @param base the role of all the text, if it has one.
 */
export function compose(
  text: string,
  marks: readonly Mark[],
  stretches: readonly Stretch[],
  links: Links,
  base: Role | null,
): Composed {
  const runs: Run[] = [];
  const lineEnds: number[] = [];
  const open = new Set<Layer>();
  let composed = '';
  let at = 0;
  const copyTo = (end: number) => {
    if (end <= at) return;
    const start = composed.length;
    composed += text.slice(at, end);
    at = end;
    const roles = new Set<Role>(base === null ? [] : [base]);
    let link: LiveLink | null = null;
    for (const layer of open) {
      if (layer.role !== null) roles.add(layer.role);
      link ??= layer.link;
    }
    if (roles.size > 0 || link !== null) runs.push({ start, end: composed.length, roles: [...roles], link });
  };
  for (const { offset, kind, layer } of findEdges(text, marks, stretches, links)) {
    copyTo(offset);
    if (kind === 'break') lineEnds.push(composed.length);
    else if (kind === 'open') open.add(layer);
    else {
      open.delete(layer);
      if (layer.note === '') continue;
      const start = composed.length;
      composed += layer.note;
      runs.push({ start, end: composed.length, roles: ['faint'], link: layer.link });
    }
  }
  copyTo(text.length);
  return { text: { text: composed, runs }, lineEnds };
}

/** A quote or a mark over the text. */
interface Layer {
  readonly role: Role | null;
  readonly link: LiveLink | null;
  /** Text to put where it ends. */
  readonly note: string;
}

type Edge = { readonly offset: number } & (
  | { readonly kind: 'open' | 'close'; readonly layer: Layer }
  | { readonly kind: 'break'; readonly layer: null }
);

const ROLE_OF_QUOTE = {
  speech: 'speech',
  fragment: 'speech',
  block: 'speech',
  turn: 'speech',
  other: 'other',
} as const;

/** Where quotes and marks begin and end, in order; at the same offset, ends come first. */
function findEdges(
  text: string,
  marks: readonly Mark[],
  stretches: readonly Stretch[],
  links: Links,
): readonly Edge[] {
  const edges: Edge[] = [];
  const lay = ({ start, end }: Span, layer: Layer) => {
    if (start < end)
      edges.push({ offset: start, kind: 'open', layer }, { offset: end, kind: 'close', layer });
  };
  for (const stretch of stretches) lay(stretch, { role: ROLE_OF_QUOTE[stretch.kind], link: null, note: '' });
  for (const mark of marks) {
    if (mark.kind === 'break') {
      edges.push({ offset: mark.start, kind: 'break', layer: null });
    } else if (mark.kind === 'link') {
      const note = links.note(text.slice(mark.start, mark.end), mark.href);
      lay(mark, { role: 'link', link: links.live(mark.href), note });
    } else if (mark.kind !== 'note') {
      lay(mark, { role: mark.kind, link: null, note: '' });
    }
  }
  for (const span of links.isLive ? findAddresses(text) : []) {
    lay(span, { role: null, link: links.live(text.slice(span.start, span.end)), note: '' });
  }
  const rank = { close: 0, break: 1, open: 2 };
  return edges.sort((a, b) => a.offset - b.offset || rank[a.kind] - rank[b.kind]);
}
