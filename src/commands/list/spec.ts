import type { CommandSpec } from '../command.ts';
import { DISPLAY, jsonPer, WHICH_ARTICLES } from '../options.ts';

/** `reader list` */
export const listSpec: CommandSpec = {
  name: 'list',
  what: 'the library',
  operands: null,
  examples: [
    { line: 'reader list', what: 'your articles, last added first' },
    { line: 'reader list --unread', what: 'what is still to be read' },
    {
      line: 'reader list --tag history --sort length',
      what: 'articles about history, shortest first',
    },
  ],
  groups: [
    {
      title: 'Which articles',
      options: [
        ...WHICH_ARTICLES,
        { flags: '--unread', what: 'only articles that you have not read' },
        { flags: '--bundled', what: 'the articles that come with reader, not your own' },
      ],
    },
    {
      title: 'Output',
      options: [
        {
          flags: '--sort <key>',
          what: 'what to sort by',
          choices: ['added', 'date', 'title', 'author', 'length'],
          default: 'added',
        },
        { flags: '--reverse', what: 'reverse the order' },
        jsonPer('article'),
      ],
    },
    { ...DISPLAY, options: DISPLAY.options.slice(1) },
  ],
  load: async () => (await import('./list.ts')).list,
};
