import type { Author } from '../../article.ts';
import type { StatedHead } from '../parser.ts';
import { sanitize, sanitizeLine } from '../sanitize.ts';

const KNOWN_KEYS = new Set([
  'title',
  'subtitle',
  'author',
  'date',
  'source',
  'publication',
  'added',
  'read',
  'lang',
  'tags',
]);

/** The head that the keys and values of front matter describe, sanitised. */
export function headOfMap(map: Readonly<Record<string, unknown>>): StatedHead {
  return {
    title: line(map.title),
    subtitle: line(map.subtitle),
    authors: (Array.isArray(map.author) ? map.author : [map.author]).flatMap(authorOf),
    date: isoDate(map.date),
    lang: line(map.lang),
    source: line(map.source),
    publication: line(map.publication),
    added: isoDate(map.added),
    read: isoDate(map.read),
    tags: (Array.isArray(map.tags) ? map.tags : [map.tags]).flatMap((tag) => line(tag) ?? []),
    extra: Object.fromEntries(
      Object.entries(map).flatMap(([key, value]) =>
        KNOWN_KEYS.has(key) ? [] : [[sanitizeLine(key), clean(value)]],
      ),
    ),
  };
}

function authorOf(value: unknown): readonly Author[] {
  const name = line(isMap(value) ? value.name : value);
  if (name === null) return [];
  return [{ name, bio: isMap(value) ? line(value.bio) : null, url: isMap(value) ? line(value.url) : null }];
}

/** An ISO 8601 date, in which a space may replace the `T` (RFC 3339 §5.6); `null` for anything else. */
function isoDate(value: unknown): string | null {
  const text = line(value)?.replace(' ', 'T') ?? '';
  if (!/^\d{4}-\d\d-\d\d(?=T|$)/.test(text)) return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text) ? text : null;
  const [year, month, day] = [text.slice(0, 4), text.slice(5, 7), text.slice(8, 10)].map(Number);
  return isDay(Number(year), Number(month), Number(day)) ? text : null;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** A scalar as one line of text; `null` when it is missing or empty, and for lists and maps. */
function line(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  return sanitizeLine(String(value)) || null;
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return sanitize(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [sanitizeLine(key), clean(of)]));
}
