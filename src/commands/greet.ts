import type { Host } from '../host.ts';
import { list } from './list.ts';

/** `reader` alone: the library, and how to go on. */
export async function greet(host: Host): Promise<number> {
  const code = await list([], { sort: 'date', color: 'auto', pager: false }, host);
  await host.stdout.write(
    '\nRun "reader show 1" to read the first, "reader --help" to see what else there is.\n',
  );
  return code;
}
