import type { Host, Output } from '../host.ts';

/** What is said of something that may take long. */
export interface Progress {
  /** @param total bytes there will be; `null` when nobody knows. */
  update(receivedBytes: number, total: number | null): void;
  /** Stop, and take away what was said. */
  end(): Promise<void>;
}

const EVERY_MILLISECONDS = 1000;

/** Milliseconds in which nobody reads another number. */
const OFTEN_ENOUGH = 100;

/**
 * On a terminal, say in one line that `label` is being read and how much of it has come: each second, so that what is
 * quick passes in silence. By spaces and carriage returns, which every terminal knows.
 *
 * @param label in ASCII.
 */
export function showProgress(label: string, output: Output): Progress {
  let amount = '';
  let shown = 0;
  const timer = setInterval(() => {
    if (!output.isTerminal) return;
    const line = `reading ${label}${amount}`.slice(0, (output.columns ?? 80) - 1);
    void write(`\r${line.padEnd(shown)}`);
    shown = Math.max(shown, line.length);
  }, EVERY_MILLISECONDS);

  // When standard error is closed, there is nobody to tell.
  const write = (text: string) => output.write(text).catch(() => {});

  return {
    update(receivedBytes, total) {
      const of = total === null ? '' : ` of ${kilobytes(total)}`;
      amount = `: ${kilobytes(receivedBytes)}${of} kB`;
    },
    async end() {
      clearInterval(timer);
      if (shown > 0) await write(`\r${' '.repeat(shown)}\r`);
    },
  };
}

/** What is said of several things that are done one after another. */
export interface CountProgress {
  /** One more is done, or several. */
  next(more?: number): Promise<void>;
  /** Take away what was said, so that something else can be written. */
  pause(): Promise<void>;
}

/** On a terminal, say in one line how many of `total` things are done, when there are several. */
export function showCount(total: number, host: Pick<Host, 'stderr'>): CountProgress {
  let done = 0;
  let shown = 0;
  let shownAt = 0;
  const write = (text: string) => host.stderr.write(text).catch(() => {});
  return {
    async next(more = 1) {
      done += more;
      const now = Date.now();
      if (total < 2 || now - shownAt < OFTEN_ENOUGH || !host.stderr.isTerminal) return;
      shownAt = now;
      const line = `${done} of ${total}`;
      shown = line.length;
      await write(`\r${line}`);
    },
    async pause() {
      if (shown > 0) await write(`\r${' '.repeat(shown)}\r`);
      shown = 0;
      shownAt = 0;
    },
  };
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}
