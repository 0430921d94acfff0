import { expect, test } from 'vitest';
import { wordLists } from '../../../../src/quotes/languages/en/words.ts';
import { classes } from '../../../../src/quotes/languages/word-lists.ts';
import { tableOf, wordsOf } from '../../../../src/quotes/languages/word-table.ts';

const listed = classes(wordLists);
const table = tableOf(wordLists());
const words = wordsOf(table);

test('a table says of each listed word what its lists say', () => {
  const all = [...new Set(wordLists().flatMap(([, , list]) => [...list]))];
  expect(all.length).toBeGreaterThan(4000);
  expect(all.filter((word) => words.get(word) === undefined)).toEqual([]);
  expect(all.map((word) => words.get(word))).toEqual(all.map((word) => listed.get(word)));
});

test.for(['', ' ', '=', 'sai', 'saids', 'zzz', 'said=', ' said', '’'])('%j is in none', (word) => {
  expect([words.get(word), listed.get(word)]).toEqual([undefined, undefined]);
});

test('a table goes through JSON', () => {
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
});
