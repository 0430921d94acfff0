import path from 'node:path';
import type { Author } from '../article.ts';
import { type Entry, isSettledEntry, mergeEntries, sortEntries } from '../entry.ts';
import { minutesToRead } from '../parse/count-words.ts';
import { type ArticleFiles, pathOf, stateOf } from '../source/folder.ts';
import { libraryCache, readCacheFile, writeCacheFile } from './cache-file.ts';
import { createRowFinder } from './find-row.ts';
import { type Columns, packColumns, unpackColumns } from './packed-columns.ts';
import { packShards, type Shard, toShards, unpackShards } from './shards.ts';
import { packStates, unpackSameState } from './state-columns.ts';

/**
 * What was read from a library's files before, so that files that have not changed need be neither opened nor sorted
 * again.
 */
export interface EntryCache {
  /** Whether a file is in the state in which it was read. To be called once for each file. */
  has(index: number): boolean;
  /**
   * The entries of all files for which `has` was true, together with others, sorted, and their shards. Those others are
   * cached from now on, if they have a state, and files that are no longer in the library are dropped.
   */
  complete(others: readonly Entry[]): {
    readonly entries: readonly Entry[];
    readonly shards: readonly Shard[];
  };
}

/**
 * The entries kept for the library whose files are `files`; `cache` is the cache folder of all libraries. One that is
 * missing or damaged counts as empty.
 */
export function openEntryCache(cache: string, files: ArticleFiles): EntryCache {
  const cacheFile = path.join(libraryCache(cache, files.start), 'entries');
  const columns = unpackColumns(readCacheFile(cacheFile) ?? packEntries([], [], files.start));
  const rowOf = createRowFinder(columns.values('name') as readonly string[]);
  const isInState = unpackSameState(columns, files);
  /** Which file each row is about; `GONE` when that has been removed or changed. */
  const fileOf = new Int32Array(columns.rows).fill(GONE);
  let count = 0;
  return {
    has(index) {
      const row = rowOf(files.names[index] ?? '');
      if (row === undefined || !isInState(row, index)) return false;
      fileOf[row] = index;
      count++;
      return true;
    },
    complete(others) {
      const sorted: Entry[] = [];
      for (const row of columns.integers('sorted')) {
        const file = fileOf[row] ?? GONE;
        if (file !== GONE) sorted.push(new KeptEntry(columns, row, files, file));
      }
      const entries = mergeEntries(sorted, sortEntries(others));
      if (count === columns.rows && !others.some(isSettledEntry))
        return { entries, shards: unpackShards(columns, sorted) };
      const shards = toShards(entries);
      writeCacheFile(cacheFile, packEntries(entries, shards, files.start));
      return { entries, shards };
    },
  };
}

const GONE = -1;

/** Reads each field from its column on demand, as a list needs few of them. */
class KeptEntry implements Entry {
  readonly parse = null;
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
    if (joined === '') return [];
    // Most articles have one author, and splitting a text takes ten times as long as looking for what parts it.
    return joined.includes('\n') ? joined.split('\n') : [joined];
  }
  get authors() {
    const others = this.#parse('authors') as readonly Omit<Author, 'name'>[];
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
  get publication() {
    return this.#columns.values('publication')[this.#row] as Entry['publication'];
  }
  get added() {
    return this.#columns.values('added')[this.#row] as Entry['added'];
  }
  get read() {
    return this.#columns.values('read')[this.#row] as Entry['read'];
  }
  get tags() {
    return this.#parse('tags') as Entry['tags'];
  }
  get extra() {
    return this.#parse('extra') as Entry['extra'];
  }
  get words() {
    return this.#columns.numbers('words')[this.#row] ?? 0;
  }
  get minutes() {
    return minutesToRead(this.words);
  }

  /** What `stringifyEach` made of a field that is an object. */
  #parse(name: string): unknown {
    return JSON.parse(this.#columns.values(name)[this.#row] as string);
  }
}

/** Encode the entries that have a state, in the order of their paths, in which files are found, and their order in the list. */
function packEntries(all: readonly Entry[], shards: readonly Shard[], start: string): Buffer {
  const sorted = all.filter(isSettledEntry);
  const entries = sorted.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const rows = new Map<Entry, number>(entries.map((entry, row) => [entry, row]));
  return packColumns(entries.length, {
    name: entries.map((entry) => entry.path.slice(start.length)),
    ...packStates(entries.map(({ state }) => state)),
    sorted: Uint32Array.from(sorted, (entry) => rows.get(entry) ?? 0),
    ...packShards(shards, sorted),
    id: entries.map(({ id }) => id),
    title: entries.map(({ title }) => title),
    subtitle: entries.map(({ subtitle }) => subtitle),
    // As lists, these would be ten thousand arrays.
    names: entries.map(({ names }) => names.join('\n')),
    authors: stringifyEach(entries, ({ authors }) => authors.map(({ name: _, ...others }) => others)),
    date: entries.map(({ date }) => date),
    lang: entries.map(({ lang }) => lang),
    source: entries.map(({ source }) => source),
    publication: entries.map(({ publication }) => publication),
    added: entries.map(({ added }) => added),
    read: entries.map(({ read }) => read),
    tags: stringifyEach(entries, ({ tags }) => tags),
    extra: stringifyEach(entries, ({ extra }) => extra),
    words: Float64Array.from(entries, ({ words }) => words),
  });
}

/** Objects as texts, as ten thousand of them take long to make, and only those of a few rows are asked for. */
function stringifyEach(entries: readonly Entry[], fieldOf: (entry: Entry) => object): readonly string[] {
  return entries.map((entry) => JSON.stringify(fieldOf(entry)));
}
