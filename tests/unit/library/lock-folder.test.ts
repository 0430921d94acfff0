import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from '../../../src/library/lock-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reader-lock-'));
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

const ID = '01234567-89ab-cdef-0123-456789abcdef';
const ended = spawnSync('true').pid;

/** Count in a file, read and written at different times. */
async function countTogether(workers: number): Promise<number> {
  const file = path.join(folder, 'count');
  writeFileSync(file, '0');
  const count = () =>
    withLock(folder, async () => {
      const before = Number(readFileSync(file, 'utf8'));
      await setImmediate();
      writeFileSync(file, `${before + 1}`);
    });
  await Promise.all(Array.from({ length: workers }, count));
  return Number(readFileSync(file, 'utf8'));
}

test.for([
  ['nobody', null],
  ['a process that was killed', `${hostname()} ${ended} ${ID}`],
])('one at a time works in a folder locked by %s, and leaves nothing', async ([, holder]) => {
  if (holder !== null) writeFileSync(path.join(folder, '.reader.lock'), holder as string);
  expect(await countTogether(20)).toBe(20);
  expect(readdirSync(folder)).toEqual(['count']);
});

test.for([
  ['another machine', `elsewhere.example 1 ${ID}`],
  ['nobody knows whom', ''],
])('a lock of %s is waited for, and not for ever', async ([, holder]) => {
  writeFileSync(path.join(folder, '.reader.lock'), holder as string);
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 7_000;
    return now;
  });
  expect(await countTogether(1)).toBe(1);
  expect(now).toBeGreaterThan(30_000);
  expect(readdirSync(folder)).toEqual(['count']);
});

test('a lock that is a link to nothing is waited for, and not for ever', async () => {
  symlinkSync(path.join(folder, 'gone'), path.join(folder, '.reader.lock'));
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => {
    now += 7_000;
    return now;
  });
  expect(await countTogether(1)).toBe(1);
  expect(readdirSync(folder)).toEqual(['count']);
});

test('a lock is given back after a failure', async () => {
  const fail = () => Promise.reject(new Error('no room'));
  await expect(withLock(folder, fail)).rejects.toThrow('no room');
  expect(readdirSync(folder)).toEqual([]);
});

test('a pipe in place of a lock is reported, not waited for', async () => {
  const lock = path.join(folder, '.reader.lock');
  spawnSync('mkfifo', [lock]);
  await expect(countTogether(1)).rejects.toThrow(`${lock} is not a file`);
});
