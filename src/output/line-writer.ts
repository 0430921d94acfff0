import { noPager } from '../errors.ts';
import type { Host } from '../host.ts';
import { report } from './messages.ts';
import { choosePager, isInstalled } from './pager.ts';
import type { Pager } from './run-pager.ts';

/** `auto`: when the text is taller than the terminal. */
export type PagerWhen = 'auto' | 'always' | 'never';

/** Takes lines without their line breaks. */
export interface LineWriter {
  /** @throws {OutputClosed} when nobody reads any more. */
  write(lines: readonly string[]): Promise<void>;
  /** Resolves when everything has been passed on and the pager, if any, has been left. */
  end(): Promise<void>;
}

const DEFAULT_ROWS = 24;

/** Write lines to standard output: through a pager when they are too tall for the terminal, else directly. */
export function createLineWriter(host: Host, when: PagerWhen): LineWriter {
  const { stdout, env } = host;
  const choice = stdout.isTerminal && when !== 'never' && env.TERM !== 'dumb' ? choosePager(env) : null;
  // The shell's prompt takes a row too.
  const room = when === 'always' ? 0 : (stdout.rows ?? DEFAULT_ROWS) - 1;
  let pager: Pager | null = null;
  /** Lines that may still fit on the screen; `null` once it is decided where they go. */
  let waiting: string[] | null = choice === null ? null : [];

  async function send(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await (pager ?? stdout).write(`${lines.join('\n')}\n`);
  }

  async function decide(lines: readonly string[], tall: boolean): Promise<void> {
    waiting = null;
    if (tall && choice !== null) {
      if (isInstalled(choice.command, env))
        pager = (await import('./run-pager.ts')).startPager(choice.command, env);
      else if (choice.named) await report(noPager(choice.command), host);
    }
    await send(lines);
  }

  return {
    async write(lines) {
      if (waiting === null) return send(lines);
      for (const line of lines) waiting.push(line);
      if (waiting.length > room) await decide(waiting, true);
    },
    async end() {
      if (waiting !== null) await decide(waiting, false);
      await pager?.end();
    },
  };
}
