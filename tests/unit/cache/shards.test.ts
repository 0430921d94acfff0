import { expect, test } from 'vitest';
import { packColumns, unpackColumns } from '../../../src/cache/packed-columns.ts';
import { digestOf, looseEntries, packShards, toShards, unpackShards } from '../../../src/cache/shards.ts';
import { createEntry, type Entry, isSettledEntry } from '../../../src/entry.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';

const HEAD = { ...SILENT_HEAD, title: '' };

/** Entries of which only the file matters; every seventh has just changed. */
const entries: readonly Entry[] = Array.from({ length: 300 }, (_, index) => {
  const state = index % 7 === 0 ? null : { size: 1, modified: 2.5, changed: index };
  return createEntry({ ...HEAD, id: `n${index}` }, 0, { path: `/shelf/n${index}.md`, state, parse: null });
});

test('the shards of a library are the same when they are read back, and the rest is in none', () => {
  const shards = toShards(entries);
  const settled = entries.filter(isSettledEntry);
  const packed = packColumns(settled.length, packShards(shards, settled));
  expect(unpackShards(unpackColumns(packed), settled)).toEqual(shards);
  const inShards = new Set<Entry>(shards.flatMap((shard) => shard.entries));
  expect(looseEntries(entries, shards)).toEqual(entries.filter((entry) => !inShards.has(entry)));
  expect(looseEntries(settled, shards)).toEqual([]);
});

test.for([
  ['fewer files', (files: Files) => files.slice(1)],
  ['another order', (files: Files) => files.toReversed()],
  ['another name', ([one, ...others]: Files) => [{ ...one, file: '/shelf/c.md' }, ...others]],
  [
    'another state',
    ([one, ...others]: Files) => [{ ...one, state: { ...one.state, changed: 4 } }, ...others],
  ],
] as const)('a digest tells files from those with %s', ([, change]) => {
  const state = { size: 1, modified: 2.5, changed: 3 };
  const files: Files = [
    { file: '/shelf/a.md', state },
    { file: '/shelf/b.md', state },
  ];
  expect(digestOf(change(files))).not.toBe(digestOf(files));
  expect(digestOf([...files])).toBe(digestOf(files));
});

type File = Parameters<typeof digestOf>[0][number];
type Files = readonly [File, ...File[]];
