import type { Article, ArticleHead } from './article.ts';
import { minutesToRead } from './parse/count-words.ts';
import { foldCase } from './parse/fold-case.ts';
import type { Counts } from './source/article-being-read.ts';
import type { FileState } from './source/file-state.ts';

/** An article of a library, without its text. */
export interface Entry extends ArticleHead, Counts, EntryPlace {
  /** The authors' names. */
  readonly names: readonly string[];
}

/** An entry that can be cached, as any change of its file will show. */
export type SettledEntry = Entry & { readonly state: FileState };

export function isSettledEntry(entry: Entry): entry is SettledEntry {
  return entry.state !== null;
}

export interface EntryPlace {
  readonly path: string;
  /** The state in which its file was read; `null` when the file might change without changing its state. */
  readonly state: FileState | null;
  /** Reads the whole article, where the build has prepared it; `null` for one in a file. */
  readonly parse: (() => Promise<Article>) | null;
}

/** Field by field: spreading an object takes several times as long, which counts for ten thousand of them. */
export function createEntry(head: ArticleHead, words: number, place: EntryPlace): Entry {
  return {
    id: head.id,
    title: head.title,
    subtitle: head.subtitle,
    authors: head.authors,
    names: head.authors.map(({ name }) => name),
    date: head.date,
    lang: head.lang,
    source: head.source,
    publication: head.publication,
    added: head.added,
    read: head.read,
    tags: head.tags,
    extra: head.extra,
    words,
    minutes: minutesToRead(words),
    path: place.path,
    state: place.state,
    parse: place.parse,
  };
}

/** Last added first. Those that do not say when they were added come after them: by date. */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted(compareEntries);
}

/** Make one sorted list of two. */
export function mergeEntries(some: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
  if (others.length === 0) return some;
  const merged: Entry[] = [];
  let at = 0;
  for (const other of others) {
    for (let one = some[at]; one !== undefined && compareEntries(one, other) <= 0; one = some[++at])
      merged.push(one);
    merged.push(other);
  }
  for (; at < some.length; at++) merged.push(some[at] as Entry);
  return merged;
}

function compareEntries(a: Entry, b: Entry): number {
  return compareTimes(a.added, b.added) || compareDates(a, b);
}

/** Newest first, those without a date last; then by title, ignoring letter case and accents. */
export function compareDates(a: Entry, b: Entry): number {
  // Not by the rules of a language: those differ between systems, while a number in the list must name the same article
  // everywhere, and they take several milliseconds to load.
  return (
    compareTimes(a.date, b.date) || compare(foldCase(a.title), foldCase(b.title)) || compare(a.path, b.path)
  );
}

/** Later first, nothing last. */
function compareTimes(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  // Days, and times of one form and zone, are in order as strings.
  if (a.length === b.length && zoneOf(a) === zoneOf(b)) return compare(b, a);
  return Date.parse(b) - Date.parse(a) || compare(b, a);
}

/** What follows the seconds or the milliseconds of a time. */
function zoneOf(time: string): string {
  return time.slice(time[19] === '.' ? 23 : 19);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
