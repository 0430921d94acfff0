import type { Mark } from '../article.ts';
import { lineJoint } from './line-joint.ts';
import { sanitize } from './sanitize.ts';

/** A mark without its place, of those that have a form of their own. */
export type Style =
  | { readonly kind: 'emphasis' | 'strong' | 'strike' | 'code' }
  | { readonly kind: 'link'; readonly href: string };

/** One line of running text with marks beside it. */
export interface Prose {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Builds running text from pieces: sanitised, with spaces folded, and marks in their places. */
export interface ProseBuilder {
  append(text: string): void;
  /** Inline code keeps the spaces within it. */
  appendCode(text: string): void;
  /** The reference to a note, by its number from 0. */
  note(note: number): void;
  /** A line of the source ended, which has no meaning. */
  softBreak(): void;
  /** The writer ended a line here. */
  hardBreak(): void;
  open(style: Style): void;
  /** Closes the style that was opened last, or the last one of this kind. */
  close(kind?: Style['kind']): void;
  build(): Prose;
}

/** Marks nested deeper than this, which nobody can tell apart, are left out. */
const MAX_OPENED = 20;

// biome-ignore lint/complexity/noExcessiveLinesPerFunction: the pieces and their joint are changed by all of these short functions.
export function createProseBuilder(): ProseBuilder {
  // In pieces: to ask one growing string how it ends would copy it each time.
  const pieces: string[] = [];
  let length = 0;
  let joint: 'none' | 'soft' | 'hard' = 'none';
  const marks: Mark[] = [];
  const opened: { readonly style: Style; readonly start: number }[] = [];

  const last = () => pieces.at(-1) ?? '';

  function push(piece: string): void {
    if (piece !== '') pieces.push(piece);
    length += piece.length;
  }

  function add(next: string): void {
    if (next === '') return;
    if (joint === 'hard' && length > 0) {
      if (last().endsWith(' ')) dropLastSpace();
      marks.push({ kind: 'break', start: length, end: length + 1 });
      push(' ');
    } else if (joint === 'soft' && length > 0 && !last().endsWith(' ')) {
      push(lineJoint(last(), next));
    }
    joint = 'none';
    push(next);
  }

  function dropLastSpace(): void {
    const piece = pieces.pop() ?? '';
    length -= piece.length;
    push(piece.slice(0, -1));
  }

  /** Two spaces never meet where pieces do, and the text never begins with one. */
  function join(next: string): void {
    const spaced = length === 0 || last().endsWith(' ') || joint !== 'none';
    add(spaced && next.startsWith(' ') ? next.slice(1) : next);
  }

  return {
    append: (raw) => join(foldSpaces(sanitize(raw))),
    appendCode: (raw) => join(foldEnds(sanitize(raw).replaceAll('\n', ' '))),
    note(note) {
      const text = `[${note + 1}]`;
      join(text);
      marks.push({ kind: 'note', note, start: length - text.length, end: length });
    },
    softBreak() {
      if (joint === 'none') joint = 'soft';
    },
    hardBreak() {
      joint = 'hard';
    },
    open(style) {
      opened.push({ style, start: length });
    },
    close(kind) {
      const at = opened.findLastIndex(({ style }) => kind === undefined || style.kind === kind);
      const [ended] = at < 0 ? [] : opened.splice(at, 1);
      if (ended !== undefined && at < MAX_OPENED && ended.start < length)
        marks.push({ ...ended.style, start: ended.start, end: length });
    },
    build() {
      const whole = pieces.join('').replace(/[ \n]$/, '');
      const placed = marks.map((mark) =>
        mark.kind === 'break' || mark.kind === 'note' ? mark : shrink(mark, whole),
      );
      return {
        text: whole,
        marks: placed.filter(({ start, end }) => start < end && end <= whole.length).sort(inOrder),
      };
    },
  };
}

/** Marks come in order of their start, the longest first. */
export function inOrder(a: Mark, b: Mark): number {
  return a.start - b.start || b.end - a.end;
}

/** One space at most at either end. */
function foldEnds(text: string): string {
  let start = 0;
  let end = text.length;
  while (text[start] === ' ' && text[start + 1] === ' ') start++;
  while (end > start + 1 && text[end - 1] === ' ' && text[end - 2] === ' ') end--;
  return text.slice(start, end);
}

function foldSpaces(text: string): string {
  return text.includes('  ') || text.includes('\n') ? text.replaceAll(/[ \n]+/g, ' ') : text;
}

/** A mark without the spaces at its ends, which would show in an underline. */
function shrink(mark: Mark, text: string): Mark {
  let { start, end } = mark;
  end = Math.min(end, text.length);
  while (start < end && text[start] === ' ') start++;
  while (end > start && text[end - 1] === ' ') end--;
  return start === mark.start && end === mark.end ? mark : { ...mark, start, end };
}
