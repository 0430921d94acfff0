import { describe, expect, test } from 'vitest';
import { createEntry } from '../../../src/library/entry.ts';
import { findInLibrary } from '../../../src/library/find-in-library.ts';
import { SILENT_HEAD } from '../../../src/parse/parser.ts';

const library = ['The Harbor Bell', 'A Harbour', 'Two Harbours', 'Barbour', '1984'].map((title) => {
  const id = title.toLowerCase().replaceAll(' ', '-');
  return createEntry({ ...SILENT_HEAD, id, title }, 1, { path: `${id}.md`, state: null, article: null });
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

  test('what nothing fits has near ones, the nearest first', () => {
    expect(() => findInLibrary('harbourx', library)).toThrow(
      expect.objectContaining({ hint: 'Did you mean "a-harbour", "two-harbours" or "the-harbor-bell"?' }),
    );
  });

  test('what several fit lists them, with their numbers', () => {
    expect(() => findInLibrary('harbour', library)).toThrow(
      expect.objectContaining({ hint: '2  a-harbour  A Harbour\n3  two-harbours  Two Harbours' }),
    );
  });
});
