import type { Author } from '../../article.ts';
import { looksLikeName, parseByline, splitNames } from '../byline.ts';
import type { StatedHead } from '../parser.ts';
import { parsePlainDate } from '../plain-date.ts';
import { sanitize, sanitizeLine } from '../sanitize.ts';

type Field = Exclude<keyof StatedHead, 'extra'>;

/** What each field may be called, the surest first. Other programs write the further ones. */
const KEYS: Readonly<Record<Field, readonly string[]>> = {
  title: ['title'],
  subtitle: ['subtitle', 'description', 'summary'],
  authors: ['author', 'authors', 'by', 'byline'],
  date: ['date', 'published', 'created'],
  lang: ['lang', 'language'],
  source: ['source', 'url', 'link', 'canonical'],
  publication: ['publication'],
  added: ['added'],
  read: ['read'],
  tags: ['tags', 'keywords', 'categories'],
};

const FIELDS: ReadonlyMap<string, Field> = new Map(
  Object.entries(KEYS).flatMap(([field, keys]) => keys.map((key) => [key, field as Field] as const)),
);

/** Whether a key says what reader knows, in any case. */
export function isKnownKey(key: string): boolean {
  return FIELDS.has(key.toLowerCase());
}

/** The head that the keys and values of front matter describe, sanitised. Keys are known in any case. */
export function headOfMap(map: Readonly<Record<string, unknown>>): StatedHead {
  /** The keys as they are written, by their names in lower case. */
  const written = new Map<string, string>();
  for (const key in map) if (!written.has(key.toLowerCase())) written.set(key.toLowerCase(), key);
  const used = new Set<string>();

  /** The value of the first of the field’s keys that has one. */
  function first<Value>(field: Field, read: (value: unknown, name: string) => Value | null): Value | null {
    for (const name of KEYS[field]) {
      const key = written.get(name);
      const value = key === undefined ? null : read(map[key], name);
      if (key === undefined || value === null) continue;
      used.add(key);
      return value;
    }
    return null;
  }

  return {
    title: first('title', words),
    subtitle: first('subtitle', words),
    authors: first('authors', authorsOf) ?? [],
    date: first('date', dateOf),
    lang: first('lang', line),
    source: first('source', sourceOf),
    publication: first('publication', words),
    added: first('added', dateOf),
    read: first('read', dateOf),
    tags: tags(),
    extra: extra(),
  };

  function tags(): readonly string[] {
    const all = new Set<string>();
    for (const name of KEYS.tags) {
      const key = written.get(name);
      const said = key === undefined ? [] : tagsOf(map[key]);
      if (key === undefined || said.length === 0) continue;
      used.add(key);
      for (const tag of said) all.add(tag);
    }
    return [...all];
  }

  function extra(): Readonly<Record<string, unknown>> {
    const left: (readonly [string, unknown])[] = [];
    for (const key in map) {
      if (used.has(key)) continue;
      const cleaned = sanitizeLine(key);
      // A key that is known only once it is cleaned would be taken for another the next time.
      if (cleaned !== key && isKnownKey(cleaned)) continue;
      if (!isSilent(key, map[key])) left.push([cleaned, clean(map[key])]);
    }
    return Object.fromEntries(left);
  }
}

/** A known key without a value says nothing, and need not be kept. */
function isSilent(key: string, value: unknown): boolean {
  return isKnownKey(key) && (value === null || value === '' || (Array.isArray(value) && value.length === 0));
}

function authorsOf(value: unknown, name: string): readonly Author[] | null {
  // `[[Ana Ruiz]]` without quote marks is a list in a list.
  const said = Array.isArray(value) ? value.flat(2) : [value];
  const authors = said.flatMap((one) => {
    if (typeof one === 'string' && !Array.isArray(value)) return namesOf(one, name);
    const author = authorOf(one);
    return author === null ? [] : [author];
  });
  return authors.length === 0 ? null : authors;
}

function authorOf(value: unknown): Author | null {
  const name = isMap(value) ? words(value.name) : wordsOfName(value);
  if (name === null) return null;
  return { name, bio: isMap(value) ? line(value.bio) : null, url: isMap(value) ? line(value.url) : null };
}

/** One name, or several where each part is a full one: “Ruiz, Ana” is one. */
function namesOf(text: string, key: string): readonly Author[] {
  const whole = wordsOfName(text);
  if (whole === null) return [];
  const byline = /^by\s/i.test(whole) || key === 'byline' ? parseByline(whole) : null;
  if (byline !== null) return byline;
  const names = splitNames(whole);
  const several = names.length > 1 && names.every((one) => looksLikeName(one) && one.includes(' '));
  return (several ? names : [whole]).map((name) => ({ name, bio: null, url: null }));
}

/** A name without its mail address. */
function wordsOfName(value: unknown): string | null {
  return words(value)?.replace(/ ?<[^<>\s@]*@[^<>\s]*>$/, '') || null;
}

function dateOf(value: unknown): string | null {
  return parsePlainDate(line(value) ?? '');
}

/** Other programs’ keys also have paths within a site. */
function sourceOf(value: unknown, name: string): string | null {
  const said = words(value);
  return name === 'source' || /^https?:\/\//i.test(said ?? '') ? said : null;
}

function tagsOf(value: unknown): readonly string[] {
  const said = Array.isArray(value) ? value.flat(2) : typeof value === 'string' ? value.split(',') : [value];
  return said.flatMap((tag) => words(tag)?.replace(/^#+(?=[^\s#])/, '') ?? []);
}

/** A scalar as one line of text; `null` when it is missing or empty, and for lists and maps. */
function line(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return null;
  return sanitizeLine(String(value)) || null;
}

/** Like `line`, with links between notes as their words. */
function words(value: unknown): string | null {
  const said = line(value);
  return said?.includes('[[') ? withoutWikiLinks(said) || null : said;
}

const WIKI_LINK = /(?<!\[)\[\[([^[\]|]{1,300})(?:\|([^[\]|]{1,300}))?\]\](?!\])/g;

/** `[[x|Name]]` is Name. */
export function withoutWikiLinks(text: string): string {
  return text.replaceAll(WIKI_LINK, (_, page: string, name: string | undefined) => name ?? page).trim();
}

/** Whether a value is a map of keys to values, and no list. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function clean(value: unknown): unknown {
  if (typeof value === 'string') return sanitize(value);
  if (Array.isArray(value)) return value.map(clean);
  if (!isMap(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, of]) => [sanitizeLine(key), clean(of)]));
}
