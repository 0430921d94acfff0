import { type Entry, isSettledEntry, type SettledEntry } from '../source/entry.ts';

/**
 * What is kept of a large library is kept in so many parts, as each is made anew when one of its articles changes. For
 * search, a shard of ten thousand articles of usual length has 3 MB, and takes a quarter of a second to make.
 */
const SHARDS = 32;

/** @returns for each shard its articles, in their order; those without a state are in none. */
export function toShards(entries: readonly Entry[]): readonly (readonly SettledEntry[])[] {
  const shards: SettledEntry[][] = Array.from({ length: SHARDS }, () => []);
  for (const entry of entries) if (isSettledEntry(entry)) shards[shardOf(entry.id)]?.push(entry);
  return shards;
}

/** Any function of the file would do that spreads them evenly. */
function shardOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return Math.abs(sum) % SHARDS;
}
