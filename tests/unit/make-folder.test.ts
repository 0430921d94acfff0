import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeFolder } from '../../src/make-folder.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-make-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('makes missing parents, and leaves those that are there', () => {
  const deep = path.join(folder, 'a', 'b', 'c');
  makeFolder(deep, 0o700);
  makeFolder(deep);
  expect(statSync(deep).isDirectory()).toBe(true);
  symlinkSync('a', path.join(folder, 'link'));
  makeFolder(path.join(folder, 'link', 'b', 'd'));
  expect(existsSync(path.join(folder, 'a', 'b', 'd'))).toBe(true);
});

test('says why it cannot', () => {
  writeFileSync(path.join(folder, 'file'), '');
  expect(() => makeFolder(path.join(folder, 'file'))).toThrow('is not a folder');
  expect(() => makeFolder(path.join(folder, 'file', 'a', 'b'))).toThrow('ENOTDIR');
});

test.skipIf(process.platform !== 'linux')('ends where no folder can be made', () => {
  expect(() => makeFolder('/proc/none/of/these')).toThrow('ENOENT');
});
