import type { CommandSpec } from '../command.ts';
import { ARTICLES } from '../options.ts';

/** `reader open` */
export const openSpec: CommandSpec = {
  name: 'open',
  what: 'the page of an article, or one of its links, in the browser',
  operands: {
    usage: '<article...>',
    what: `${ARTICLES.what}; then the number of a link, as "reader show" prints it`,
    completes: 'article',
    files: true,
  },
  examples: [
    { line: 'reader open 3', what: 'the page that the third article came from' },
    { line: 'reader open 3 2', what: 'its second link' },
  ],
  groups: [],
  load: async () => (await import('./open.ts')).open,
};
