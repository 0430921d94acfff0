import type { StatedHead } from './parser.ts';
import { headOfMap } from './stated-head.ts';

/** Front matter as `writeMarkdown` writes it. */
export interface PlainFrontMatter {
  readonly head: StatedHead;
  /** What it says of the text below it; `null` when it does not. */
  readonly text: { readonly words: number; readonly bytes: number } | null;
}

/** `title: "…"`, `date: 2023-03-19`, `tags:`, with what is indented under it for the first. */
const LINE = /^( {2}- | {4})?(?:([A-Za-z][\w-]*):(?: |$))?(.*)$/;

const TEXT = /^# (\d{1,9}) words in (\d{1,9}) bytes$/;

/** Plain scalars that no YAML takes for anything but text. */
const PLAIN = /^(?!(?:null|true|false)$)[A-Za-z](?:[\w .'’-]*[\w.])?$|^\d{4}-\d\d-\d\d$/i;

/**
 * Read front matter of the simple form that reader itself writes: a fraction of the time that YAML takes.
 *
 * @returns `null` for any other, which is for `parseFrontMatter`. Where both give an answer it is the same one.
 */
export function parsePlainFrontMatter(yaml: string): PlainFrontMatter | null {
  const map: Record<string, unknown> = {};
  let text: PlainFrontMatter['text'] = null;
  /** The list under the last key, and the map in that. */
  let list: unknown[] | null = null;
  let item: Record<string, unknown> | null = null;
  for (const line of yaml.replace(/\n$/, '').split('\n')) {
    const counted = line.startsWith('#') ? TEXT.exec(line) : null;
    if (counted !== null) {
      text = { words: Number(counted[1]), bytes: Number(counted[2]) };
      continue;
    }
    const [, indent = '', key, rest = ''] = LINE.exec(line) ?? [];
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
  // A key without a value is null in YAML, and left to it.
  if (Object.values(map).some((value) => Array.isArray(value) && value.length === 0)) return null;
  return { head: headOfMap(map), text };
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
