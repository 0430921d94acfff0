import { expect, test } from 'vitest';
import { jsonPieces, toJsonLine } from '../../../src/output/to-json-line.ts';

test.for([
  ['a name', '"a name"\n'],
  ['\u001b[31m', '"\\u001b[31m"\n'],
  ['a\u009b\u007f\u2028\u202e\u2066\ufeffb', '"a\\u009b\\u007f\\u2028\\u202e\\u2066\\ufeffb"\n'],
  ['a\u206f\ufff9\u{e0041}b', '"a\\u206f\\ufff9\\udb40\\udc41b"\n'],
  ['“naïve” 日本 👩🏽‍💻', '"“naïve” 日本 👩🏽‍💻"\n'],
] as const)('%j comes as %j, and is the same when it is read', ([value, line]) => {
  expect(toJsonLine(value)).toBe(line);
  expect(JSON.parse(line)).toBe(value);
});

test.for([
  { text: 'a', marks: [] },
  { text: 'a', marks: Array.from({ length: 2000 }, (_, start) => ({ start })) },
  { rows: Array.from({ length: 1001 }, () => ['\u009b']), text: '\u202e', cells: new Array(1001).fill(1) },
  { rows: new Array(1001).fill(null) },
])('pieces of JSON are the same value, and none of them is long', (value) => {
  const pieces = [...jsonPieces(value)];
  expect(JSON.parse(pieces.join(''))).toEqual(value);
  expect(pieces.every((piece) => piece.length < 100)).toBe(true);
});
