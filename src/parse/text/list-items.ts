import type { Block, Container, Item } from '../../article.ts';
import { type FormContext, type ListLevel, paragraphOf, type Recognised } from './forms.ts';
import { type Joint, joinLines } from './join-lines.ts';
import { type Chunk, cutStart, type Line } from './line.ts';
import { isFull, LEAST_MARGIN, RAGGED } from './margin.ts';
import { findBreaks, runsOn } from './wrap.ts';

/** How a line begins that is an item of a list. */
interface Marker {
  /** `-`, `1.`, `(a)`, `i.`. */
  readonly style: string;
  /** The number, also a Roman one, or the place of the letter in the alphabet; `null` for a bullet. */
  readonly value: number | null;
  /** Characters of the line. */
  readonly length: number;
}

interface WrittenMarker extends Marker {
  readonly written: string;
}

const BULLET = /^(?:[-*+•‣◦▪●○■□·➢→✓]|o(?= {2,}| \p{Lu}))(?=\s+\S)/u;
const NUMBER = /^(\(?)(\d{1,3})([.)])(?=\s+\S)/;
const ROMAN = /^(\(?)([ivx]{1,6}|[IVX]{1,6})([.)])(?=\s+\S)/;
const LETTER = /^(\(?)([a-zA-Z])([.)])(?=\s+\S)/;

/** Whether a text may begin with a marker: a quick look, as most lines do not. */
export function mayBeMarker(text: string): boolean {
  const first = text.charCodeAt(0);
  if (first >= 0x80) return first === 0xb7 || first >= 0x2022;
  if (first < 0x41 || !/[A-Za-z]/.test(text[0] ?? '')) return true;
  const second = text[1];
  if (second === '.' || second === ')') return true;
  return second === ' ' ? text[0] === 'o' : /^(?:[ivx]{2,6}|[IVX]{2,6})[.)]/.test(text);
}

/** What a line’s marker may be: `i.` is a number, or a letter between `h.` and `j.`. */
function markersOf({ text }: Line): readonly Marker[] {
  if (!mayBeMarker(text)) return [];
  const bullet = BULLET.exec(text)?.[0];
  if (bullet !== undefined) return [{ style: bullet, value: null, length: bullet.length }];
  const [all, open, number, close] = NUMBER.exec(text) ?? [];
  if (all !== undefined) return [{ style: `${open}1${close}`, value: Number(number), length: all.length }];
  const markers: Marker[] = [];
  const [whole, opened, letter = '', closed] = LETTER.exec(text) ?? [];
  if (whole !== undefined) {
    const style = `${opened}${letter === letter.toLowerCase() ? 'a' : 'A'}${closed}`;
    markers.push({ style, value: letter.toLowerCase().charCodeAt(0) - 96, length: whole.length });
  }
  const [roman, before, digits = '', behind] = ROMAN.exec(text) ?? [];
  const value = ROMAN_NUMBERS.indexOf(digits.toLowerCase()) + 1;
  if (roman !== undefined && value > 0) {
    const style = `${before}${digits === digits.toLowerCase() ? 'i' : 'I'}${behind}`;
    const marker = { style, value, length: roman.length };
    if (value === 1) markers.unshift(marker);
    else markers.push(marker);
  }
  return markers;
}

const ROMAN_NUMBERS = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx'.split(' ');

/** The marker that goes on with a list, where one does. */
function markerOf(line: Line, { lists, seen }: Pick<FormContext, 'lists' | 'seen'>): Marker | null {
  const markers = markersOf(line);
  if (markers.length < 2) return markers[0] ?? null;
  const counted = [...lists, ...(seen.last === null ? [] : [seen.last])];
  const next = markers.find(({ style, value }) =>
    counted.some((one) => one.style === style && value === (one.value ?? 0) + 1),
  );
  return next ?? markers[0] ?? null;
}

