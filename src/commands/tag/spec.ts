import type { CommandSpec } from '../command.ts';
import { jsonPer, OWN } from '../options.ts';

/** `reader tag` */
export const tagSpec: CommandSpec = {
  name: 'tag',
  what: 'put tags on articles of your library, or take them away',
  operands: {
    usage: '<article...>',
    what: `${OWN}; then +TAG to add a tag, -TAG to take one away`,
    completes: 'tagging',
    minus: true,
  },
  examples: [
    { line: 'reader tag 3 +history -later', what: 'give the third one tag, and take another away' },
    { line: 'reader tag 1 2 +"two words"', what: 'give the first two a tag of two words' },
  ],
  groups: [
    {
      title: 'Output',
      options: [jsonPer('article')],
    },
  ],
  load: async () => (await import('./tag.ts')).tag,
};
