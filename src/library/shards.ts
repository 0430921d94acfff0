import type { Entry } from '../source/entry.ts';
import type { FileState } from '../source/file-state.ts';

/**
 * What is kept of a large library is kept in so many parts, as each is made anew when one of its articles changes. For
 * search, a shard of ten thousand articles of usual length has 3 MB, and takes a quarter of a second to make.
 */
const SHARDS = 32;

/** An article whose file has a state, so that what is read of it can be kept. */
export interface SettledFile {
  readonly entry: Entry;
  readonly file: string;
  readonly state: FileState;
}

/** @returns for each shard its articles, in their order; those without a state are in none. */
export function toShards(entries: readonly Entry[]): readonly (readonly SettledFile[])[] {
  const shards: SettledFile[][] = Array.from({ length: SHARDS }, () => []);
  for (const entry of entries) {
    const { path: file, state } = entry;
    if (state !== null) shards[shardOf(entry.id)]?.push({ entry, file, state });
  }
  return shards;
}

/** Any function of the file would do that spreads them evenly. */
function shardOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return Math.abs(sum) % SHARDS;
}
