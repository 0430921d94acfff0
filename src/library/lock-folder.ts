import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Do work on the files of a folder while no other process does: what reads a file, and writes it again. Files are written
 * whole without it, but of two changes at once the later would undo the earlier.
 *
 * As in git, who makes the lock file has the lock. It is no obstacle once its process is gone.
 *
 * @throws the system's error when the folder cannot be written to, and whatever `work` throws.
 */
export async function withLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  return holdLock(path.join(folder, '.reader.lock'), work);
}

/** Milliseconds to wait for a process that cannot be asked whether it lives: longer than any change takes. */
const MOST_WAIT = 30_000;

/** Milliseconds between attempts, at most. */
const PAUSE = 20;

async function holdLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
  const own = `${hostname()} ${process.pid} ${randomUUID()}`;
  let holder: string | null = null;
  let since = performance.now();
  while (!make(lock, own)) {
    const now = read(lock);
    if (now !== holder) since = performance.now();
    holder = now;
    if (holder === null) continue;
    // Measured here, as clocks are set, and those of other machines differ.
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
 * Of several that find a lock abandoned, one may remove it; a second would remove the lock that the first has made since.
 * So whoever breaks a lock holds another meanwhile, which has its name from the first.
 */
async function breakLock(lock: string, holder: string): Promise<void> {
  const [id = ''] = /[\da-f-]{36}$/.exec(holder) ?? [];
  await holdLock(path.join(path.dirname(lock), `.reader-${id}.lock`), async () => {
    if (read(lock) === holder) rmSync(lock, { force: true });
  });
}

/** @returns whether it was not there. */
function make(lock: string, own: string): boolean {
  try {
    writeFileSync(lock, own, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // Made, but not written: the disk is full.
    if (read(lock) === '') rmSync(lock, { force: true });
    throw error;
  }
}

function read(lock: string): string | null {
  try {
    return readFileSync(lock, 'latin1');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Whether a process of this machine has ended. Those of others cannot be seen. */
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
