import path from 'node:path';
import type { Author } from '../article.ts';
import { minutesToRead } from '../parse/count-words.ts';
import { libraryCache, readCacheFile, writeCacheFile } from './cache-file.ts';
import { type Columns, packColumns, unpackColumns } from './columns.ts';
import { type Entry, isSettledEntry, mergeEntries, type SettledEntry, sortEntries } from './entry.ts';
import { createRowFinder } from './find-row.ts';
import { type ArticleFiles, pathOf, stateOf } from './folder.ts';

/**
 * What was read of a library's files before, so that those which have not changed need not be opened, nor be sorted
 * again.
 */
export interface EntryCache {
  /** Whether a file is in the state in which it was read. To be asked once of each. */
  has(index: number): boolean;
  /**
   * The entries of all that it has, and others, sorted. What is not kept yet is kept from now on, when its state is
   * known, and what the library has no more is forgotten.
   */
  complete(others: readonly Entry[]): readonly Entry[];
}

export function openEntryCache(cache: string, files: ArticleFiles): EntryCache {
  const cacheFile = path.join(libraryCache(cache, files.start), 'entries');
  const columns = unpackColumns(readCacheFile(cacheFile) ?? packEntries([], [], files.start));
  const rowOf = createRowFinder(columns.values('name') as readonly string[]);
  const [sizes, modified, changed] = [
    columns.numbers('size'),
    columns.numbers('modified'),
    columns.numbers('changed'),
  ];
  /** Which file each row is of; `GONE` where it is of none, or of one that has changed. */
  const fileOf = new Int32Array(columns.rows).fill(GONE);
  let count = 0;
  return {
    has(index) {
      const row = rowOf(files.names[index] ?? '');
      const isSame =
        row !== undefined &&
        sizes[row] === files.sizes[index] &&
        modified[row] === files.modified[index] &&
        changed[row] === files.changed[index];
      if (!isSame) return false;
      fileOf[row] = index;
      count++;
      return true;
    },
    complete(others) {
      const kept = Array.from(fileOf, (file, row) =>
        file === GONE ? null : new KeptEntry(columns, row, files, file),
      );
      const sorted = Array.from(columns.integers('sorted'), (row) => kept[row]).filter(isEntry);
      const all = mergeEntries(sorted, sortEntries(others));
      if (count < columns.rows || others.some(isSettledEntry))
        writeCacheFile(cacheFile, packEntries([...kept.filter(isEntry), ...others], all, files.start));
      return all;
    },
  };
}

const GONE = -1;

/** Read from its columns as far as it is asked for: a list has no use for most. */
class KeptEntry implements Entry {
  readonly article = null;
  readonly #columns: Columns;
  readonly #row: number;
  readonly #files: ArticleFiles;
  readonly #file: number;

  constructor(columns: Columns, row: number, files: ArticleFiles, file: number) {
    this.#columns = columns;
    this.#row = row;
    this.#files = files;
    this.#file = file;
  }

  get path() {
    return pathOf(this.#files, this.#file);
  }
  get state() {
    return stateOf(this.#files, this.#file);
  }
  get id() {
    return this.#columns.values('id')[this.#row] as Entry['id'];
  }
  get title() {
    return this.#columns.values('title')[this.#row] as Entry['title'];
  }
  get subtitle() {
    return this.#columns.values('subtitle')[this.#row] as Entry['subtitle'];
  }
  get names() {
    const joined = this.#columns.values('names')[this.#row] as string;
    return joined === '' ? [] : joined.split('\n');
  }
  get authors() {
    const others = this.#columns.values('authors')[this.#row] as readonly Omit<Author, 'name'>[];
    return this.names.map((name, index) => ({ name, bio: null, url: null, ...others[index] }));
  }
  get date() {
    return this.#columns.values('date')[this.#row] as Entry['date'];
  }
  get lang() {
    return this.#columns.values('lang')[this.#row] as Entry['lang'];
  }
  get source() {
    return this.#columns.values('source')[this.#row] as Entry['source'];
  }
  get tags() {
    return this.#columns.values('tags')[this.#row] as Entry['tags'];
  }
  get extra() {
    return this.#columns.values('extra')[this.#row] as Entry['extra'];
  }
  get words() {
    return this.#columns.numbers('words')[this.#row] ?? 0;
  }
  get minutes() {
    return minutesToRead(this.words);
  }
}

/** Keep those that have a state: by path, as files come, and in which order they are listed beside them. */
function packEntries(all: readonly Entry[], sorted: readonly Entry[], start: string): Buffer {
  const entries = all.filter(isSettledEntry).sort((a, b) => (a.path < b.path ? -1 : 1));
  const rows = new Map<Entry, number>(entries.map((entry, row) => [entry, row]));
  const numbers = (of: (entry: SettledEntry) => number) => Float64Array.from(entries, of);
  return packColumns(entries.length, {
    name: entries.map((entry) => entry.path.slice(start.length)),
    size: numbers(({ state }) => state.size),
    modified: numbers(({ state }) => state.modified),
    changed: numbers(({ state }) => state.changed),
    sorted: Uint32Array.from(sorted.filter(isSettledEntry), (entry) => rows.get(entry) ?? 0),
    id: entries.map(({ id }) => id),
    title: entries.map(({ title }) => title),
    subtitle: entries.map(({ subtitle }) => subtitle),
    // A list each would be ten thousand lists.
    names: entries.map(({ names }) => names.join('\n')),
    authors: entries.map(({ authors }) => authors.map(({ name: _, ...others }) => others)),
    date: entries.map(({ date }) => date),
    lang: entries.map(({ lang }) => lang),
    source: entries.map(({ source }) => source),
    tags: entries.map(({ tags }) => tags),
    extra: entries.map(({ extra }) => extra),
    words: numbers(({ words }) => words),
  });
}

function isEntry<Kept extends Entry>(entry: Kept | null | undefined): entry is Kept {
  return entry != null;
}
