import { expect, test } from 'vitest';
import { parseByline } from '../../../src/parse/byline.ts';

test.for([
  ['By Ana Ruiz', ['Ana Ruiz']],
  ['By Ana Ruiz and Bo Hale', ['Ana Ruiz', 'Bo Hale']],
  ['Written by Ana Ruiz', ['Ana Ruiz']],
  ['By: Ana Ruiz', ['Ana Ruiz']],
  ['Author: Ana Ruiz Date: 2024-05-01', null],
  ['Von Anna von der Tann', ['Anna von der Tann']],
  ['Author: the night desk', ['the night desk']],
  ['Autorin: Ida Hahn; Bo Hale', ['Ida Hahn', 'Bo Hale']],
  ['By the harbour it froze', null],
  ['By Now They Had All Gone Home', null],
  ['By Ana van', null],
  [`Author: ${'Ana '.repeat(60)}`, null],
  ['Ana Ruiz', null],
] as const)('the byline %j names %j', ([line, names]) => {
  expect(parseByline(line)?.map(({ name }) => name) ?? null).toEqual(names);
});
