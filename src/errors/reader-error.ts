import { sanitize, sanitizeLine } from '../parse/sanitize.ts';

/** A failure that the person at the terminal can act on. Anything else that is thrown is a bug of ours. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  /** What to try next, in one or more lines; `null` when there is nothing better to say. */
  readonly hint: string | null;

  /** `message` and `hint` are sanitised here: they may carry what was typed, file names and what servers say. */
  constructor(message: string, options: { readonly hint?: string | null; readonly cause?: unknown } = {}) {
    super(readable(sanitizeLine(message)), { cause: options.cause });
    this.hint = options.hint == null ? null : readable(sanitize(options.hint));
  }
}

/** Longer than any address or path that could be meant; in UTF-16 code units. */
const LONG_WORD = /(\S{2000})\S{200,}/g;

function readable(text: string): string {
  return text.replaceAll(LONG_WORD, '$1…');
}

/** Reported although what was asked for is done; it does not change the exit code. */
export class Warning extends ReaderError {}

/** The command line was wrong. */
export class Misuse extends ReaderError {}

/** Nobody reads the output any more (`| head`, a pager that was quit): the work is done, and nothing is said. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed';
}

/** @param error anything thrown that is not a `ReaderError`, and so a bug of ours. */
export function defect(error: unknown): ReaderError {
  const message = error instanceof Error ? error.message : String(error);
  return new ReaderError(`something went wrong: ${message}`, {
    hint: 'This is a bug in reader. Set READER_DEBUG=1 to see where it happened.',
    cause: error,
  });
}

/** What went wrong in the system's own words, without the error code and the name of the call. */
export function reasonOf(cause: unknown): string {
  const message = cause instanceof Error ? cause.message : String(cause);
  // bounded: the system's sentence with one or two paths, which are at most 4,096 bytes long
  return message.replace(/^[A-Z0-9_]+: /, '').replace(/, \w+(?: '.*')?$/, '');
}

export function orList(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}`;
}
