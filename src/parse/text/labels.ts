import type { Chunk, Line } from './line.ts';
import { isFull, LEAST_MARGIN } from './margin.ts';
import { endsSentence, endsWithMark } from './signs.ts';

/** `MS. LEE:` and `MS. LEE (aside):`, also `Q:`. */
const CAPITALS = /^\p{Lu}[\p{Lu}\p{M}\p{N}.'’&/ -]{0,40}(?: ?\([^()]{1,40}\))?:(?:\s|$)/u;

/** `HAMLET.` in a play, alone or before what is said; initials are no name, but Q. and A. are questions and answers. */
const IN_PLAY = /^(?:\p{Lu}{2}[\p{Lu}\p{M}'’ -]{0,30}|[QA])\.(?:\s|$)/u;

/** `Ann Lee:` and `Upstream-Name:`. */
const NAME =
  /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}\p{N}.'’_-]{0,30}(?: [\p{L}\p{M}\p{N}.'’_()-]{1,30}){0,3}:(?:\s|$)/u;

/** How a label is written: `MS. LEE:`, `HAMLET.` as in a play, or `Ann Lee:`. */
export type Label = 'capitals' | 'play' | 'name';

/** When it was said: `[00:12]`, `0:12:05`. */
const TIME = /^[[(]?\d{1,2}:\d\d(?::\d\d)?[\])]? {1,3}/;

function behindTime(text: string): string {
  const first = text.charCodeAt(0);
  const isTime = first === 0x5b || first === 0x28 || (first >= 0x30 && first <= 0x39);
  return isTime ? text.replace(TIME, '') : text;
}

/** The label that a line begins with, which says who speaks or what the line tells; `null` for none. */
export function labelOf(line: Line): Label | null {
  const text = behindTime(line.text);
  const first = text.charCodeAt(0);
  // Most lines of prose begin with a small letter.
  if (first < 0x41 || (first >= 0x5b && first < 0x80)) return null;
  if (!text.includes(':')) return IN_PLAY.test(text) ? 'play' : null;
  if (CAPITALS.test(text)) return 'capitals';
  if (NAME.test(text)) return 'name';
  return IN_PLAY.test(text) ? 'play' : null;
}

/** Lines that each begin with a label, and what follows them. */
export interface Labelled {
  /** `fields` are headers of a letter or a list of data, `speech` is what people say. */
  readonly kind: 'fields' | 'speech';
  /** Where lines with labels are. */
  readonly starts: readonly number[];
}

/**
 * Find the labels of a chunk. One alone, in the midst of a paragraph, may be a sentence's own: then there has to be room
 * left on the line above.
 */
export function findLabels(lines: Chunk, margin: number | null): Labelled | null {
  const width = margin ?? LEAST_MARGIN * 2;
  const all = lines.flatMap((line, index) => {
    const label = labelOf(line);
    const before = lines[index - 1];
    if (label === null) return [];
    const isFree = before === undefined || !isFull(before, line, width) || endsSentence(before.text);
    return isFree ? [{ index, label }] : [];
  });
  if (all[0]?.index === 0 && lines.some(isDot))
    return { kind: 'fields', starts: all.map(({ index }) => index) };
  if (all.length === 0 || (lines.length > 1 && all.length === 1 && all[0]?.label === 'name')) return null;
  if (lines.length === 1) return null;
  // The last line of a letter may be a name in capitals.
  if (all.length === 1 && all[0]?.label === 'play' && all[0].index > 0) return null;
  const starts = all.map(({ index }) => index);
  const isMostly = all.length * 2 >= lines.filter(({ indent }) => indent <= (lines[0]?.indent ?? 0)).length;
  const hasValue = starts.some((start) => !lines[start]?.text.endsWith(':'));
  const isFields =
    // A line may stand above them: “Original message”.
    (starts[0] === 0 || (starts[0] === 1 && starts.length > 1)) &&
    isMostly &&
    hasValue &&
    all.every(({ label }) => label !== 'play') &&
    !saySentences(lines, starts);
  if (isFields) return { kind: 'fields', starts };
  // Names in small letters have to be most lines, or they are words before a colon.
  const isNamed = all.every(({ label }) => label === 'name');
  return (isNamed && !isMostly) || (all.length === 1 && !hasValue) ? null : { kind: 'speech', starts };
}

/** What stands for a blank line in the value of a field (RFC 822 headers as Debian uses them). */
export function isDot({ text }: Line): boolean {
  return text === '.';
}

/** Whether what follows the labels ends like sentences: what people say does, a date or an address does not. */
function saySentences(lines: Chunk, starts: readonly number[]): boolean {
  const ends = starts.filter((_, index) => {
    const last = lines[(starts[index + 1] ?? lines.length) - 1] as Line;
    return endsWithMark(last.text) && !/:$/.test(last.text);
  });
  return ends.length * 2 >= starts.length;
}
