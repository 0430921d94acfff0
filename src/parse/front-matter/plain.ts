import type { StatedHead } from '../parser.ts';
import { headOfMap, isKnownKey } from './stated-head.ts';

/** Front matter in the simple forms of YAML. */
export interface PlainFrontMatter {
  readonly head: StatedHead;
  /** What `writeMarkdown` has noted about the text below it; `null` when it says nothing. */
  readonly text: { readonly words: number; readonly bytes: number } | null;
}

/** A line without its indent, which is that many spaces. */
interface Line {
  readonly indent: number;
  readonly text: string;
}

/** The lines of a text, of which `at` is the next to be read. */
interface Lines {
  readonly all: readonly Line[];
  at: number;
}

/** What can be read here; `undefined` stands for any other form. */
type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

const TEXT = /^# (\d{1,9}) words in (\d{1,9}) bytes$/gm;

/**
 * Read front matter in the forms that people and programs write most, in a fraction of the time that YAML takes: keys and
 * values on one line each, and below a key a list or a map of such. Reader itself writes nothing else.
 *
 * @returns `null` for any other form, which is left to `parseFrontMatter`. If both give an answer, it is the same.
 */
export function parsePlainFrontMatter(yaml: string): PlainFrontMatter | null {
  // JSON strings may contain some of these, where YAML would end the line.
  if (/[\t\r\u2028\u2029]/.test(yaml)) return null;
  const lines: Lines = { all: yaml.split('\n').flatMap(toLine), at: 0 };
  const map = lines.all.length === 0 ? undefined : readMap(lines, 0);
  if (map === undefined || lines.at < lines.all.length) return null;
  const counted = yaml.includes('# ') ? [...yaml.matchAll(TEXT)].at(-1) : undefined;
  const text = counted === undefined ? null : { words: Number(counted[1]), bytes: Number(counted[2]) };
  return { head: headOfMap(map), text };
}

/** Nothing for a blank line or a comment. */
function toLine(written: string): readonly Line[] {
  const text = trim(written);
  return text === '' || text.startsWith('#') ? [] : [{ indent: written.indexOf(text), text }];
}

/** Without the spaces around it, as other white space belongs to a value. */
function trim(text: string): string {
  let start = 0;
  let end = text.length;
  while (text.charCodeAt(start) === SPACE) start++;
  while (end > start && text.charCodeAt(end - 1) === SPACE) end--;
  return text.slice(start, end);
}

const SPACE = 0x20;

/**
 * @param above the key at the top that this is below; `null` at the top itself.
 * @param first the rest of its first line, where that begins with a hyphen.
 */
function readMap(
  lines: Lines,
  indent: number,
  above: string | null = null,
  first: string | null = null,
): Readonly<Record<string, Value>> | undefined {
  const map: Record<string, Value> = {};
  for (let text = first ?? textAt(lines, indent); text !== null; text = textAt(lines, indent)) {
    const end = endOfKey(text);
    const key = text.slice(0, end ?? 0);
    if (end === null || Object.hasOwn(map, key) || /^(?:null|true|false)$/i.test(key)) return undefined;
    lines.at++;
    const rest = trim(text.slice(end + 1));
    const value = rest === '' ? readBelow(lines, indent, above ?? key) : readFlat(rest, above ?? key);
    if (value === undefined) return undefined;
    map[key] = value;
  }
  return map;
}

/** The next line, if it has this indent. */
function textAt({ all, at }: Lines, indent: number): string | null {
  const line = all[at];
  return line !== undefined && line.indent === indent ? line.text : null;
}

/** What stands in the lines below a key. A list may have the indent of its key. */
function readBelow(lines: Lines, indent: number, above: string): Value | undefined {
  const next = lines.all[lines.at];
  const isList = next?.text.startsWith('- ') ?? false;
  if (next === undefined || next.indent < indent || (next.indent === indent && !isList)) return null;
  return isList ? readList(lines, next.indent, above) : readMap(lines, next.indent, above);
}

function readList(lines: Lines, indent: number, above: string): readonly Value[] | undefined {
  const list: Value[] = [];
  for (let text = textAt(lines, indent); text?.startsWith('- '); text = textAt(lines, indent)) {
    const item = text.slice(2);
    const value = endOfKey(item) === null ? readFlat(item, above) : readMap(lines, indent + 2, above, item);
    if (value === undefined) return undefined;
    // A map has read its first line itself.
    if (endOfKey(item) === null) lines.at++;
    list.push(value);
  }
  return list;
}

/** Where a key ends, at its colon: `title: …`, or `tags:`; `null` when there is no key. */
function endOfKey(text: string): number | null {
  const end = text.indexOf(':');
  if (end < 1 || (end + 1 < text.length && text.charCodeAt(end + 1) !== SPACE)) return null;
  for (let at = 0; at < end; at++) if (!isOfKey(text.charCodeAt(at), at === 0)) return null;
  return end;
}

/** An ASCII letter or, except in first place, a digit, a hyphen or an underscore. */
function isOfKey(code: number, isFirst: boolean): boolean {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return !isFirst && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f);
}

/** A value, or a list of such in brackets. */
function readFlat(written: string, above: string): Value | undefined {
  if (!written.startsWith('[')) return readScalar(written, above);
  if (written === '[]') return [];
  const inside = written.slice(1, -1);
  if (!written.endsWith(']') || /[[\]{}:#]/.test(inside)) return undefined;
  // A comma within quote marks leaves parts that are no values.
  const list = inside.split(',').map((part) => readScalar(trim(part), above));
  return list.every((one) => one !== undefined) ? list : undefined;
}

/** Words that are nothing but text: they begin with a letter or a day, and have no colon before a space or hash after one. */
const WORDS =
  /^(?:[A-Za-z\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u3001-\ud7ff]|\d{4}-\d\d-\d\d(?!\d))(?:[^\s:\0-\x1f\x7f-\x9f]|:(?=\S)| (?=[^#]))*$/;

function readScalar(written: string, above: string): Value | undefined {
  if (written.startsWith('"')) return readJson(written);
  if (written.startsWith("'"))
    return /^'(?:[^']|'')*'$/.test(written) ? written.slice(1, -1).replaceAll("''", "'") : undefined;
  if (/^(?:~|[Nn]ull|NULL)$/.test(written)) return undefined;
  // What reader knows is text: of `true` and `10`, not the value is meant there, but what is written.
  const isText = isKnownKey(above);
  if (/^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/.test(written))
    return isText ? written : written.toLowerCase() === 'true';
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return isText ? written : Number(written);
  return WORDS.test(written) ? written : undefined;
}

function readJson(written: string): string | undefined {
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
