/** A failure the person at the terminal can act on. Anything else that is thrown is our bug. */
export class ReaderError extends Error {
  override readonly name = 'ReaderError';
  /** What to try next, as one sentence; `null` when there is nothing better to say. */
  readonly hint: string | null;

  constructor(message: string, options: { readonly hint?: string | null; readonly cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.hint = options.hint ?? null;
  }
}
