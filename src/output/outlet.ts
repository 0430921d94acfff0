import { stripVTControlCharacters } from 'node:util';
import { noPager } from '../errors/writing.ts';
import type { Host, Output } from '../host.ts';
import { isInstalled, type PagerChoice, pagerEnv, showsStyles } from './pager.ts';
import { report } from './report.ts';
import type { Pager } from './run-pager.ts';

/** Where lines go: to a pager once that has the terminal, else to standard output. */
export interface Outlet {
  /** @throws {OutputClosed} when nobody reads the output any more. */
  send(lines: readonly string[]): Promise<void>;
  /** Gives the terminal to the pager, if it is installed. */
  openPager(isWanted: boolean): Promise<void>;
  /** Resolves when everything has been passed on and the pager, if any, has been left. */
  end(): Promise<void>;
  /** Standard error, whose messages are held back while a pager has the terminal. */
  readonly stderr: Output;
}

/** @param choice the pager that may be started; `null` for none. */
export function createOutlet(host: Host, choice: PagerChoice | null): Outlet {
  let pager: Pager | null = null;
  const messages = holdMessages(host.stderr, () => pager !== null);

  /** Print what was written to a pager that never ran; everything after it is then printed as well. */
  async function printUnread(error: unknown): Promise<void> {
    const { PagerNeverRan } = await import('./run-pager.ts');
    if (!(error instanceof PagerNeverRan) || choice === null) {
      await messages.release();
      throw error;
    }
    pager = null;
    await report(noPager(choice.command), host);
    await host.stdout.write(error.unread);
  }

  return {
    async send(lines) {
      if (lines.length === 0) return;
      const text = `${lines.join('\n')}\n`;
      if (pager === null) return host.stdout.write(text);
      const isStyled = choice === null || showsStyles(choice.command);
      await pager.write(isStyled ? text : stripVTControlCharacters(text)).catch(printUnread);
    },
    async openPager(isWanted) {
      if (choice === null) return;
      if (await isInstalled(choice.command, host.env))
        pager = (await import('./run-pager.ts')).startPager(choice.command, pagerEnv(host.env, isWanted));
      else if (choice.named) await report(noPager(choice.command), host);
    },
    async end() {
      await pager?.end().catch(printUnread);
      await messages.release();
    },
    stderr: messages.stderr,
  };
}

/** Messages that wait while the terminal is not free for them. */
interface HeldMessages {
  readonly stderr: Output;
  release(): Promise<void>;
}

function holdMessages(stderr: Output, isTaken: () => boolean): HeldMessages {
  let held = '';
  return {
    stderr: {
      ...stderr,
      async write(text) {
        if (!isTaken() || !stderr.isTerminal) return stderr.write(text);
        held += text;
      },
    },
    async release() {
      const text = held;
      held = '';
      if (text !== '') await stderr.write(text).catch(() => {});
    },
  };
}
