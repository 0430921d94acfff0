import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readCacheFile, writeCacheFile } from '../../../src/cache/cache-file.ts';
import { openPages } from '../../../src/cache/paged-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'reader-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(path.join(folder, 'file'), '');
mkdirSync(path.join(folder, 'taken'));
mkdirSync(path.join(folder, 'others/folder'), { recursive: true });
spawnSync('mkfifo', [path.join(folder, 'others/pipe')]);
symlinkSync('loop', path.join(folder, 'others/loop'));

test('what was written is read back', () => {
  const file = path.join(folder, 'new/kept');
  writeCacheFile(file, Buffer.from('content'));
  expect(readCacheFile(file)?.toString()).toBe('content');
});

test.for([
  ['below a file', 'file/below'],
  ['where a folder is', 'taken'],
  ['where no folder can be made', '/proc/none/below'],
])('a file that cannot be written, %s, is silently missing', ([, name]) => {
  const file = path.resolve(folder, name as string);
  writeCacheFile(file, Buffer.from('content'));
  expect(readCacheFile(file)).toBeNull();
  expect(readdirSync(folder).sort()).toEqual(['file', 'new', 'others', 'taken']);
});

test.for(['folder', 'pipe', 'loop'])('a %s in place of a file is neither read nor waited for', (name) => {
  const file = path.join(folder, 'others', name);
  expect(readCacheFile(file)).toBeNull();
  expect(openPages(file, Uint32Array.of(0))).toBeNull();
});
