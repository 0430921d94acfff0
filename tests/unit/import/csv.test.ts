import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCsv } from '../../../src/import/csv.ts';
import { csvField } from '../../../src/output/csv.ts';

const read = (text: string) => [...readCsv(text)].map(({ fields }) => fields);

test.for([
  [
    'a,b\n1,2\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r\n1,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b\r1,2\r',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['\ufeffa,b\n', [['a', 'b']]],
  ['"a ""b""","c,\nd"\n', [['a "b"', 'c,\nd']]],
  ['a "b", c"\n', [['a "b"', ' c"']]],
  ['"a"b,c\n', [['ab', 'c']]],
  [
    '"never closed,a\nb,c\n',
    [
      ['"never closed', 'a'],
      ['b', 'c'],
    ],
  ],
  [
    'a;b;c,d\n1;2,5;3',
    [
      ['a', 'b', 'c,d'],
      ['1', '2,5', '3'],
    ],
  ],
  [
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a,b,\n\n,,\n',
    [
      ['a', 'b', ''],
      ['', '', ''],
    ],
  ],
  ['', []],
] as const)('%j', ([text, records]) => {
  expect(read(text)).toEqual(records);
});

test('each record knows its first line', () => {
  expect([...readCsv('a\n"b\nc"\nd\n')].map(({ line }) => line)).toEqual([1, 2, 4]);
});

test('what is written is read again', () => {
  const field = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r\n', ' ', ';', 'é') });
  fc.assert(
    fc.property(fc.array(fc.array(field, { minLength: 2, maxLength: 2 }), { minLength: 1 }), (rows) => {
      const text = [['x', 'y'], ...rows].map((row) => `${row.map(csvField).join(',')}\n`).join('');
      expect(read(text).slice(1)).toEqual(rows);
    }),
  );
});
