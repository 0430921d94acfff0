import type { Host } from '../host.ts';
import { list } from './list.ts';
import { operandsOf } from './operands.ts';

/** `reader` alone: the library, and how to go on; or a file that is standard input. */
export async function greet(host: Host): Promise<number> {
  if ((await operandsOf([], 'reader', host)).length > 0)
    return (await import('./show.ts')).show(['-'], { color: 'auto', links: 'list' }, host);
  const code = await list([], { sort: 'added', color: 'auto', pager: false }, host);
  await host.stdout.write('\n"reader show 1" shows the first; "reader --help" says what else there is.\n');
  return code;
}
