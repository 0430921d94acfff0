import type { CommandSpec } from '../command.ts';
import { DISPLAY, jsonPer, WHICH_ARTICLES } from '../options.ts';

/** `reader search` */
export const searchSpec: CommandSpec = {
  name: 'search',
  what: 'paragraphs of the library that contain all the words',
  operands: {
    usage: '<words...>',
    what: 'words or their beginnings; put words that must follow one another in quotation marks',
  },
  examples: [
    { line: 'reader search harbour strike', what: 'paragraphs with both words' },
    { line: 'reader search "the new bridge"', what: 'exactly these words in a row' },
  ],
  groups: [
    { title: 'Which articles', options: WHICH_ARTICLES },
    {
      title: 'Output',
      options: [jsonPer('paragraph')],
    },
    DISPLAY,
  ],
  load: async () => (await import('./search.ts')).search,
};
