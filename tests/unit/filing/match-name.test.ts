import { expect, test } from 'vitest';
import { matchName } from '../../../src/filing/match-name.ts';

test.for([
  ['kirby', 'John Kirby', true],
  ['kirby john', 'John Kirby', true],
  ['KIRBÝ', 'John Kirby', true],
  ['kir', 'John Kirby', true],
  ['irby', 'John Kirby', false],
  ['Mr. Kirby', 'John Kirby', true],
  ['president john kirby', 'John Kirby', true],
  ['John P. Kirby', 'John Kirby', true],
  ['J. Kirby', 'John Kirby', true],
  ['J. Kirby', 'Ann Kirby', false],
  ['ann', 'Hannah Oh', false],
  ['漱石', '夏目漱石', true],
  ['the white house', 'the White House', true],
  ['bo hale', 'Bo Moor', false],
] as const)('%s, %s: %s', ([query, name, expected]) => {
  expect(matchName(query)?.({ names: [name] })).toBe(expected);
});

test('any of somebody’s names matches', () => {
  expect(matchName('welder')?.({ names: ['Ana Ruiz', 'the Welder'] })).toBe(true);
});

test('a query without letters is not a name', () => {
  expect(matchName(' -- ')).toBeNull();
});
