import { type Entry, isSettledEntry, type SettledEntry } from '../library/entry.ts';

/**
 * The number of parts of the cache of a large library, as a part is written again when one of its articles changes. With ten
 * thousand articles of usual length, a part for the search has 3 MB, and writing it takes a quarter of a second.
 */
const SHARDS = 32;

/** @returns for each shard its articles, in their order; those without a state are in none. */
export function toShards(entries: readonly Entry[]): readonly (readonly SettledEntry[])[] {
  const shards: SettledEntry[][] = Array.from({ length: SHARDS }, () => []);
  for (const entry of entries) if (isSettledEntry(entry)) shards[shardOf(entry.id)]?.push(entry);
  return shards;
}

/** Any function that spreads articles evenly would do. */
function shardOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return Math.abs(sum) % SHARDS;
}
