import { createHash } from 'node:crypto';
import path from 'node:path';
import { readCacheFile, writeCacheFile } from './cache-file.ts';
import type { Entry } from './library.ts';

/**
 * What was read of a library's files before, so that those which have not changed need not be opened. A `stamp` is the
 * one that `stateOf` gives.
 */
export interface EntryCache {
  find(file: string, stamp: string): Entry | null;
  keep(entry: Entry, stamp: string): void;
  /** Write what is new, and forget the files that are not among `files`. */
  save(files: readonly string[]): void;
}

type Kept = readonly [stamp: string, entry: Entry];

export function openEntryCache(cache: string, folder: string): EntryCache {
  const file = path.join(libraryCache(cache, folder), 'entries');
  const content = readCacheFile(file);
  const kept = new Map<string, Kept>();
  if (content !== null)
    for (const one of JSON.parse(content.toString()) as readonly Kept[]) kept.set(one[1].path, one);
  let isNew = false;
  return {
    find(of, stamp) {
      const one = kept.get(of);
      return one?.[0] === stamp ? one[1] : null;
    },
    keep(entry, stamp) {
      isNew = true;
      kept.set(entry.path, [stamp, entry]);
    },
    save(files) {
      if (!isNew && kept.size <= files.length) return;
      const all = files.flatMap((one) => (kept.has(one) ? [kept.get(one)] : []));
      writeCacheFile(file, Buffer.from(JSON.stringify(all)));
    },
  };
}

/** The folder of what is kept of one library. */
export function libraryCache(cache: string, folder: string): string {
  return path.join(cache, createHash('sha256').update(path.resolve(folder)).digest('hex').slice(0, 16));
}
