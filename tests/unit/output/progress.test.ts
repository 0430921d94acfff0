import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Output } from '../../../src/host.ts';
import { showCount, showProgress } from '../../../src/output/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function outputOf(isTerminal: boolean, columns = 40): Output & { readonly written: string[] } {
  const written: string[] = [];
  return {
    isTerminal,
    columns,
    rows: 24,
    written,
    write: async (text) => void written.push(text),
    flush: async () => {},
  };
}

test('a slow task shows one line, which is cleared at the end', async () => {
  const output = outputOf(true);
  const progress = showProgress('example.org', output);
  vi.advanceTimersByTime(1000);
  progress.update(1_230_000, 4_560_000);
  vi.advanceTimersByTime(1000);
  progress.update(2_000_000, null);
  vi.advanceTimersByTime(1000);
  await progress.end();
  vi.advanceTimersByTime(5000);
  expect(output.written).toEqual([
    '\rreading example.org',
    '\rreading example.org: 1230 of 4560 kB',
    '\rreading example.org: 2000 kB        ',
    `\r${' '.repeat(36)}\r`,
  ]);
});

test.for([
  { case: 'what is quick', isTerminal: true, milliseconds: 999 },
  { case: 'what is not seen on a terminal', isTerminal: false, milliseconds: 9000 },
])('$case shows nothing', async ({ isTerminal, milliseconds }) => {
  const output = outputOf(isTerminal);
  const progress = showProgress('example.org', output);
  vi.advanceTimersByTime(milliseconds);
  await progress.end();
  expect(output.written).toEqual([]);
});

test('the line is narrower than the terminal', async () => {
  const output = outputOf(true, 20);
  const progress = showProgress('example.org', output);
  progress.update(1_000_000, null);
  vi.advanceTimersByTime(1000);
  await progress.end();
  expect(output.written[0]).toBe('\rreading example.org');
});

test('a closed standard error is no failure', async () => {
  const closed: Output = { ...outputOf(true), write: () => Promise.reject(new Error('closed')) };
  const progress = showProgress('example.org', closed);
  vi.advanceTimersByTime(1000);
  await expect(progress.end()).resolves.toBeUndefined();
});

test('the count of tasks is updated as often as it can be read', async () => {
  const stderr = outputOf(true);
  const progress = showCount(1000, { stderr });
  await progress.next();
  await progress.next(50);
  vi.advanceTimersByTime(100);
  await progress.next();
  await progress.pause();
  await progress.next();
  expect(stderr.written).toEqual(['\r1 of 1000', '\r52 of 1000', `\r${' '.repeat(10)}\r`, '\r53 of 1000']);
});

test('a single task, or no terminal, shows nothing', async () => {
  const outputs = [outputOf(true), outputOf(false)];
  for (const [index, stderr] of outputs.entries()) {
    const progress = showCount(index === 0 ? 1 : 9, { stderr });
    await progress.next();
    await progress.pause();
  }
  expect(outputs.flatMap(({ written }) => written)).toEqual([]);
});
