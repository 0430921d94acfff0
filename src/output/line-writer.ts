import type { Host, Output } from '../host.ts';
import { createOutlet } from './outlet.ts';
import { choosePager } from './pager.ts';

/** `auto`: when the text is taller than the terminal. */
export type PagerWhen = 'auto' | 'always' | 'never';

/** Takes lines without their line breaks. */
export interface LineWriter {
  /** @throws {OutputClosed} when nobody reads the output any more. */
  write(lines: readonly string[]): Promise<void>;
  /** Resolves when everything has been passed on and the pager, if any, has been left. */
  end(): Promise<void>;
  /** Standard error for messages in the meantime, which are held back while a pager has the terminal. */
  readonly stderr: Output;
}

const DEFAULT_ROWS = 24;

/** Write lines to standard output: through a pager when there are too many for the terminal, else directly. */
export function createLineWriter(host: Host, when: PagerWhen): LineWriter {
  const { stdout, env } = host;
  const choice = stdout.isTerminal && when !== 'never' && env.TERM !== 'dumb' ? choosePager(env) : null;
  // The shell's prompt takes a row too.
  const room = when === 'always' ? 0 : (stdout.rows ?? DEFAULT_ROWS) - 1;
  const outlet = createOutlet(host, choice);
  /** Lines that may still fit on the screen; `null` once it is decided where they go. */
  let waiting: string[] | null = choice === null ? null : [];

  async function decide(lines: readonly string[], isTall: boolean): Promise<void> {
    waiting = null;
    if (isTall) await outlet.openPager(when === 'always');
    await outlet.send(lines);
  }

  return {
    async write(lines) {
      if (waiting === null) return outlet.send(lines);
      for (const line of lines) waiting.push(line);
      if (waiting.length > room) await decide(waiting, true);
    },
    async end() {
      if (waiting !== null) await decide(waiting, false);
      await outlet.end();
    },
    stderr: outlet.stderr,
  };
}
