import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readAliases } from '../../../src/library/read-aliases.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-aliases-'));
const file = path.join(folder, 'aliases');
afterAll(() => rmSync(folder, { recursive: true }));

test.for([
  [0, []],
  [3, [1, 2, 3].map(lineOf)],
  [9000, [...[1, 2, 3].map(lineOf), `${file}: 8997 more lines do not say who is who either`]],
] as const)('of %d broken lines the first ones are told', ([count, told]) => {
  writeFileSync(file, `${'x\n'.repeat(count)}Ana Ruiz = A. Ruiz\n`);
  const problems: string[] = [];
  const aliases = readAliases({ READER_LIBRARY: folder }, ({ message }) => problems.push(message));
  expect(aliases).toEqual([['Ana Ruiz', 'A. Ruiz']]);
  expect(problems).toEqual(told);
});

function lineOf(line: number): string {
  return `${file}, line ${line}: this does not say who is who`;
}
