import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { OutputClosed } from '../errors.ts';

type Env = Readonly<Record<string, string | undefined>>;

/** A pager as a shell line. `named` when the person asked for this one. */
export interface PagerChoice {
  readonly command: string;
  readonly named: boolean;
}

/** `READER_PAGER`, else `PAGER`, else `less`; `null` for none: empty, `cat`, or reader itself. */
export function choosePager(env: Env): PagerChoice | null {
  const named = env.READER_PAGER ?? env.PAGER;
  const command = (named ?? 'less').trim();
  if (/^(?:$|(?:\S*\/)?(?:cat|reader)(?:\s|$))/.test(command) && !/[|&;<>]/.test(command)) return null;
  return { command, named: named !== undefined };
}

/** Whether a shell would find the program that `command` begins with. What is not a plain word is left to the shell. */
export function isInstalled(command: string, env: Env): boolean {
  const program = /^[\w@%+:,./-]+/.exec(command)?.[0];
  if (program === undefined || /^\w+=/.test(command)) return true;
  if (program.includes('/')) return isExecutable(program);
  return (env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && isExecutable(path.join(folder, program)));
}

/**
 * What a pager needs in its environment to show styles and UTF-8: `LESS` and `LV` as git sets them unless the person
 * has, `R` whatever `LESS` says (never `r`, which lets every sequence through), and no pager that would page again.
 */
export function pagerEnv(env: Env): Env {
  const { PAGER: _pager, READER_PAGER: _readerPager, ...rest } = env;
  const less = env.LESS === undefined ? 'FRX' : `${env.LESS} -R`.trim();
  return { LV: '-c', LESSCHARSET: 'utf-8', ...rest, LESS: less };
}

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

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
