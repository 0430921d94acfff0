import type { Mark } from '../article.ts';
import { lineJoint } from './fold-lines.ts';
import { sanitize } from './sanitize.ts';

/** A mark without its place. */
export type Style =
  | { readonly kind: 'emphasis' | 'strong' | 'code' }
  | { readonly kind: 'link'; readonly href: string };

/** One line of running text with marks beside it. */
export interface Prose {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** Puts running text together from pieces: sanitised, spaces folded, marks where they fall. */
export interface ProseBuilder {
  append(text: string): void;
  /** Inline code keeps the spaces within it. */
  appendCode(text: string): void;
  /** The source's line ended, which says nothing. */
  softBreak(): void;
  /** The writer ended a line here. */
  hardBreak(): void;
  open(style: Style): void;
  /** Ends what was opened last: of this kind, where one is named. */
  close(kind?: Style['kind']): void;
  build(): Prose;
}

export function createProseBuilder(): ProseBuilder {
  let text = '';
  /** Asking the text itself would copy it for each piece. */
  let endsInSpace = false;
  let joint: 'none' | 'soft' | 'hard' = 'none';
  const marks: Mark[] = [];
  const opened: { readonly style: Style; readonly start: number }[] = [];

  function add(next: string): void {
    if (next === '') return;
    if (joint === 'hard' && text !== '') {
      if (endsInSpace) text = text.slice(0, -1);
      marks.push({ kind: 'break', start: text.length, end: text.length + 1 });
      text += ' ';
    } else if (joint === 'soft' && text !== '' && !endsInSpace) {
      text += lineJoint(text, next);
    }
    joint = 'none';
    text += next;
    endsInSpace = next.endsWith(' ');
  }

  /** No two spaces meet where pieces do, and none begins the text. */
  function join(next: string): void {
    const spaced = text === '' || endsInSpace || joint !== 'none';
    add(spaced && next.startsWith(' ') ? next.slice(1) : next);
  }

  return {
    append: (raw) => join(foldSpaces(sanitize(raw))),
    appendCode: (raw) => join(foldEnds(sanitize(raw).replaceAll('\n', ' '))),
    softBreak() {
      if (joint === 'none') joint = 'soft';
    },
    hardBreak() {
      joint = 'hard';
    },
    open(style) {
      opened.push({ style, start: text.length });
    },
    close(kind) {
      const at = opened.findLastIndex(({ style }) => kind === undefined || style.kind === kind);
      const [last] = at < 0 ? [] : opened.splice(at, 1);
      if (last !== undefined) marks.push({ ...last.style, start: last.start, end: text.length });
    },
    build() {
      const whole = text.replace(/[ \n]$/, '');
      const placed = marks.map((mark) => (mark.kind === 'break' ? mark : shrink(mark, whole)));
      return {
        text: whole,
        marks: placed
          .filter(({ start, end }) => start < end && end <= whole.length)
          .sort((a, b) => a.start - b.start || b.end - a.end),
      };
    },
  };
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
  return { ...mark, start, end };
}
