import type { Entry } from '../entry.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { WriteFailed } from '../errors/writing.ts';
import type { Host } from '../host.ts';
import { report } from '../output/report.ts';
import { DONE, FAILED } from './exit-codes.ts';
import { findOwn } from './find-own.ts';

/**
 * Change articles of the person's own library, one after another.
 *
 * @param change makes the change, and resolves to what to print.
 * @returns the exit code: 1 when one could not be changed, though the others were.
 * @throws {ReaderError} when one cannot be found, before any is changed.
 */
export async function changeEach(
  names: readonly string[],
  host: Host,
  change: (entry: Entry) => Promise<string>,
): Promise<number> {
  let code = DONE;
  for (const entry of await findOwn(names, host)) {
    try {
      await host.stdout.write(await change(entry));
    } catch (error) {
      if (!(error instanceof ReaderError) || error instanceof WriteFailed) throw error;
      code = FAILED;
      await report(error, host);
    }
  }
  return code;
}
