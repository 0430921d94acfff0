import type { CommandSpec } from '../command.ts';
import { ARTICLES, DISPLAY, jsonPer, RAW } from '../options.ts';

/** `reader show` */
export const showSpec: CommandSpec = {
  name: 'show',
  what: 'an article, set for reading',
  operands: { ...ARTICLES, what: `${ARTICLES.what}. Without one, the newest` },
  examples: [
    { line: 'reader show', what: 'the newest article in the library' },
    { line: 'reader show 3 notes.md', what: 'the third, then a file' },
    { line: 'reader show https://example.org/article', what: 'the article on a web page' },
    { line: 'curl -s example.org | reader show -', what: 'a page that comes through a pipe' },
  ],
  groups: [
    {
      title: 'Content',
      options: [
        { flags: '-q, --quotes', what: 'only the quotes, each with its speaker' },
        {
          flags: '--links <how>',
          what: 'where to print the addresses of links',
          choices: ['list', 'inline', 'none'],
          default: 'list',
        },
        RAW,
        jsonPer('article'),
      ],
    },
    {
      ...DISPLAY,
      options: [...DISPLAY.options, { flags: '--center', what: 'centre the text on a wide terminal' }],
    },
  ],
  load: async () => (await import('./show.ts')).show,
};
