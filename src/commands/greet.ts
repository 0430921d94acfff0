import type { Host } from '../host.ts';
import { breakLines } from '../layout/break-lines.ts';
import { plainText } from '../layout/plain-text.ts';
import { availableColumns } from '../output/measure.ts';
import { operandsOf } from './operands.ts';

/**
 * `reader` alone: the library and how to go on, or the file that standard input comes from.
 *
 * @param run runs another command line.
 */
export async function greet(host: Host, run: (args: readonly string[]) => Promise<number>): Promise<number> {
  if ((await operandsOf([], 'reader', host)).length > 0) return run(['show', '-']);
  const code = await run(['list', '--no-pager']);
  const columns = availableColumns(host.env, host.stdout.columns);
  const lines = breakLines(HINT, columns, plainText).map(({ start, end }) => HINT.slice(start, end));
  await host.stdout.write(`\n${lines.join('\n')}\n`);
  return code;
}

const HINT = '"reader show 1" shows the first; "reader --help" says what else there is.';
