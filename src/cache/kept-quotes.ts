import path from 'node:path';
import type { Quote } from '../article.ts';
import type { Entry, SettledEntry } from '../entry.ts';
import type { Host } from '../host.ts';
import { cacheFolder, libraryFolder } from '../user-folders.ts';
import { libraryCache } from './cache-file.ts';
import {
  type IsWanted,
  openQuoteShard,
  type QuoteRecord,
  type QuoteShard,
  writeQuoteShard,
} from './quote-shard.ts';
import type { Shard } from './shards.ts';

/** The quotes that were found before in a large library, in files that have not changed since. */
export interface KeptQuotes {
  /** `null` for an article whose quotes are not kept. */
  find(entry: Entry, isWanted: IsWanted): readonly Quote[] | null;
  /** Whether the quotes of an article are kept. */
  has(entry: Entry): boolean;
  /** Whether some of the quotes that are kept of an article are wanted, which is told without reading them. */
  hasWanted(entry: Entry, isWanted: IsWanted): boolean;
  /** How many articles could have their quotes kept, but do not. */
  readonly missing: number;
  /** Keep all quotes of an article, once `save` is called. */
  keep(entry: Entry, quotes: readonly Quote[]): void;
  /** Write what is new. */
  save(): void;
  /** Everyone who is quoted. */
  speakers(): ReadonlySet<string>;
  /** How often each speaker is quoted in those of the articles whose quotes are kept. */
  countSpeakers(entries: readonly Entry[]): ReadonlyMap<string, number>;
}

interface OpenShard {
  readonly base: string;
  readonly entries: readonly SettledEntry[];
  readonly shard: QuoteShard | null;
  /** Whether it also has articles that are not in `entries`. */
  readonly isStale: boolean;
}

/** Where the quotes of an article are kept. */
interface KeptPlace {
  readonly shard: QuoteShard;
  readonly row: number;
}

/** @param of the shards of the library. */
export function openKeptQuotes(of: readonly Shard[], env: Host['env']): KeptQuotes {
  const cache = path.join(libraryCache(cacheFolder(env), libraryFolder(env)), 'quotes');
  const kept = new Map<Entry, KeptPlace>();
  const found = new Map<Entry, readonly Quote[]>();
  const shards = openShards(of, cache, kept);
  return {
    missing: shards.reduce((sum, shard) => sum + shard.entries.length, -kept.size),
    has: (entry) => kept.has(entry),
    hasWanted(entry, isWanted) {
      const place = kept.get(entry);
      return place?.shard.hasWanted(place.row, isWanted) ?? false;
    },
    find(entry, isWanted) {
      const place = kept.get(entry);
      return place?.shard.find(place.row, isWanted) ?? null;
    },
    keep(entry, quotes) {
      if (entry.state !== null) found.set(entry, quotes);
    },
    save() {
      for (const { base, shard, isStale, entries } of shards) {
        if (isStale || (found.size > 0 && entries.some((entry) => found.has(entry))))
          writeQuoteShard(base, recordsOf(entries));
        shard?.close();
      }
    },
    countSpeakers(some) {
      const counts = new Map<string, number>();
      for (const entry of some) {
        const place = kept.get(entry);
        place?.shard.countSpeakers(place.row, counts);
      }
      return counts;
    },
    speakers: () => new Set(shards.flatMap(({ shard }) => [...(shard?.speakers() ?? [])])),
  };

  function recordsOf(some: readonly SettledEntry[]): readonly QuoteRecord[] {
    return some.flatMap((entry) => {
      const place = kept.get(entry);
      const quotes = found.get(entry) ?? place?.shard.find(place.row, () => true) ?? null;
      return quotes === null ? [] : [{ file: entry.path, state: entry.state, quotes }];
    });
  }
}

/** @param kept takes the place of each article whose quotes are kept. */
function openShards(
  shards: readonly Shard[],
  cache: string,
  kept: Map<Entry, KeptPlace>,
): readonly OpenShard[] {
  return shards.map(({ number, entries, digest }) => {
    const base = path.join(cache, String(number));
    const shard = openQuoteShard(base);
    const isExact = shard?.digest === digest;
    let count = 0;
    for (const [index, entry] of entries.entries()) {
      const row = isExact ? index : (shard?.rowOf(entry.path, entry.state) ?? null);
      if (shard === null || row === null) continue;
      kept.set(entry, { shard, row });
      count++;
    }
    return { base, entries, shard, isStale: shard !== null && shard.rows > count };
  });
}
