/**
 * While pages are fetched, ignore an error that the HTTP client throws where nobody can catch it (in a callback of a socket,
 * as in nodejs/undici#5360). Its fetch ends at the deadline, and the program goes on with all others.
 *
 * @returns a function to call when the fetch is over.
 */
export function holdStrayErrors(): () => void {
  if (active++ === 0) process.on('uncaughtException', hold);
  let isOver = false;
  return () => {
    if (isOver) return;
    isOver = true;
    if (--active === 0) process.off('uncaughtException', hold);
  };
}

let active = 0;

function hold(error: unknown): void {
  if (isOfLibrary(error)) return;
  process.off('uncaughtException', hold);
  throw error;
}

/** Whether an error was thrown inside the HTTP client, or inside Node called by it. */
export function isOfLibrary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = frames.findIndex((line) => !/node:|\(?native\b|<anonymous>/.test(line));
  // Only Node's functions: ours are not on the stack, as they wait for promises.
  if (own < 0) return frames.length > 0;
  return /[\\/]node_modules[\\/]undici[\\/]/.test(frames[own] ?? '');
}
