import type { Host } from '../host.ts';
import { breakLines } from '../layout/break-lines.ts';
import { plainText } from '../layout/plain-text.ts';
import { availableColumns } from '../output/measure.ts';
import { list } from './list.ts';
import { operandsOf } from './operands.ts';

/** `reader` alone: the library, and how to go on; or a file that is standard input. */
export async function greet(host: Host): Promise<number> {
  if ((await operandsOf([], 'reader', host)).length > 0)
    return (await import('./show.ts')).show(['-'], { color: 'auto', links: 'list' }, host);
  const code = await list([], { sort: 'added', color: 'auto', pager: false }, host);
  const columns = availableColumns(host.env, host.stdout.columns);
  const lines = breakLines(HINT, columns, plainText).map(({ start, end }) => HINT.slice(start, end));
  await host.stdout.write(`\n${lines.join('\n')}\n`);
  return code;
}

const HINT = '"reader show 1" shows the first; "reader --help" says what else there is.';
