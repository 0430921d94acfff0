import type { Host, Output } from '../host.ts';

/** The progress of one task that may take long. */
export interface Progress {
  /** @param total bytes expected; `null` when that is not known. */
  update(receivedBytes: number, total: number | null): void;
  /** Stop, and clear the line. */
  end(): Promise<void>;
}

const EVERY_MILLISECONDS = 1000;

/** Milliseconds between updates of a count: nobody reads numbers that change faster. */
const OFTEN_ENOUGH = 100;

/**
 * On a terminal, show in one line that `label` is being read and how much of it has arrived: once a second, so that a quick
 * task shows nothing. The line is rewritten with spaces and carriage returns only, which every terminal understands.
 *
 * @param label in ASCII, so that its length is its width.
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

/** The progress of many small tasks. */
export interface CountProgress {
  /** Count one more, or several more, as done. */
  next(more?: number): Promise<void>;
  /** Clear the line, so that something else can be written. */
  pause(): Promise<void>;
}

/** On a terminal, show in one line how many of `total` tasks are done, if there are several. */
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
