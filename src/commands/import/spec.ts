import type { CommandSpec } from '../command.ts';
import { jsonPer } from '../options.ts';

/** `reader import` */
export const importSpec: CommandSpec = {
  name: 'import',
  what: 'keep what you saved in other programs',
  operands: {
    usage: '<file...>',
    what: 'exports of Pocket, Instapaper, Omnivore, wallabag or Readwise, bookmarks in HTML, or CSV with a column "url"; - for standard input',
    files: true,
  },
  examples: [
    { line: 'reader import pocket.csv', what: 'what you saved in Pocket, with tags and dates' },
    { line: 'reader import omnivore.zip bookmarks.html', what: 'an archive, and bookmarks of a browser' },
  ],
  groups: [
    {
      title: 'Which articles',
      options: [{ flags: '--force', what: 'also what you have removed from your library' }],
    },
    {
      title: 'How pages are fetched',
      options: [
        {
          flags: '--at-once <pages>',
          what: 'pages to fetch at the same time: 1 to 64 (8 by default)',
          read: (value) => parseCount(value, 64),
          expects: 'Give a number from 1 to 64.',
        },
        {
          flags: '--per-host <pages>',
          what: 'of these, from the same host: 1 to 8 (1 by default)',
          read: (value) => parseCount(value, 8),
          expects: 'Give a number from 1 to 8.',
        },
      ],
    },
    {
      title: 'Output',
      options: [jsonPer('copy')],
    },
  ],
  load: async () => (await import('./import.ts')).importExports,
};

/** A whole number from 1 to `most`; `null` for anything else. */
function parseCount(value: string, most: number): number | null {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= most ? Number(value) : null;
}
