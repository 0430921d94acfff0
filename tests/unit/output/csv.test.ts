import { expect, test } from 'vitest';
import { csvRow } from '../../../src/output/csv.ts';

test.for([
  [['a', 'b'], 'a,b\r\n'],
  [['a,b', 'say "no"', 'two\nlines'], '"a,b","say ""no""","two\nlines"\r\n'],
  [['', ''], ',\r\n'],
  // A spreadsheet would run these.
  [['=1+1', '+1', '-1', '@a', '\tx'], "'=1+1,'+1,'-1,'@a,'\tx\r\n"],
] as const)('%j', ([cells, row]) => {
  expect(csvRow(cells)).toBe(row);
});
