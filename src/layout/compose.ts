import type { Mark } from '../article.ts';
import type { LiveLink } from './hyperlink.ts';
import type { Links } from './links.ts';
import type { Stretch } from './page.ts';
import type { Run, StyledText } from './styled-text.ts';
import type { Role } from './theme.ts';

const ROLE_OF_QUOTE = { speech: 'speech', fragment: 'speech', other: 'other' } as const;

/** Text composed for the page, and where in it the writer ended lines. */
export interface Composed extends StyledText {
  /** Offsets of spaces at which a line ends. */
  readonly lineEnds: readonly number[];
}

/** Lay a block's marks and quotes over its text, and put what stands for its links after them. */
export function compose(
  text: string,
  marks: readonly Mark[],
  stretches: readonly Stretch[],
  links: Links,
): Composed {
  const edges = new Set([0, text.length]);
  const opened = new Map<number, Layer[]>();
  const closed = new Map<number, Mark[]>();
  const lineEnds = new Set<number>();
  const lay = (layer: Layer, start: number) => {
    edges.add(start).add(layer.end);
    opened.set(start, [...(opened.get(start) ?? []), layer]);
  };
  for (const { start, end, kind } of stretches) {
    lay({ end, role: ROLE_OF_QUOTE[kind], link: null }, start);
  }
  for (const mark of marks) {
    if (mark.kind === 'break') {
      edges.add(mark.start);
      lineEnds.add(mark.start);
      continue;
    }
    lay(
      { end: mark.end, role: mark.kind, link: mark.kind === 'link' ? links.live(mark.href) : null },
      mark.start,
    );
    if (mark.kind === 'link') closed.set(mark.end, [...(closed.get(mark.end) ?? []), mark]);
  }

  let composed = '';
  const runs: Run[] = [];
  const ends: number[] = [];
  let layers: Layer[] = [];
  let at = 0;
  for (const edge of [...edges].sort((a, b) => a - b)) {
    if (edge > at) {
      const start = composed.length;
      composed += text.slice(at, edge);
      if (layers.length > 0) runs.push(runOf(layers, start, composed.length));
      at = edge;
    }
    for (const mark of closed.get(edge) ?? []) {
      if (mark.kind !== 'link') continue;
      const note = links.note(text.slice(mark.start, mark.end), mark.href);
      if (note === '') continue;
      runs.push({
        start: composed.length,
        end: composed.length + note.length,
        roles: ['faint'],
        link: links.live(mark.href),
      });
      composed += note;
    }
    layers = [...layers.filter((layer) => layer.end > edge), ...(opened.get(edge) ?? [])];
    if (lineEnds.has(edge)) ends.push(composed.length);
  }
  return { text: composed, runs, lineEnds: ends };
}

interface Layer {
  readonly end: number;
  readonly role: Role;
  readonly link: LiveLink | null;
}

function runOf(layers: readonly Layer[], start: number, end: number): Run {
  return {
    start,
    end,
    roles: layers.map(({ role }) => role),
    link: layers.findLast(({ link }) => link !== null)?.link ?? null,
  };
}
