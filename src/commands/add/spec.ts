import type { CommandSpec } from '../command.ts';
import { jsonPer, RAW } from '../options.ts';

/** `reader add` */
export const addSpec: CommandSpec = {
  name: 'add',
  what: 'keep copies in your library',
  operands: {
    usage: '[article...]',
    what: 'web addresses, files or folders; - for standard input, which is also read without an operand if it is a file',
    files: true,
  },
  examples: [
    { line: 'reader add https://example.org/article', what: 'keep the article on a web page' },
    { line: 'xargs reader add < addresses.txt', what: 'keep many at once' },
    { line: 'reader add --force notes.md', what: 'renew the copy of a file' },
  ],
  groups: [
    {
      title: 'What is kept',
      options: [
        { flags: '-f, --force', what: 'renew a copy that is already there' },
        {
          flags: '--tag <tags>',
          what: 'tags for the copies, separated by commas',
          completes: 'tag',
          gathers: true,
        },
        RAW,
      ],
    },
    {
      title: 'Output',
      options: [jsonPer('copy')],
    },
  ],
  load: async () => (await import('./add.ts')).add,
};
