import { accessSync, constants } from 'node:fs';
import path from 'node:path';

export type Env = Readonly<Record<string, string | undefined>>;

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

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
