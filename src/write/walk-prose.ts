import type { Mark, NoteMark, Span } from '../article.ts';
import type { Style } from '../parse/prose-builder.ts';

type StyleMark = Span & Style;

/** The parts of running text, in reading order. */
export type ProseStep =
  | { readonly kind: 'open' | 'close'; readonly mark: StyleMark }
  | { readonly kind: 'text'; readonly text: string }
  /** Code without other marks in it; its spaces are kept. */
  | { readonly kind: 'code'; readonly text: string }
  /** The reference to a note, in place of its number. */
  | { readonly kind: 'note'; readonly note: number }
  /** Where the writer ended a line, in place of a space. */
  | { readonly kind: 'break' };

/** The steps of a text and its marks. Of marks over the same stretch, the first is the innermost. Links never cross. */
export function walkProse(text: string, marks: readonly Mark[]): readonly ProseStep[] {
  const breaks = new Set(marks.flatMap((mark) => (mark.kind === 'break' ? [mark.start] : [])));
  const notes = notesOf(marks);
  const styles = withoutCrossedLinks(marks.filter(isStyle).map((mark) => aroundNotes(mark, notes)));
  const references = new Map(notes.map((note) => [note.start, note]));
  const opening = groupBy(styles, ({ start }) => start, outermostFirst);
  const closing = groupBy(styles, ({ end }) => end, innermostFirst);
  const edges = [
    0,
    text.length,
    ...opening.keys(),
    ...closing.keys(),
    ...references.keys(),
    ...breaks,
  ].filter((at) => at <= text.length);
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
    const reference = references.get(edge);
    if (reference === undefined) continue;
    steps.push({ kind: 'note', note: reference.note });
    at = reference.end;
  }
  return joinCode(steps);
}

/** The references to notes, at most one in each place, and none in code, where it would be text. */
function notesOf(marks: readonly Mark[]): readonly NoteMark[] {
  const code = marks.filter(({ kind, start, end }) => kind === 'code' && start < end);
  const notes: NoteMark[] = [];
  let inCode = 0;
  let passed = 0;
  for (const mark of marks) {
    if (mark.kind !== 'note' || mark.start >= mark.end || mark.start < (notes.at(-1)?.end ?? 0)) continue;
    for (; (code[passed]?.start ?? mark.end) < mark.end; passed++)
      inCode = Math.max(inCode, code[passed]?.end ?? 0);
    if (inCode <= mark.start) notes.push(mark);
  }
  return notes;
}

/** A mark that ends within a reference to a note covers all of it or nothing. */
function aroundNotes(mark: StyleMark, notes: readonly NoteMark[]): StyleMark {
  const within = (at: number) => notes.find(({ start, end }) => start < at && at < end);
  return { ...mark, start: within(mark.start)?.end ?? mark.start, end: within(mark.end)?.start ?? mark.end };
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
