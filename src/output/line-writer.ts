import { stripVTControlCharacters } from 'node:util';
import { noPager } from '../errors/writing.ts';
import type { Host, Output } from '../host.ts';
import { choosePager, isInstalled, pagerEnv, showsStyles } from './pager.ts';
import { report } from './report.ts';
import type { Pager } from './run-pager.ts';

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
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: whether the pager runs changes within any of these short functions.
export function createLineWriter(host: Host, when: PagerWhen): LineWriter {
  const { stdout, env } = host;
  const choice = stdout.isTerminal && when !== 'never' && env.TERM !== 'dumb' ? choosePager(env) : null;
  // The shell's prompt takes a row too.
  const room = when === 'always' ? 0 : (stdout.rows ?? DEFAULT_ROWS) - 1;
  let pager: Pager | null = null;
  let held = '';
  /** Lines that may still fit on the screen; `null` once it is decided where they go. */
  let waiting: string[] | null = choice === null ? null : [];

  async function send(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    const text = `${lines.join('\n')}\n`;
    if (pager === null) return stdout.write(text);
    const isStyled = choice === null || showsStyles(choice.command);
    await pager.write(isStyled ? text : stripVTControlCharacters(text)).catch(printUnread);
  }

  async function writeHeld(): Promise<void> {
    const text = held;
    held = '';
    if (text !== '') await host.stderr.write(text).catch(() => {});
  }

  async function decide(lines: readonly string[], tall: boolean): Promise<void> {
    waiting = null;
    if (tall && choice !== null) {
      const isWanted = when === 'always';
      if (await isInstalled(choice.command, env))
        pager = (await import('./run-pager.ts')).startPager(choice.command, pagerEnv(env, isWanted));
      else if (choice.named) await report(noPager(choice.command), host);
    }
    await send(lines);
  }

  /** Print what was written to a pager that never ran; everything after it is then printed as well. */
  async function printUnread(error: unknown): Promise<void> {
    const { PagerNeverRan } = await import('./run-pager.ts');
    if (!(error instanceof PagerNeverRan) || choice === null) {
      await writeHeld();
      throw error;
    }
    pager = null;
    await report(noPager(choice.command), host);
    await stdout.write(error.unread);
  }

  return {
    async write(lines) {
      if (waiting === null) return send(lines);
      for (const line of lines) waiting.push(line);
      if (waiting.length > room) await decide(waiting, true);
    },
    async end() {
      if (waiting !== null) await decide(waiting, false);
      await pager?.end().catch(printUnread);
      await writeHeld();
    },
    stderr: {
      ...host.stderr,
      async write(text) {
        if (pager === null || !host.stderr.isTerminal) return host.stderr.write(text);
        held += text;
      },
    },
  };
}
