import { expect, test } from 'vitest';
import { parseDate } from '../../../../src/parse/html/metadata/parse-date.ts';

test.for<[string, string | null]>([
  ['2024-05-02T08:30:00+02:00', '2024-05-02'],
  ['Thu, 02 May 2024 08:30:00 GMT', '2024-05-02'],
  ['May 2, 2024', '2024-05-02'],
  ['Updated: MAY 2nd 2024 at 8:30', '2024-05-02'],
  ['Sept. 12, 2024', '2024-09-12'],
  ['2 May 2024', '2024-05-02'],
  ['2nd of May, 2024', '2024-05-02'],
  ['2. Mai 2024', '2024-05-02'],
  ['1er août 2024', '2024-08-01'],
  ['2 de mayo de 2024', '2024-05-02'],
  ['2 maggio 2024', '2024-05-02'],
  ['3 mars 2024', '2024-03-03'],
  ['02-May-2024', '2024-05-02'],
  ['2024年5月2日', '2024-05-02'],
  ['2024년 5월 2일', '2024-05-02'],
  ['2.5.2024', '2024-05-02'],
  ['https://quay.example/2024/05/02/goat', '2024-05-02'],
  ['31/12/2024', '2024-12-31'],
  ['February 30, 2024', null],
  ['version 1.2.3', null],
  ['Monday 2024', null],
  ['', null],
])('%j is of %s', ([text, date]) => {
  expect(parseDate(text, true)).toBe(date);
});

test('3/4/2024 is as the country writes it', () => {
  expect([parseDate('3/4/2024', true), parseDate('3/4/2024', false)]).toEqual(['2024-03-04', '2024-04-03']);
});
