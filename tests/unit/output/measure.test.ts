import { expect, test } from 'vitest';
import { centeringMargin, chooseMeasure, parseWidth } from '../../../src/output/measure.ts';

test.for([
  ['20', 20],
  ['66', 66],
  ['1000', 1000],
  ['0', Number.POSITIVE_INFINITY],
  ['19', null],
  ['1001', null],
  ['-1', null],
  ['6.5', null],
  ['1e2', null],
  ['abc', null],
  ['', null],
] as const)('the width %j is %s', ([text, width]) => {
  expect(parseWidth(text)).toBe(width);
});

test.for([
  { name: 'a wide terminal', columns: 120, measure: 66 },
  { name: 'a narrow terminal', columns: 40, measure: 40 },
  { name: 'a terminal that does not say', columns: null, measure: 66 },
  { name: 'a pipe', measure: 66 },
  { name: 'a pipe with COLUMNS', env: { COLUMNS: '50' }, measure: 50 },
  { name: 'a pipe with wide COLUMNS', env: { COLUMNS: '200' }, measure: 66 },
  { name: 'a pipe with COLUMNS that are none', env: { COLUMNS: '0' }, measure: 66 },
  { name: 'READER_WIDTH in a pipe', env: { READER_WIDTH: '100', COLUMNS: '50' }, measure: 100 },
  { name: 'READER_WIDTH that is none', env: { READER_WIDTH: 'wide' }, measure: 66 },
  { name: '--width before READER_WIDTH', width: 40, env: { READER_WIDTH: '100' }, measure: 40 },
  { name: '--width on a narrower terminal', width: 100, columns: 80, measure: 80 },
  { name: '--width on a wider terminal', width: 100, columns: 120, measure: 100 },
  {
    name: 'no wrapping on a terminal',
    width: Number.POSITIVE_INFINITY,
    columns: 80,
    measure: Number.POSITIVE_INFINITY,
  },
])('$name: $measure columns', ({ width = null, env = {}, columns, measure }) => {
  const terminal = { isTerminal: columns !== undefined, columns: columns ?? null };
  expect(chooseMeasure({ width, env, terminal })).toBe(measure);
});

test.for([
  [66, 80, 7],
  [66, 73, 0],
  [66, 74, 4],
  [66, 40, 0],
  [Number.POSITIVE_INFINITY, 80, 0],
] as const)('a measure of %s in %i columns is centred by %i', ([measure, columns, margin]) => {
  expect(centeringMargin(measure, columns)).toBe(margin);
});
