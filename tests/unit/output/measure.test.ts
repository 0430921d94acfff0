import { expect, test } from 'vitest';
import {
  centeringMargin,
  chooseMeasure,
  parseWidth,
  sideMargin,
  wideMeasures,
} from '../../../src/output/measure.ts';

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

test.for([
  ['a terminal', 66, 2, { isTerminal: true, columns: 120 }, {}, 118, 118],
  ['a narrow terminal', 40, 0, { isTerminal: true, columns: 40 }, {}, 40, 40],
  ['a pipe', 66, 0, { isTerminal: false, columns: null }, {}, Number.POSITIVE_INFINITY, 200],
  [
    'a pipe with COLUMNS',
    66,
    0,
    { isTerminal: false, columns: null },
    { COLUMNS: '100' },
    Number.POSITIVE_INFINITY,
    100,
  ],
  [
    'no wrapping',
    Number.POSITIVE_INFINITY,
    0,
    { isTerminal: true, columns: 80 },
    {},
    Number.POSITIVE_INFINITY,
    Number.POSITIVE_INFINITY,
  ],
] as const)('code and tables on %s', ([, measure, margin, terminal, env, codeMeasure, tableMeasure]) => {
  expect(wideMeasures(measure, margin, { env, terminal })).toEqual({ codeMeasure, tableMeasure });
});

test.for([
  [66, 80, 2],
  [66, 70, 2],
  [66, 69, 0],
  [40, 40, 0],
] as const)('text of %i on %i columns has a margin of %i', ([measure, columns, margin]) => {
  expect(sideMargin(measure, columns)).toBe(margin);
});
