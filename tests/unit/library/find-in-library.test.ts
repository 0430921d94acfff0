import { describe, expect, test } from 'vitest';
import { createEntry } from '../../../src/entry.ts';
import { findInLibrary, findToChange } from '../../../src/library/find-in-library.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';

const library = ['The Harbor Bell', 'A Harbour', 'Two Harbours', 'Barbour', '1984'].map((title) => {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return createEntry({ ...SILENT_HEAD, id, title }, 1, { path: `${id}.md`, state: null, parse: null });
});

describe('findInLibrary', () => {
  test.for([
    ['2', 'a-harbour'],
    ['1984', '1984'],
    ['two', 'two-harbours'],
    ['bell harbor', 'the-harbor-bell'],
  ] as const)('%j is %s', ([name, id]) => {
    expect(findInLibrary(name, library).id).toBe(id);
  });

  test('a name that fits nothing suggests similar ones, nearest first', () => {
    expect(() => findInLibrary('harbourx', library)).toThrow(
      expect.objectContaining({ hint: 'Did you mean "a-harbour", "two-harbours" or "the-harbor-bell"?' }),
    );
  });

  test('a name that fits several lists them, with their numbers', () => {
    expect(() => findInLibrary('harbour', library)).toThrow(
      expect.objectContaining({ hint: '2  a-harbour  A Harbour\n3  two-harbours  Two Harbours' }),
    );
  });
});

describe('findToChange', () => {
  test.for([
    [['2'], ['a-harbour']],
    [
      ['2', '1984'],
      ['a-harbour', '1984'],
    ],
    [['two-harbours', '3'], ['two-harbours']],
    [['bell', 'HARBOR'], ['the-harbor-bell']],
    [['the harbor bell'], ['the-harbor-bell']],
  ] as const)('%j are %j', ([names, ids]) => {
    expect(findToChange(names, library).map(({ id }) => id)).toEqual(ids);
  });

  test.for([
    [['harbor']],
    [['two-har']],
    [['harb', 'bell']],
    [['harbour', 'bell']],
    [['2', 'barbou']],
    [['no', 'such']],
    [[' ']],
  ] as const)('%j is never guessed at', ([names]) => {
    expect(() => findToChange(names, library)).toThrow();
  });
});
