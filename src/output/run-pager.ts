import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { OutputClosed } from '../errors/reader-error.ts';
import type { Env } from '../host.ts';

/** A pager that is running. */
export interface Pager {
  /**
   * @throws {OutputClosed} when the pager was quit.
   * @throws {PagerNeverRan} when the shell could not run it.
   */
  write(text: string): Promise<void>;
  /** Resolves when the person has quit the pager. Throws `PagerNeverRan` as `write` does. */
  end(): Promise<void>;
}

/** The shell could not run the pager, or not every part of its pipeline. */
export class PagerNeverRan extends Error {
  override readonly name = 'PagerNeverRan';
  /** What was written to it, and nobody has read. */
  readonly unread: string;

  constructor(unread: string) {
    super('the pager could not be run');
    this.unread = unread;
  }
}

/** Whether a shell can parse a line; none of it is run. */
export function isShellLine(line: string): boolean {
  return spawnSync('sh', ['-n', '-c', line], { stdio: 'ignore' }).status === 0;
}

/** The exit codes of a shell that could not run a command (POSIX, Shell Command Language 2.8.2). */
const NEVER_RAN: readonly (number | null)[] = [126, 127];

/** A pager that has taken more than this has run: a pipe holds less. */
const MOST_UNREAD = 1_000_000;

/** Start a line of the shell as pager. That it could not be run shows in `write` or `end`. */
export function startPager(command: string, env: Env): Pager {
  // Ctrl-C is for the pager: if reader ended first, less and the shell would both read the terminal.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  process.on('SIGQUIT', ignore);
  // Before the pager is started, so that a signal sent right after is not missed.
  const isEnding = waitBeforeDying(
    () => child.stdin.end(),
    () => closed,
  );
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env });
  const closed = once(child, 'close').finally(() => {
    process.off('SIGINT', ignore);
    process.off('SIGQUIT', ignore);
  });
  void closed.finally(isEnding.forget);
  // A pager that is quit early leaves the rest of the text unread.
  child.stdin.on('error', ignore);
  let unread: string | null = '';

  const checkRan = () => {
    if (NEVER_RAN.includes(child.exitCode) && unread !== null) throw new PagerNeverRan(unread);
  };
  return {
    async write(text) {
      if (unread !== null) unread = unread.length + text.length > MOST_UNREAD ? null : unread + text;
      // The pipe of a pager that has ended is destroyed before its exit code is known.
      if (child.stdin.destroyed && child.exitCode === null && !isEnding.now()) await closed;
      checkRan();
      if (child.stdin.destroyed || child.stdin.writableEnded || child.exitCode !== null)
        throw new OutputClosed();
      if (!child.stdin.write(text)) await Promise.race([once(child.stdin, 'drain').catch(ignore), closed]);
    },
    async end() {
      child.stdin.end();
      await closed;
      checkRan();
    },
  };
}

/**
 * When a signal would end reader while the pager runs, wait for the pager first, as git does: it has the terminal.
 *
 * @param stop called at the signal, to write no more.
 * @param closed returns a promise that resolves when the pager has ended.
 * @returns `now`: whether a signal has come. `forget`: to be called when the pager has ended.
 */
function waitBeforeDying(
  stop: () => void,
  closed: () => Promise<unknown>,
): { now(): boolean; forget(): void } {
  let isEnding = false;
  const signals = ['SIGTERM', 'SIGHUP'] as const;
  const handlers = signals.map((signal) => {
    const die = () => {
      if (isEnding) return;
      isEnding = true;
      stop();
      void closed().finally(() => {
        process.off(signal, die);
        process.kill(process.pid, signal);
      });
    };
    process.on(signal, die);
    return () => process.off(signal, die);
  });
  return {
    now: () => isEnding,
    forget() {
      if (!isEnding) for (const forget of handlers) forget();
    },
  };
}
