import path from 'node:path';
import type { Quote } from '../article.ts';
import type { Host } from '../host.ts';
import { libraryCache } from '../source/cache-file.ts';
import type { Entry } from '../source/entry.ts';
import { cacheFolder, libraryFolder } from '../source/user-folders.ts';
import {
  type IsWanted,
  openQuoteShard,
  type QuoteRecord,
  type QuoteShard,
  writeQuoteShard,
} from './quote-shard.ts';
import { type SettledFile, toShards } from './shards.ts';

/** The quotes of a large library's articles, as far as they were found before and the files have not changed. */
export interface KeptQuotes {
  /** `null` for an article whose quotes are not kept. */
  find(entry: Entry, isWanted: IsWanted): readonly Quote[] | null;
  /** How many articles there are whose quotes could be kept, and are not. */
  readonly missing: number;
  /** Keep all quotes of an article, once `save` is called. */
  keep(entry: Entry, quotes: readonly Quote[]): void;
  /** Write what is new. */
  save(): void;
  /** Everyone who is quoted. */
  speakers(): ReadonlySet<string>;
}

interface OpenShard {
  readonly base: string;
  readonly files: readonly SettledFile[];
  readonly shard: QuoteShard | null;
  /** Whether it has other articles than `files`, too. */
  readonly isStale: boolean;
}

/** @param entries of the person's library, and of others, of which nothing is kept. */
export function openKeptQuotes(entries: readonly Entry[], env: Host['env']): KeptQuotes {
  const cache = path.join(libraryCache(cacheFolder(env), libraryFolder(env)), 'quotes');
  const kept = new Map<Entry, { readonly shard: QuoteShard; readonly row: number }>();
  const found = new Map<Entry, readonly Quote[]>();
  const shards = toShards(entries).flatMap((files, number): readonly OpenShard[] => {
    if (files.length === 0) return [];
    const base = path.join(cache, String(number));
    const shard = openQuoteShard(base);
    let count = 0;
    for (const { entry, file, state } of files) {
      const row = shard?.rowOf(file, state) ?? null;
      if (shard === null || row === null) continue;
      kept.set(entry, { shard, row });
      count++;
    }
    return [{ base, files, shard, isStale: shard !== null && shard.rows > count }];
  });
  return {
    missing: shards.reduce((sum, { files }) => sum + files.length, -kept.size),
    find(entry, isWanted) {
      const place = kept.get(entry);
      return place?.shard.find(place.row, isWanted) ?? null;
    },
    keep(entry, quotes) {
      if (entry.state !== null) found.set(entry, quotes);
    },
    save() {
      for (const { base, files, shard, isStale } of shards) {
        if (isStale || files.some(({ entry }) => found.has(entry))) writeQuoteShard(base, recordsOf(files));
        shard?.close();
      }
    },
    speakers: () => new Set(shards.flatMap(({ shard }) => shard?.speakers ?? [])),
  };

  function recordsOf(files: readonly SettledFile[]): readonly QuoteRecord[] {
    return files.flatMap(({ entry, file, state }) => {
      const place = kept.get(entry);
      const quotes = found.get(entry) ?? place?.shard.find(place.row, () => true) ?? null;
      return quotes === null ? [] : [{ file, state, quotes }];
    });
  }
}
