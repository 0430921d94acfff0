import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../host.ts';

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

/** Whether a shell would find the program that `command` begins with. Anything but a plain word is left to the shell. */
export function isInstalled(command: string, env: Env): boolean {
  const program = /^[\w@%+:,./-]+/.exec(command)?.[0];
  if (program === undefined || /^\w+=/.test(command)) return true;
  if (program.includes('/')) return isExecutable(program);
  return (env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && isExecutable(path.join(folder, program)));
}

/**
 * The environment in which a pager shows styles and UTF-8: `LESS` and `LV` as git sets them unless they are set, `R`
 * whatever `LESS` says (never `r`, which lets every sequence through), and no pager, so that nothing pages again.
 */
export function pagerEnv(env: Env): Env {
  const { PAGER: _pager, READER_PAGER: _readerPager, ...rest } = env;
  const less = env.LESS === undefined ? 'FRX' : `${env.LESS} -R`.trim();
  return { LV: '-c', LESSCHARSET: 'utf-8', ...rest, LESS: less };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
