import { crc32 } from 'node:zlib';
import { type Entry, isSettledEntry, type SettledEntry } from '../entry.ts';
import type { FileState } from '../source/file-state.ts';
import type { Columns } from './packed-columns.ts';
import { startsOf } from './starts-of.ts';

/** A part of a large library, of which one part of the cache is made. */
export interface Shard {
  readonly number: number;
  /** Its articles, in the order of the list. */
  readonly entries: readonly SettledEntry[];
  /** Tells these files, in these states and this order, from any others. */
  readonly digest: number;
}

/**
 * The number of parts of the cache of a large library, as a part is written again when one of its articles changes. With ten
 * thousand articles of usual length, a part for the search has 3 MB, and writing it takes a quarter of a second.
 */
const SHARDS = 32;

/** @returns the shards that have articles; those without a state are in none. */
export function toShards(entries: readonly Entry[]): readonly Shard[] {
  const shards: SettledEntry[][] = Array.from({ length: SHARDS }, () => []);
  for (const entry of entries) if (isSettledEntry(entry)) shards[shardOf(entry.id)]?.push(entry);
  return shards.flatMap((some, number) => {
    const files = some.map(({ path, state }) => ({ file: path, state }));
    return some.length === 0 ? [] : [{ number, entries: some, digest: digestOf(files) }];
  });
}

/** The entries that are in no shard. */
export function looseEntries(entries: readonly Entry[], shards: readonly Shard[]): readonly Entry[] {
  const count = shards.reduce((sum, shard) => sum + shard.entries.length, 0);
  // Asking each of ten thousand for its state takes some milliseconds.
  return count === entries.length ? [] : entries.filter((entry) => !isSettledEntry(entry));
}

/** Any function that spreads articles evenly would do. */
function shardOf(id: string): number {
  let sum = 0;
  for (let index = 0; index < id.length; index++) sum = (sum * 31 + id.charCodeAt(index)) | 0;
  return Math.abs(sum) % SHARDS;
}

export function digestOf(files: readonly { readonly file: string; readonly state: FileState }[]): number {
  return files.reduce(
    (sum, { file, state: { size, modified, changed } }) =>
      crc32(`${file}\0${size}\0${modified}\0${changed}\0`, sum),
    files.length,
  );
}

/** @param settled the articles that have a state, in the order of the list. */
export function packShards(shards: readonly Shard[], settled: readonly Entry[]) {
  const places = new Map(settled.map((entry, place) => [entry, place]));
  return {
    shard: Uint32Array.from(shards, ({ number }) => number),
    shardDigest: Uint32Array.from(shards, ({ digest }) => digest),
    shardStart: startsOf([...shards.map(({ entries }) => entries.length), 0]),
    shardEntries: Uint32Array.from(
      shards.flatMap(({ entries }) => entries),
      (entry) => places.get(entry) ?? 0,
    ),
  };
}

/** @returns the shards, from the columns that `packShards` made. */
export function unpackShards(columns: Columns, settled: readonly Entry[]): readonly Shard[] {
  const [digests, starts, places] = ['shardDigest', 'shardStart', 'shardEntries'].map(columns.integers);
  return Array.from(columns.integers('shard'), (number, index) => {
    let entries: readonly SettledEntry[] | null = null;
    return {
      number,
      digest: digests?.[index] ?? 0,
      // A list needs none of them.
      get entries() {
        const own = places?.subarray(starts?.[index], starts?.[index + 1]) ?? [];
        entries ??= Array.from(own, (place) => settled[place] as SettledEntry);
        return entries;
      },
    };
  });
}