/** One item of a list, with the lines that go on with it. */
export const readItem = (lines: Chunk, at: number, context: FormContext): Recognised => {
  const line = lines[at] as Line;
  const marker = markerOf(line, context) ?? { style: '', value: null, length: 0 };
  // Where a blank line is, another sign begins a list of its own.
  const isAnother = at === 0 && isOther(line, marker, context.lists);
  const depth = enter(line, marker, context.lists);
  if (marker.value !== null) context.seen.last = { style: marker.style, value: marker.value };
  const to = endOfItem(lines, at, marker, context);
  const body = [cutStart(line, marker.length), ...lines.slice(at + 1, to)];
  const blocks = blocksOf(body, { ...marker, written: line.text.slice(0, marker.length) }, depth, context);
  return { rule: 'list-item', lines: to - at, blocks: isAnother ? opening(blocks) : blocks };
};

function isOther(line: Line, { style }: Marker, lists: readonly ListLevel[]): boolean {
  const open = lists.findLast(({ marker }) => line.indent >= marker - 1);
  return open !== undefined && line.indent <= open.marker + 1 && open.style !== style;
}

function opening(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) =>
    index === 0 ? { ...block, opens: (block.within ?? []).length - 1 } : block,
  );
}

/** Whether a line begins an item of a list, where it may as well go on with a sentence. */
export function beginsItem(lines: Chunk, at: number, context: FormContext): boolean {
  const marker = markerOf(lines[at] as Line, context);
  if (marker === null) return false;
  const line = lines[at] as Line;
  const open = context.lists.find(
    (list) => list.style === marker.style && Math.abs(list.marker - line.indent) <= 1,
  );
  if (open !== undefined && (marker.value === null || marker.value === (open.value ?? 0) + 1)) return true;
  const { last } = context.seen;
  if (at === 0 && last !== null && last.style === marker.style && marker.value === last.value + 1)
    return true;
  return at === 0 ? beginsList(lines, marker) : beginsWithin(lines, at, marker, context);
}

/** Whether a chunk begins with an item. “A. Hale” is a name, “3. Mai” a day. */
function beginsList(lines: Chunk, marker: Marker): boolean {
  if (hasSibling(lines, 0, marker)) return true;
  if (marker.value === null) return marker.style !== 'o' || /^o {2}/.test(lines[0]?.text ?? '');
  return marker.style.includes('1')
    ? marker.value <= 1
    : !/^[AiI]\./.test(marker.style) && marker.value === 1;
}

/** Whether an item begins within a chunk: there has to be room left on the line above, or further items below. */
function beginsWithin(lines: Chunk, at: number, marker: Marker, { margin }: FormContext): boolean {
  const before = lines[at - 1] as Line;
  if (marker.value !== null)
    return marker.value <= 1 && (hasSibling(lines, at, marker) || /[:;]$/.test(before.text));
  if (hasSibling(lines, at, marker) || /[.:;!?)]$/.test(before.text)) return true;
  return !isFull(before, lines[at] as Line, margin.column() ?? LEAST_MARGIN * 2);
}

/** An item has no more lines than this before its neighbour, which is looked for no further. */
const MOST_ITEM_LINES = 40;

/** Whether a further line of the chunk is an item of the same list. */
function hasSibling(lines: Chunk, at: number, marker: Marker): boolean {
  const { indent } = lines[at] as Line;
  for (let index = at + 1; index < lines.length && index <= at + MOST_ITEM_LINES; index++) {
    const line = lines[index] as Line;
    if (Math.abs(line.indent - indent) > 1) continue;
    const other = markersOf(line).find(({ style }) => style === marker.style);
    if (other === undefined) continue;
    return marker.value === null || other.value === marker.value + 1;
  }
  return false;
}

/** Open the item's list, or go on with it. @returns how deep it is. */
function enter(line: Line, marker: Marker, lists: ListLevel[]): number {
  while (lists.length > 0 && line.indent < (lists.at(-1)?.marker ?? 0) - 1) lists.pop();
  const last = lists.at(-1);
  const content = line.indent + line.text.length - cutStart(line, marker.length).text.length;
  const isSame = last !== undefined && line.indent <= last.marker + 1;
  if (isSame) lists.pop();
  lists.push({ marker: line.indent, content, style: marker.style, value: marker.value });
  return lists.length;
}

