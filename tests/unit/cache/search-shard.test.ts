import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { openSearchShard, type SearchRecord, writeSearchShard } from '../../../src/cache/search-shard.ts';
import { digestOf } from '../../../src/cache/shards.ts';
import { foldText, hasAll, parseQuery } from '../../../src/search/query.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-shard-'));
const base = path.join(folder, 'sub', '0');
afterAll(() => rmSync(folder, { recursive: true }));

function recordsOf(texts: readonly (readonly string[])[]): readonly SearchRecord[] {
  const state = { size: 1, modified: 2.5, changed: 3 };
  return texts.map((some, index) => ({ file: `/shelf/${index}.md`, state, texts: some }));
}

test('every text with the words searched for is found, with its place', () => {
  const word = fc.stringMatching(/^[abcé東京]{1,3}$/);
  const text = fc.array(word, { maxLength: 6 }).map((words) => words.join(' '));
  const texts = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 5 });
  fc.assert(
    fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), (some, asked) => {
      const needles = parseQuery(asked);
      const records = recordsOf(some);
      writeSearchShard(base, records);
      const shard = openSearchShard(base);
      expect(shard?.digest).toBe(digestOf(records));
      expect(shard?.records()).toEqual(records);
      const found = shard?.find(needles);
      for (const [row, all] of some.entries()) {
        const inText = all.flatMap((one, index) =>
          hasAll(foldText(one), needles) ? [{ index, text: one }] : [],
        );
        expect(found?.get(row) ?? []).toEqual(expect.arrayContaining(inText));
      }
    }),
    { numRuns: 60 },
  );
});

test('many long texts are found as well', () => {
  const records = recordsOf(
    Array.from({ length: 300 }, (_, index) => ['T', '', `${'word '.repeat(index)}mark${index % 150} 京`]),
  );
  writeSearchShard(base, records);
  const rowsOf = (query: string) => [
    ...(openSearchShard(base)?.find(parseQuery([query])) ?? new Map()).keys(),
  ];
  expect(rowsOf('mark149')).toEqual([149, 299]);
  expect(rowsOf('京')).toHaveLength(300);
  expect(rowsOf('mark1')).toHaveLength(2 * 61);
});

test('a damaged shard is not used', () => {
  writeSearchShard(base, recordsOf([['A title', 'and more']]));
  const needles = parseQuery(['more']);
  expect(openSearchShard(base)?.find(needles)?.size).toBe(1);
  const texts = readFileSync(`${base}.texts`);
  writeFileSync(`${base}.texts`, texts.subarray(0, -1));
  expect(openSearchShard(base)?.find(needles)).toBe(null);
  rmSync(`${base}.texts`);
  expect(openSearchShard(base)?.find(needles)).toBe(null);
  expect(openSearchShard(base)?.records()).toEqual([]);
  writeFileSync(`${base}.terms`, '');
  expect(openSearchShard(base)).toBe(null);
});
