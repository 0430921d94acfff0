import { foldCase } from '../parse/fold-case.ts';
import { writeField } from './write-front-matter.ts';

/** What the owner says about an article in a library; absent fields stay as they are. */
export interface StateChange {
  /** All tags from now on, and the keys for them: the first is written, the others are removed. */
  readonly tags?: readonly string[];
  readonly tagKeys?: readonly string[];
  /** ISO 8601; `null` for unread. */
  readonly read?: string | null;
}

/**
 * Change the state in the front matter of a file, and leave all else byte for byte: other keys, comments, the text.
 *
 * @param file its content, one character per byte, so that a text in any encoding survives.
 * @returns `null` when the file has front matter that is not YAML, or has none and is not Markdown.
 */
export function setState(
  file: string,
  change: StateChange,
  { isMarkdown }: { readonly isMarkdown: boolean },
): string | null {
  const mark = file.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const text = file.slice(mark.length);
  const opening = /^---[ \t]*(\r?\n)/.exec(text);
  if (opening === null)
    return isMarkdown && !OTHER_FRONT_MATTER.test(text) ? prepend(mark, text, change) : null;
  const [{ length: from }, end = '\n'] = opening;
  const closing = closingLine(text, from);
  if (closing === null) return isMarkdown ? prepend(mark, text, change) : null;
  let head = text.slice(from, closing);
  const written = (key: string, value: unknown) => asBytes(writeField(key, value)).replaceAll('\n', end);
  if (change.read !== undefined)
    head = setField(head, ['read'], change.read === null ? '' : written('read', change.read));
  if (change.tags !== undefined) {
    const { tags, tagKeys: keys = ['tags'] } = change;
    head = setField(head, keys, tags.length === 0 ? '' : written(keys[0] ?? 'tags', tags));
  }
  return mark + text.slice(0, from) + head + text.slice(closing);
}

/** That of UTF-8, one character per byte. */
const BYTE_ORDER_MARK = '\u00ef\u00bb\u00bf';

/** The first line of TOML, JSON, and pandoc's and MultiMarkdown's front matter. */
const OTHER_FRONT_MATTER = /^(?:\+\+\+[ \t]*\r?\n|\{[ \t]*\r?\n|% |[A-Za-z][\w -]*:[ \t])/;

function prepend(mark: string, text: string, { tags, read }: StateChange): string {
  const end = /\r?\n/.exec(text)?.[0] ?? '\n';
  const fields = [
    ...(read == null ? [] : [asBytes(writeField('read', read))]),
    ...(tags === undefined || tags.length === 0 ? [] : [asBytes(writeField('tags', tags))]),
  ];
  if (fields.length === 0) return mark + text;
  return `${mark}---${end}${fields.join('').replaceAll('\n', end)}---${end}${text}`;
}

/** Where the line `---` or `...` begins that closes front matter. */
function closingLine(text: string, from: number): number | null {
  for (let at = from; at < text.length; ) {
    const end = text.indexOf('\n', at);
    const line = text.slice(at, end < 0 ? text.length : end);
    if (/^(?:---|\.\.\.)[ \t]*\r?$/.test(line)) return at;
    if (end < 0) return null;
    at = end + 1;
  }
  return null;
}

/**
 * Write a field in place of the first of `keys` (in lower case), or at the end when there is none, and remove all lines of
 * the others.
 *
 * @param written the lines of the field; empty to remove it.
 */
export function setField(head: string, keys: readonly string[], written: string): string {
  const kept: string[] = [];
  /** Empty lines after what is removed, which stay unless more of it follows. */
  let blank = '';
  let isGone = false;
  let isWritten = false;
  for (const line of head.split(/(?<=\n)/)) {
    const key = KEY.exec(line)?.[1]?.toLowerCase();
    const begins = key !== undefined && keys.includes(key);
    if (begins && !isWritten) {
      kept.push(written);
      isWritten = true;
    }
    if (isGone && !begins && /^\r?\n$/.test(line)) {
      blank += line;
      continue;
    }
    isGone = begins || (isGone && (CONTINUES.test(line) || line.startsWith('#')));
    if (!isGone || line.startsWith('#')) kept.push(blank, line);
    blank = '';
  }
  if (isWritten || written === '') return kept.join('') + blank;
  // The line that counts the words stays the last, where it is found quickest.
  const counted = COUNTED.test(kept.at(-1) ?? '') ? kept.pop() : '';
  return kept.join('') + written + counted;
}

/** bounded: 62 characters */
const KEY = /^["']?([A-Za-z][\w -]{0,60})["']?[ \t]*:(?=[ \t\r\n]|$)/;

/** A line that is indented, an item of a list or a closing bracket belongs to the key above. */
const CONTINUES = /^(?:[ \t]|-[ \t\r\n]|[\]}])/;

const COUNTED = /^# \d+ words in \d+ bytes\r?\n$/;

function asBytes(text: string): string {
  return [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
}

/** The change that adds some tags and removes some. */
export function tagsChange(
  tags: readonly string[],
  change: { readonly add: readonly string[]; readonly remove: readonly string[] },
): StateChange {
  const changed = changeTags(tags, change);
  return changed === null ? {} : { tags: changed };
}

/** Tags with some added and some removed, each only once, ignoring letter case and accents. `null` when nothing changes. */
export function changeTags(
  tags: readonly string[],
  { add, remove }: { readonly add: readonly string[]; readonly remove: readonly string[] },
): readonly string[] | null {
  const gone = new Set(remove.map(foldCase));
  const kept = tags.filter((tag) => !gone.has(foldCase(tag)));
  const known = new Set(kept.map(foldCase));
  const all = [...kept];
  for (const tag of add) {
    if (known.has(foldCase(tag))) continue;
    known.add(foldCase(tag));
    all.push(tag);
  }
  return all.length === tags.length && all.every((tag, index) => tag === tags[index]) ? null : all;
}
