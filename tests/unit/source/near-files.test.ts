import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { nearFiles } from '../../../src/source/near-files.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-near-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const name of ['harbour.md', 'Tide.txt', 'ab', '.hidden.md']) writeFileSync(path.join(folder, name), '');

test.for([
  ['harbor.md', ['harbour.md']],
  ['habrour.md', ['harbour.md']],
  ['harbour.txt', ['harbour.md']],
  ['harbour', ['harbour.md']],
  ['tide.TXT', ['Tide.txt']],
  ['harbours.md', ['harbour.md']],
  ['harbor.txt', ['harbour.md']],
  ['port.md', []],
  ['hidden.md', []],
  ['aa', []],
  ['none/harbour.md', []],
  ['harbour.md/', []],
] as const)('near %s', ([name, near]) => {
  expect(nearFiles(`${folder}/${name}`)).toEqual(near.map((one) => `${folder}/${one}`));
});
