import { expect, test } from 'vitest';
import { createEntry, mergeEntries, sortEntries } from '../../src/entry.ts';
import { SILENT_HEAD } from '../../src/parse/parser.ts';

function entryOf(path: string, title: string, date: string | null) {
  return createEntry({ ...SILENT_HEAD, id: path, title, date }, 1, { path, state: null, parse: null });
}

const inOrder = [
  entryOf('e', 'Zebra', '2002-01-01'),
  entryOf('c', 'apple', '2001-01-01'),
  entryOf('a', 'Éclair', '2001-01-01'),
  entryOf('b', 'Fig', '2001-01-01'),
  entryOf('d', 'Fig', '2001-01-01'),
  entryOf('f', 'Ant', null),
];

test('entries are sorted by date, then title, then path', () => {
  expect(sortEntries(inOrder.toReversed())).toEqual(inOrder);
});

test.for([
  ['2026-01-01T10:00:00Z', '2026-01-01T10:00:00.001Z'],
  ['2026-01-01T10:00:00.009Z', '2026-01-01T10:00:00.010Z'],
  ['2026-01-01T11:00:00.009+02:00', '2026-01-01T10:00:00Z'],
] as const)('what was added at %s comes after %s', ([early, late]) => {
  const entries = [early, late].map((added) => ({ ...entryOf(added, 'A', null), added }));
  expect(sortEntries(entries).map(({ added }) => added)).toEqual([late, early]);
});

test('two sorted lists are merged into one', () => {
  const [some, others] = [0, 1].map((odd) => inOrder.filter((_, index) => index % 2 === odd));
  expect(mergeEntries(some ?? [], others ?? [])).toEqual(inOrder);
  expect(mergeEntries(inOrder, [])).toEqual(inOrder);
  expect(mergeEntries([], inOrder)).toEqual(inOrder);
});
