import type { Mark, Span } from '../article.ts';
import type { Style } from '../parse/prose-builder.ts';

type StyleMark = Span & Style;

/** The parts of running text, in reading order. */
export type ProseStep =
  | { readonly kind: 'open' | 'close'; readonly mark: StyleMark }
  | { readonly kind: 'text'; readonly text: string }
  /** Code without other marks in it; its spaces are kept. */
  | { readonly kind: 'code'; readonly text: string }
  /** The writer ended a line, in place of a space. */
  | { readonly kind: 'break' };

/** Go through text and its marks. Of marks at the same place, the first is the innermost. Links never cross. */
export function walkProse(text: string, marks: readonly Mark[]): readonly ProseStep[] {
  const breaks = new Set(marks.flatMap((mark) => (mark.kind === 'break' ? [mark.start] : [])));
  const styles = withoutCrossedLinks(marks.filter(isStyle));
  const opening = groupBy(styles, ({ start }) => start, outermostFirst);
  const closing = groupBy(styles, ({ end }) => end, innermostFirst);
  const edges = [0, text.length, ...opening.keys(), ...closing.keys(), ...breaks].filter(
    (at) => at <= text.length,
  );
  const steps: ProseStep[] = [];
  let at = 0;
  for (const edge of [...new Set(edges)].sort((a, b) => a - b)) {
    if (edge > at) steps.push({ kind: 'text', text: text.slice(at, edge) });
    at = edge;
    for (const mark of closing.get(edge) ?? []) steps.push({ kind: 'close', mark });
    if (breaks.has(edge) && text[edge] === ' ') {
      steps.push({ kind: 'break' });
      at = edge + 1;
    }
    for (const mark of opening.get(edge) ?? []) steps.push({ kind: 'open', mark });
  }
  return joinCode(steps);
}

function isStyle(mark: Mark): mark is StyleMark {
  return mark.kind !== 'break' && mark.kind !== 'note';
}

function joinCode(steps: readonly ProseStep[]): readonly ProseStep[] {
  const joined: ProseStep[] = [];
  for (const step of steps) {
    const [open, text] = joined.slice(-2);
    const isWhole =
      step.kind === 'close' && step.mark.kind === 'code' && open?.kind === 'open' && open.mark === step.mark;
    if (isWhole && text?.kind === 'text') joined.splice(-2, 2, { kind: 'code', text: text.text });
    else joined.push(step);
  }
  return joined;
}

function groupBy(
  marks: readonly StyleMark[],
  place: (mark: StyleMark) => number,
  order: (marks: readonly StyleMark[]) => readonly StyleMark[],
): ReadonlyMap<number, readonly StyleMark[]> {
  const groups = new Map<number, StyleMark[]>();
  for (const mark of marks) {
    const group = groups.get(place(mark));
    if (group === undefined) groups.set(place(mark), [mark]);
    else group.push(mark);
  }
  return new Map([...groups].map(([at, group]) => [at, order(group)]));
}

function outermostFirst(marks: readonly StyleMark[]): readonly StyleMark[] {
  return marks.toReversed().sort((a, b) => b.end - a.end);
}

function innermostFirst(marks: readonly StyleMark[]): readonly StyleMark[] {
  return marks.toSorted((a, b) => b.start - a.start);
}

/** A link inside another one, or across its edge, cannot be followed and is left out. */
function withoutCrossedLinks(marks: readonly StyleMark[]): readonly StyleMark[] {
  let end = 0;
  return marks.filter((mark) => {
    if (mark.start >= mark.end) return false;
    if (mark.kind !== 'link') return true;
    if (mark.start < end) return false;
    end = mark.end;
    return true;
  });
}
