/** A time limit. Call `clear` when the work is done, or the program waits for the timer. */
export interface Deadline {
  readonly signal: AbortSignal;
  clear(): void;
}

/**
 * Abort with `late` after `seconds`, or with the reason of `signal` when that comes first.
 *
 * Not `AbortSignal.any([signal, AbortSignal.timeout(…)])`: Node 20 may collect the timeout as garbage, and it never
 * fires (nodejs/node#54614).
 */
export function startDeadline(seconds: number, late: Error, signal: AbortSignal | undefined): Deadline {
  const ending = new AbortController();
  const timer = setTimeout(() => ending.abort(late), seconds * 1000);
  const abort = () => ending.abort(signal?.reason);
  if (signal?.aborted) abort();
  signal?.addEventListener('abort', abort);
  return {
    signal: ending.signal,
    clear() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    },
  };
}
