import type { CommandSpec } from '../command.ts';
import { OWN } from '../options.ts';

/** `reader remove` */
export const removeSpec: CommandSpec = {
  name: 'remove',
  what: 'move articles from your library to its trash',
  operands: {
    usage: '<article...>',
    what: OWN,
    completes: 'article',
  },
  examples: [{ line: 'reader remove the-new-bridge', what: 'its file is in .trash now' }],
  groups: [],
  load: async () => (await import('./remove.ts')).remove,
};
