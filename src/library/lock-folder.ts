import { randomUUID } from 'node:crypto';
import { closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openPlainFile } from '../open-plain-file.ts';

/**
 * Do work on the files of a folder while no other process does: for reading a file and writing it back. Files are written
 * completely even without the lock, but of two changes at the same time, the later would undo the earlier.
 *
 * As in git, the process that makes the lock file has the lock. Once that process is gone, the file is ignored.
 *
 * @throws the system's error when the folder cannot be written to, and whatever `work` throws.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return holdLock(path.join(folder, '.reader.lock'), work);
}

/** Milliseconds to wait for a process on another machine, which may be gone: longer than any change takes. */
const MOST_WAIT = 30_000;

/** Milliseconds between attempts, at most. */
const PAUSE = 20;

async function holdLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  let holder = '';
  let since = performance.now();
  while (!make(lock, own)) {
    const now = read(lock);
    if (now !== holder) since = performance.now();
    holder = now;
    // Not by the time of the file: clocks are adjusted, and those of other machines differ.
    if (isGone(holder) || performance.now() - since > MOST_WAIT) await breakLock(lock, holder);
    else await setTimeout(Math.random() * PAUSE);
  }
  try {
    return await work();
  } finally {
    if (read(lock) === own) rmSync(lock, { force: true });
  }
}

/**
 * Only one of the processes that find a lock abandoned may remove it; a second would remove the lock that the first has
 * made since. So a process holds another lock, named after the first, while it breaks that.
 */
async function breakLock(lock: string, holder: string): Promise<void> {
  const [id = ''] = /[\da-f-]{36}$/.exec(holder) ?? [];
  await holdLock(path.join(path.dirname(lock), `.reader-${id}.lock`), async () => {
    if (read(lock) === holder) rmSync(lock, { force: true });
  });
}

/** @returns `false` when the lock file is already there. */
function make(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // The file was made but not written, as on a full disk.
    if (read(lock) === '') rmSync(lock, { force: true });
    throw error;
  }
}

/** Empty where it is gone, was never written, or is a link to nothing. */
function read(lock: string): string {
  let descriptor: number;
  try {
    descriptor = openPlainFile(lock);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  }
  try {
    return readFileSync(descriptor, 'latin1');
  } finally {
    closeSync(descriptor);
  }
}

/** Whether the holder is a process of this machine that has ended. Those of other machines cannot be seen. */
function isGone(holder: string): boolean {
  const [host, pid] = holder.split(' ');
  if (host !== hostname()) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
