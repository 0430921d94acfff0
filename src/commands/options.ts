import { readDay } from '../filing/article-filter.ts';
import { parseWidth } from '../output/measure.ts';
import type { Operands, OptionGroup, OptionSpec } from './command.ts';

/* Operands and options that several commands have. */

/** Articles from anywhere. */
export const ARTICLES: Operands = {
  usage: '[article...]',
  what: 'a number, an id or words of a title from the library; a file, a folder or a web address; - for standard input',
  completes: 'article',
  files: true,
};

/** An article of the library. */
export const OWN =
  'a number or an id from the library, two or more words of one title, or the address the article came from';

/** The options of every command that sets text. */
export const DISPLAY: OptionGroup = {
  title: 'Display',
  options: [
    {
      flags: '-w, --width <columns>',
      what: 'the measure: 20 to 1000 columns, or 0 for no wrapping',
      read: parseWidth,
      expects: 'Give 20 to 1000 columns, or 0 for no wrapping.',
    },
    {
      flags: '--color <when>',
      what: 'when to use colour',
      choices: ['always', 'never', 'auto'],
      default: 'auto',
    },
    { flags: '--no-color', what: 'the same as --color never' },
    { flags: '-p, --pager', what: 'use the pager, however short the text' },
    { flags: '-P, --no-pager', what: 'do not use the pager' },
  ],
};

const DAY = { read: readDay, expects: 'Give a day, a month or a year: 2024-05-01, 2024-05 or 2024.' };

/** What chooses among the articles of the library. */
export const WHICH_ARTICLES: readonly OptionSpec[] = [
  {
    flags: '--author <name>',
    what: 'only articles by this author; part of the name is enough',
    completes: 'author',
  },
  { flags: '--tag <tag>', what: 'only articles with this tag', completes: 'tag' },
  { flags: '--since <date>', what: 'only articles of this day, month or year, or later', ...DAY },
  { flags: '--until <date>', what: 'only articles of this day, month or year, or earlier', ...DAY },
];

export const RAW = { flags: '--raw', what: 'the whole text of a web page, not only its article' };

/** @param one what each object is about: `article`. */
export function jsonPer(one: string): OptionSpec {
  return { flags: '--json', what: `JSON: one object per ${one}, each on a line` };
}
