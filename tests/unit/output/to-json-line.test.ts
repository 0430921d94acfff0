import { expect, test } from 'vitest';
import { toJsonLine } from '../../../src/output/to-json-line.ts';

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
