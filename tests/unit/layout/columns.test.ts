import { expect, test } from 'vitest';
import { anyText } from '../../../src/layout/any-text.ts';
import { type Column, layOutColumns } from '../../../src/layout/columns.ts';

const columns: readonly Column[] = [
  { align: 'right', isMain: false, most: null, leaves: null },
  { align: 'left', isMain: true, most: null, leaves: null },
  { align: 'left', isMain: false, most: 8, leaves: 24 },
  { align: 'right', isMain: false, most: null, leaves: 12 },
];

const rows = [
  ['1', 'The Harbour That Moved Away', 'Mara Quill', '2 min'],
  ['10', '灯台守の話と港の百年の本', '', '12 min'],
];

test.for([
  {
    width: Number.POSITIVE_INFINITY,
    lines: [
      ' 1  The Harbour That Moved Away  Mara Qu…   2 min',
      '10  灯台守の話と港の百年の本               12 min',
    ],
  },
  {
    width: 46,
    lines: [
      ' 1  The Harbour That Moved…   Mara Qu…   2 min',
      '10  灯台守の話と港の百年の本            12 min',
    ],
  },
  {
    width: 44,
    lines: [' 1  The Harbour That Moved Away   2 min', '10  灯台守の話と港の百年の本     12 min'],
  },
  { width: 30, lines: [' 1  The Harbour That…    2 min', '10  灯台守の話と港の…   12 min'] },
  { width: 20, lines: [' 1  The Harbour Tha…', '10  灯台守の話と港…'] },
  { width: 6, lines: [' 1  T…', '10  …'] },
])('in $width columns', ({ width, lines }) => {
  expect(layOutColumns(rows, columns, { width, signs: 'unicode', typesetter: anyText })).toEqual(lines);
});

test('a cut is shown in ASCII where the terminal has no more', () => {
  const options = { width: 20, signs: 'ascii', typesetter: anyText } as const;
  expect(layOutColumns(rows, columns, options)[0]).toBe(' 1  The Harbour T...');
});

test('a column without text takes no room', () => {
  const options = { width: 80, signs: 'unicode', typesetter: anyText } as const;
  expect(layOutColumns([['1', 'Tide', '', '2 min']], columns, options)).toEqual(['1  Tide  2 min']);
});

test('no rows are no lines', () => {
  expect(layOutColumns([], columns, { width: 80, signs: 'unicode', typesetter: anyText })).toEqual([]);
});
