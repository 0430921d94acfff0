import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { OutputClosed } from '../errors.ts';
import type { Env } from '../host.ts';
import { pagerEnv } from './pager.ts';

/** A pager that is running. */
export interface Pager {
  /** @throws {OutputClosed} when the pager was quit. */
  write(text: string): Promise<void>;
  /** Resolves when the person has left the pager. */
  end(): Promise<void>;
}

export function startPager(command: string, env: Env): Pager {
  // Ctrl-C is for the pager: if reader ended first, less and the shell would both read the terminal.
  const ignore = () => {};
  process.on('SIGINT', ignore);
  process.on('SIGQUIT', ignore);
  const child = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: pagerEnv(env) });
  const closed = once(child, 'close').finally(() => {
    process.off('SIGINT', ignore);
    process.off('SIGQUIT', ignore);
  });
  // A pager that is quit early leaves the rest of the text unread.
  child.stdin.on('error', ignore);
  return {
    async write(text) {
      if (child.stdin.destroyed || child.exitCode !== null) throw new OutputClosed();
      if (!child.stdin.write(text)) await Promise.race([once(child.stdin, 'drain').catch(ignore), closed]);
    },
    async end() {
      child.stdin.end();
      await closed;
    },
  };
}
