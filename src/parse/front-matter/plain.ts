import type { StatedHead } from '../parser.ts';
import { headOfMap } from './stated-head.ts';

/** Front matter as `writeMarkdown` writes it. */
export interface PlainFrontMatter {
  readonly head: StatedHead;
  /** What it says about the text below it; `null` when it says nothing. */
  readonly text: { readonly words: number; readonly bytes: number } | null;
}

const TEXT = /^# (\d{1,9}) words in (\d{1,9}) bytes$/;

/** Plain scalars that no version of YAML takes for anything but text. */
const PLAIN = /^(?!(?:null|true|false)$)[A-Za-z](?:[\w .'’-]*[\w.])?$|^\d{4}-\d\d-\d\d$/i;

/**
 * Read front matter in the simple form that reader itself writes, in a fraction of the time that YAML takes.
 *
 * @returns `null` for any other form, which is left to `parseFrontMatter`. If both give an answer, it is the same.
 */
export function parsePlainFrontMatter(yaml: string): PlainFrontMatter | null {
  // JSON strings may contain these, where YAML would end the line.
  if (/[\r\u2028\u2029]/.test(yaml)) return null;
  const map: Record<string, unknown> = {};
  let text: PlainFrontMatter['text'] = null;
  /** The list under the last key, and the map in it. */
  let list: unknown[] | null = null;
  let item: Record<string, unknown> | null = null;
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const counted = line.startsWith('#') ? TEXT.exec(line) : null;
    if (counted !== null) {
      text = { words: Number(counted[1]), bytes: Number(counted[2]) };
      continue;
    }
    const indent = indentOf(line);
    const end = endOfKey(line, indent.length);
    const key = end === null ? undefined : line.slice(indent.length, end);
    // After the colon and its space.
    const rest = line.slice(end === null ? indent.length : end + 2);
    const value = scalar(rest);
    if (indent === '') {
      if (key === undefined || Object.hasOwn(map, key)) return null;
      if (rest !== '' && value === undefined) return null;
      list = rest === '' ? [] : null;
      item = null;
      map[key] = value ?? list;
    } else if (list === null || value === undefined) {
      return null;
    } else if (key === undefined) {
      if (indent !== '  - ' || item !== null) return null;
      list.push(value);
    } else if (indent === '  - ') {
      if (item === null && list.length > 0) return null;
      item = { [key]: value };
      list.push(item);
    } else {
      if (item === null || Object.hasOwn(item, key)) return null;
      item[key] = value;
    }
  }
  // A key without a value is null in YAML, which is left to the YAML parser.
  if (Object.values(map).some((value) => Array.isArray(value) && value.length === 0)) return null;
  return { head: headOfMap(map), text };
}

/** The indent of a line under a key: of the first line of a list item, or of a further line. */
function indentOf(line: string): '' | '  - ' | '    ' {
  if (!line.startsWith('  ')) return '';
  if (line.startsWith('  - ')) return '  - ';
  return line.startsWith('    ') ? '    ' : '';
}

/** Where the key that begins at `start` ends, at its colon: `title: …`, or `tags:`; `null` when there is no key. */
function endOfKey(line: string, start: number): number | null {
  const end = line.indexOf(':', start);
  if (end < 0 || (end + 1 < line.length && line[end + 1] !== ' ')) return null;
  for (let at = start; at < end; at++) if (!isOfKey(line.charCodeAt(at), at === start)) return null;
  return end === start ? null : end;
}

/** An ASCII letter or, except in first place, a digit, a hyphen or an underscore. */
function isOfKey(code: number, isFirst: boolean): boolean {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return true;
  return !isFirst && ((code >= 0x30 && code <= 0x39) || code === 0x2d || code === 0x5f);
}

function scalar(written: string): string | undefined {
  if (PLAIN.test(written)) return written;
  if (!written.startsWith('"')) return undefined;
  try {
    const value: unknown = JSON.parse(written);
    return typeof value === 'string' ? value : undefined;
  } catch {
    return undefined;
  }
}
