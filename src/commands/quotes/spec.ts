import type { CommandSpec } from '../command.ts';
import { ARTICLES, DISPLAY, jsonPer, RAW, WHICH_ARTICLES } from '../options.ts';

/** `reader quotes` */
export const quotesSpec: CommandSpec = {
  name: 'quotes',
  what: 'only the quotes, each with its speaker',
  operands: { ...ARTICLES, what: `${ARTICLES.what}. Without one, the whole library` },
  examples: [
    { line: 'reader quotes 1', what: 'the quotes of the newest article' },
    { line: 'reader quotes --by douglass', what: 'what one person says, in the whole library' },
    {
      line: 'reader quotes --about slavery --csv',
      what: 'what was said about something, for a spreadsheet',
    },
    { line: 'reader quotes --speakers news/', what: 'who speaks in a folder of articles, and how often' },
    { line: 'reader quotes --random', what: 'a quote for a new shell' },
  ],
  groups: [
    {
      title: 'Which quotes',
      options: [
        {
          flags: '--by <name>',
          what: 'only this person; some words of the name are enough, in any order',
          completes: 'speaker',
        },
        { flags: '--about <words>', what: 'only quotes with these words in them or in their sentence' },
        { flags: '--all', what: 'also other words in quote marks: titles, nicknames, scare quotes' },
        { flags: '--random', what: 'only one of them, picked at random' },
        RAW,
      ],
    },
    { title: 'Which articles', options: WHICH_ARTICLES },
    {
      title: 'Output',
      options: [
        { flags: '--speakers', what: 'the speakers, and how many quotes each has' },
        { flags: '--context', what: 'each quote in the sentence that it stands in' },
        jsonPer('quote'),
        { flags: '--csv', what: 'CSV for a spreadsheet, with who, where and when' },
        { flags: '--csl', what: 'CSL-JSON for Zotero and pandoc: the articles, each with its quotes' },
        { flags: '--markdown', what: 'Markdown block quotes, with who, where and when' },
      ],
    },
    DISPLAY,
  ],
  load: async () => (await import('./quotes.ts')).quotes,
};
