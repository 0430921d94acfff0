import type { ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';

/** Say on standard error what happened, and on a second line what to do. Where that cannot be written, nobody is there to hear. */
export async function report(error: ReaderError, host: Host): Promise<void> {
  const text = `reader: ${error.message}\n${error.hint === null ? '' : `${error.hint}\n`}`;
  await host.stderr.write(text).catch(() => {});
}
