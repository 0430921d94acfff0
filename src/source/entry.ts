import type { Article, ArticleHead } from '../article.ts';
import { foldCase } from '../parse/fold-case.ts';
import type { FileState } from './file-state.ts';
import type { Counts } from './open-article.ts';

/** An article of a library, without its text. */
export interface Entry extends ArticleHead, Counts {
  /** Of the authors. */
  readonly names: readonly string[];
  readonly path: string;
  /** In which its file was read; `null` for one that may change and keep its state. */
  readonly state: FileState | null;
  /** All of it, where that is at hand. */
  readonly article: Article | null;
}

export function createEntry(
  head: ArticleHead & Counts,
  place: Pick<Entry, 'path' | 'state' | 'article'>,
): Entry {
  return { ...head, names: head.authors.map(({ name }) => name), ...place };
}

/** Newest first, those without a date last; then by title, letter case and accents aside. */
export function sortEntries(entries: readonly Entry[]): readonly Entry[] {
  return entries.toSorted(compareEntries);
}

/** Make one sorted list of two. */
export function mergeEntries(some: readonly Entry[], others: readonly Entry[]): readonly Entry[] {
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
  if (a.date !== b.date) return a.date === null || (b.date !== null && a.date < b.date) ? 1 : -1;
  // The same on every system: a place in the list is what an article may be named by. Compared by the rules of a
  // language, titles would take several milliseconds before the first.
  return compare(foldCase(a.title), foldCase(b.title)) || compare(a.path, b.path);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
