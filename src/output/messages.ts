import type { ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';

/** Say on standard error what happened, and on a second line what to do. */
export async function report(error: ReaderError, host: Host): Promise<void> {
  await host.stderr.write(`reader: ${error.message}\n${error.hint === null ? '' : `${error.hint}\n`}`);
}
