import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';
import type { Env } from '../host.ts';

/** A pager as a shell command. `named`: whether the person chose it. */
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

/** Pagers that print escape sequences as characters, or leave it to luck. */
const UNSTYLED = /^(?:\S*\/)?(?:more|most|pg)(?:\s|$)/;

/** Whether a pager shows styles; the others are given plain text. */
export function showsStyles(command: string): boolean {
  return !UNSTYLED.test(command);
}

/** Whether a shell would find the program that `command` begins with, and can parse the rest. */
export async function isInstalled(command: string, env: Env): Promise<boolean> {
  const isPlain = /^[\w@%+:,./= -]*$/.test(command);
  // Anything but plain words is left to the shell, which reads it all before it runs any of it.
  if (!isPlain && !(await import('./run-pager.ts')).isShellLine(command)) return false;
  const program = /^[\w@%+:,./-]+/.exec(command)?.[0];
  if (program === undefined || /^\w+=/.test(command)) return true;
  if (program.includes('/')) return isExecutable(program);
  return (env.PATH ?? '')
    .split(path.delimiter)
    .some((folder) => folder !== '' && isExecutable(path.join(folder, program)));
}

/**
 * The environment in which a pager shows styles and UTF-8. `LESS` is `R` unless it is set, not git's `FRX`: text that fits
 * the screen never comes to a pager, and less scrolls with the wheel only on a screen of its own. To a `LESS` that is set,
 * `R` is added (never `r`, which lets every sequence through). No pager is named, so that nothing pages again.
 *
 * @param isAsked whether the person wants the pager however short the text, so that less must not quit by itself.
 */
export function pagerEnv(env: Env, isAsked: boolean): Env {
  const { PAGER: _pager, READER_PAGER: _readerPager, LESS: set = '', ...rest } = env;
  const own = set.trim();
  // A dollar sign ends the value of an option before it, but belongs to the name of a long one without a value.
  const end = own === '' ? '' : /(?:^|\s)--[\w-]+$/.test(own) ? ' -' : '$ -';
  const LESS = `${own}${end}R${isAsked && own !== '' ? ' -+F' : ''}`;
  return { LV: '-c', LESSCHARSET: 'utf-8', ...rest, LESS };
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