const CHANGE_LOG_INDENT = 4;

/** Lines that are deeper than the marker belong to its item, and those at the edge where the line above was full. */
function endOfItem(lines: Chunk, at: number, marker: Marker, context: FormContext): number {
  const { indent } = lines[at] as Line;
  const margin = context.margin.column();
  let to = at + 1;
  for (; to < lines.length; to++) {
    const line = lines[to] as Line;
    const others = markersOf(line);
    const other = others.find(({ style }) => style === marker.style) ?? others[0];
    if (
      other !== undefined &&
      (line.indent <= indent + 1
        ? other.style === marker.style || to === at + 1
        : beginsNested(lines, to, other))
    )
      break;
    // In a change log the other lines of an item stand at its marker, far from the text.
    const isBelow = line.indent === indent && indent >= context.seen.bodyIndent + CHANGE_LOG_INDENT;
    if (line.indent <= indent && !isBelow && !goesOn(lines[to - 1] as Line, line, margin)) break;
  }
  return to;
}

/** Whether a line at the edge goes on with the item above: there was no room left, or a sentence runs on. */
function goesOn(before: Line, line: Line, margin: number | null): boolean {
  if (before.end < LEAST_MARGIN) return false;
  return runsOn(before, line) || isFull(before, line, (margin ?? LEAST_MARGIN * 2) - RAGGED);
}

/** A marker deeper than the item’s begins a list in it, unless a sentence happens to be wrapped before a dash. */
function beginsNested(lines: Chunk, at: number, marker: Marker): boolean {
  const before = lines[at - 1] as Line;
  return (
    hasSibling(lines, at, marker) ||
    /[:.;]$/.test(before.text) ||
    (lines[at] as Line).indent !== before.indent
  );
}

function blocksOf(body: Chunk, marker: WrittenMarker, depth: number, context: FormContext): readonly Block[] {
  const within: readonly Container[] = [...context.within, ...new Array<Container>(depth).fill('item')];
  const aligned =
    body.length > 1 ? [{ ...(body[0] as Line), indent: (body[1] as Line).indent }, ...body.slice(1)] : body;
  const { breaks } = findBreaks(aligned, {
    margin: context.margin.column(),
    narrow: null,
    paragraphALine: false,
  });
  const parts: { readonly lines: Line[]; readonly joints: Joint[] }[] = [];
  for (const [index, line] of aligned.entries()) {
    const kind = index === 0 ? 'paragraph' : (breaks[index - 1] ?? 'flow');
    if (kind === 'paragraph') parts.push({ lines: [line], joints: [] });
    else {
      parts.at(-1)?.lines.push(line);
      parts.at(-1)?.joints.push(kind);
    }
  }
  return parts.map(({ lines, joints }, index) => {
    const prose = joinLines(lines, joints);
    return index === 0 ? itemOf(prose, marker, depth, within) : paragraphOf(prose, within);
  });
}

const TASK = /^\[([ xX])\] /;

function itemOf(
  prose: ReturnType<typeof joinLines>,
  { style, value, written }: WrittenMarker,
  depth: number,
  within: readonly Container[],
): Item {
  const isNumber = style.includes('1');
  const task = isNumber || value !== null || prose.marks.length > 0 ? null : TASK.exec(prose.text);
  // The model has no letters: one stays in the text, as other passages name the item by it.
  const letter = value === null || isNumber ? '' : `${written} `;
  const text = task === null ? letter + prose.text : prose.text.slice(task[0].length);
  const marks = prose.marks.map((mark) => ({
    ...mark,
    start: mark.start + letter.length,
    end: mark.end + letter.length,
  }));
  return {
    kind: 'item',
    depth,
    ordered: value !== null,
    number: isNumber ? value : null,
    text,
    marks,
    ...(task === null ? {} : { checked: task[1] !== ' ' }),
    within,
  };
}
