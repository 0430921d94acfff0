import type { Mark } from '../article.ts';
import { createJoinedText } from './joined-text.ts';
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

/** A builder for one block. */
export function createProseBuilder(): ProseBuilder {
  const joined = createJoinedText();
  const marks: Mark[] = [];
  const opened: { readonly style: Style; readonly start: number }[] = [];

  function append(piece: string): void {
    const start = joined.append(piece);
    if (start !== null) marks.push({ kind: 'break', start, end: start + 1 });
  }

  return {
    append: (raw) => append(foldSpaces(sanitize(raw))),
    appendCode: (raw) => append(foldEnds(sanitize(raw).replaceAll('\n', ' '))),
    note(note) {
      const text = `[${note + 1}]`;
      append(text);
      const end = joined.length();
      marks.push({ kind: 'note', note, start: end - text.length, end });
    },
    softBreak: joined.softBreak,
    hardBreak: joined.hardBreak,
    open(style) {
      opened.push({ style, start: joined.length() });
    },
    close(kind) {
      const at = opened.findLastIndex(({ style }) => kind === undefined || style.kind === kind);
      const [ended] = at < 0 ? [] : opened.splice(at, 1);
      const end = joined.length();
      if (ended !== undefined && at < MAX_OPENED && ended.start < end)
        marks.push({ ...ended.style, start: ended.start, end });
    },
    build: () => proseOf(joined.toString(), marks),
  };
}

function proseOf(text: string, marks: readonly Mark[]): Prose {
  const placed = marks.map((mark) =>
    mark.kind === 'break' || mark.kind === 'note' ? mark : shrink(mark, text),
  );
  return {
    text,
    marks: placed.filter(({ start, end }) => start < end && end <= text.length).sort(inOrder),
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
