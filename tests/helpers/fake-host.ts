import { fileURLToPath } from 'node:url';
import type { Host, Output } from '../../src/host.ts';

/** What a run of the program left behind. */
export interface FakeHost extends Host {
  readonly written: { stdout: string; stderr: string };
}

interface FakeOptions {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly stdin?: string | Uint8Array;
  readonly input?: Host['stdin']['kind'];
  /** Whether standard error is a terminal. */
  readonly errors?: boolean;
  /** The terminal's width; without it standard output is a pipe. */
  readonly columns?: number;
  readonly random?: number;
  readonly now?: Date;
}

/** A minute from now: files written just now are then old enough to be cached. */
export function inAMinute(): Date {
  return new Date(Date.now() + 60_000);
}

/** A fake host, which records what is written, and touches nothing outside. */
export function fakeHost({
  args = [],
  env = {},
  stdin = '',
  input = 'other',
  columns,
  errors = false,
  random = 0,
  now = new Date(2026, 10, 24, 12),
}: FakeOptions = {}): FakeHost {
  const written = { stdout: '', stderr: '' };
  const output = (stream: 'stdout' | 'stderr', width: number | null): Output => ({
    isTerminal: width !== null,
    columns: width,
    rows: width === null ? null : 24,
    write: async (text) => {
      written[stream] += text;
    },
    flush: async () => {},
  });
  return {
    args,
    // No pager, as it would be a process.
    env: { READER_PAGER: '', HOME: '/nonexistent', ...env },
    stdin: {
      kind: input,
      bytes: async function* () {
        yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
      },
    },
    stdout: output('stdout', columns ?? null),
    stderr: output('stderr', errors ? 80 : null),
    bundledFolder: fileURLToPath(new URL('../../articles', import.meta.url)),
    readyArticles: null,
    random: () => random,
    now: () => now,
    written,
  };
}
