import type { ReaderError } from '../errors/reader-error.ts';
import type { Host } from '../host.ts';

/** Write to standard error what happened, and below it what to do. If that cannot be written, there is nobody to tell. */
export async function report(error: ReaderError, host: Host): Promise<void> {
  const text = `reader: ${error.message}\n${error.hint === null ? '' : `${error.hint}\n`}`;
  const { isTerminal, columns } = host.stderr;
  const isLong = isTerminal && columns !== null && text.length > columns;
  const lines = isLong ? await (await import('./break-message.ts')).breakMessage(text, columns) : text;
  await host.stderr.write(lines).catch(() => {});
}
