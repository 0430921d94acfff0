/**
 * While pages are fetched, an error that a library throws where nobody can catch it (in a callback of a socket, as
 * nodejs/undici#5360) ends that fetch at its deadline, and not the program with all other fetches.
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

/** Whether an error was thrown within the HTTP client, or within Node below it. */
export function isOfLibrary(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  const own = frames.findIndex((line) => !/node:|\(?native\b|<anonymous>/.test(line));
  // An error of Node's alone: none of our functions is below it, as they wait for promises.
  if (own < 0) return frames.length > 0;
  return /[\\/]node_modules[\\/]undici[\\/]/.test(frames[own] ?? '');
}
