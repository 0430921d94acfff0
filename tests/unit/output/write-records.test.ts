import { expect, test } from 'vitest';
import { writeRecords } from '../../../src/output/write-records.ts';

test('many records are written as they are made, in portions, and none is lost', async () => {
  const written: string[] = [];
  let made = 0;
  let waiting = 0;
  function* records() {
    for (; made < 10_000; made++) {
      waiting = Math.max(waiting, made - written.reduce((sum, { length }) => sum + length, 0) / 100);
      yield 'x'.repeat(100);
    }
  }
  const write = async (text: string) => void written.push(text);
  const stdout = { isTerminal: false, columns: null, rows: null, write, flush: async () => {} };
  await writeRecords(stdout, records());
  expect(written.join('')).toBe('x'.repeat(1_000_000));
  expect(written.length).toBeLessThan(100);
  expect(waiting).toBeLessThan(1000);
});
