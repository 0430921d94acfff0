import { describe, expect, test } from 'vitest';
import { parseAliases } from '../../../src/filing/aliases.ts';
import { articleFilter, readDay } from '../../../src/filing/article-filter.ts';

const head = (date: string | null) => ({
  authors: [{ name: 'Ana Ruíz', bio: null, url: null }],
  tags: ['Rivers'],
  date,
});

describe('articleFilter', () => {
  test.for([
    [{}, null, true],
    [{ author: 'ruiz' }, null, true],
    [{ author: 'hale' }, null, false],
    [{ author: 'ruiz, ana' }, null, true],
    [{ author: 'ana hale' }, null, false],
    [{ tag: 'rivers' }, null, true],
    [{ tag: 'river' }, null, false],
    [{ since: '2024-05-01' }, '2024-05-01T23:00:00Z', true],
    [{ since: '2024-05-02' }, '2024-05-01', false],
    [{ until: '2024-05' }, '2024-05-31', true],
    [{ until: '2024-05' }, '2024-06-01', false],
    [{ since: '2024', until: '2024' }, '2024-06-01', true],
    [{ since: '2024-05' }, '2024', true],
    [{ since: '1900' }, null, false],
  ] as const)('%j of an article of %s: %s', ([filter, date, expected]) => {
    expect(articleFilter(filter)(head(date))).toBe(expected);
  });
});

test.for([
  ['2024', '2024'],
  ['2024-05', '2024-05'],
  ['2024-02-29', '2024-02-29'],
  ['2023-02-29', null],
  ['2024-13', null],
  ['yesterday', null],
  ['', null],
] as const)('the day %j is %j', ([typed, expected]) => {
  expect(readDay(typed)).toBe(expected);
});

test.for([
  ['Ana Ruiz = A. Ruiz, the Welder\n\n# nobody\n', [['Ana Ruiz', 'A. Ruiz', 'the Welder']], []],
  ['', [], []],
  ['Ana Ruiz = \n', [], [1]],
  ['# a\n= Ana\nBo Hale = Bo\nAna\n', [['Bo Hale', 'Bo']], [2, 4]],
] as const)('the aliases %j are %j, but for the lines %j', ([text, expected, lines]) => {
  const broken: number[] = [];
  expect(parseAliases(text, (line) => broken.push(line))).toEqual(expected);
  expect(broken).toEqual(lines);
});
