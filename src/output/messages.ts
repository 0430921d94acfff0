import type { ReaderError } from '../errors.ts';
import type { Host } from '../host.ts';

/** Say on standard error what happened, and on a second line what to do. */
export async function report(error: ReaderError, host: Host): Promise<void> {
  await complain(`reader: ${error.message}\n${error.hint === null ? '' : `${error.hint}\n`}`, host);
}

/** Write to standard error. Where that is closed there is nobody to tell, and the exit code still says it. */
export async function complain(text: string, { stderr }: Pick<Host, 'stderr'>): Promise<void> {
  await stderr.write(text).catch(() => {});
}
