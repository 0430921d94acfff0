import { readDay } from '../filing/article-filter.ts';
import { parseWidth } from '../output/measure.ts';
import { type CommandSpec, type Operands, type OptionGroup, type OptionSpec, WORD_KINDS } from './command.ts';

const ARTICLES: Operands = {
  usage: '[article...]',
  what: 'a number, an id or words of a title from the library; a file, a folder or a web address; - for standard input',
  completes: 'article',
  files: true,
};

const OWN =
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

const WHICH_ARTICLES: readonly OptionSpec[] = [
  {
    flags: '--author <name>',
    what: 'only articles by this author; part of the name is enough',
    completes: 'author',
  },
  { flags: '--tag <tag>', what: 'only articles with this tag', completes: 'tag' },
  { flags: '--since <date>', what: 'only articles of this day, month or year, or later', ...DAY },
  { flags: '--until <date>', what: 'only articles of this day, month or year, or earlier', ...DAY },
];

const RAW = { flags: '--raw', what: 'the whole text of a web page, not only its article' };

/** Every command, in the order of the help. A new command is one entry here and one file in commands/. */
export const commands: readonly CommandSpec[] = [
  {
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
          { flags: '--json', what: 'JSON: one object per article, each on a line' },
        ],
      },
      {
        ...DISPLAY,
        options: [...DISPLAY.options, { flags: '--center', what: 'centre the text on a wide terminal' }],
      },
    ],
    load: async () => (await import('../commands/show.ts')).show,
  },
  {
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
          { flags: '--json', what: 'JSON: one object per article, each on a line' },
        ],
      },
      { ...DISPLAY, options: DISPLAY.options.slice(1) },
    ],
    load: async () => (await import('../commands/list.ts')).list,
  },
  {
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
          { flags: '--json', what: 'JSON: one object per quote, each on a line' },
          { flags: '--csv', what: 'CSV for a spreadsheet, with who, where and when' },
          { flags: '--csl', what: 'CSL-JSON for Zotero and pandoc: the articles, each with its quotes' },
          { flags: '--markdown', what: 'Markdown block quotes, with who, where and when' },
        ],
      },
      DISPLAY,
    ],
    load: async () => (await import('../commands/quotes.ts')).quotes,
  },
  {
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
        options: [{ flags: '--json', what: 'JSON: one object per paragraph, each on a line' }],
      },
      DISPLAY,
    ],
    load: async () => (await import('../commands/search.ts')).search,
  },
  {
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
        options: [{ flags: '--json', what: 'JSON: one object per copy, each on a line' }],
      },
    ],
    load: async () => (await import('../commands/add.ts')).add,
  },
  {
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
        options: [{ flags: '--json', what: 'JSON: one object per copy, each on a line' }],
      },
    ],
    load: async () => (await import('../commands/import.ts')).importExports,
  },
  {
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
    load: async () => (await import('../commands/open.ts')).open,
  },
  {
    name: 'remove',
    what: 'move articles from your library to its trash',
    operands: {
      usage: '<article...>',
      what: OWN,
      completes: 'article',
    },
    examples: [{ line: 'reader remove the-new-bridge', what: 'its file is in .trash now' }],
    groups: [],
    load: async () => (await import('../commands/remove.ts')).remove,
  },
  {
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
        options: [{ flags: '--json', what: 'JSON: one object per article, each on a line' }],
      },
    ],
    load: async () => (await import('../commands/tag.ts')).tag,
  },
  {
    name: 'done',
    what: 'mark articles of your library as read',
    operands: { usage: '<article...>', what: OWN, completes: 'article' },
    examples: [
      { line: 'reader done 1', what: 'the first is read; "reader list --unread" leaves it out' },
      { line: 'reader done --undo 1', what: 'the first is unread again' },
    ],
    groups: [
      {
        title: 'How to mark them',
        options: [{ flags: '--undo', what: 'mark them as unread' }],
      },
      {
        title: 'Output',
        options: [{ flags: '--json', what: 'JSON: one object per article, each on a line' }],
      },
    ],
    load: async () => (await import('../commands/done.ts')).done,
  },
  {
    name: 'completion',
    what: 'a script for completion with Tab',
    operands: {
      usage: '[shell]',
      what: 'the shell to print the script for',
      choices: ['bash', 'zsh', 'fish'],
    },
    examples: [
      {
        line: 'source <(reader completion bash)',
        what: 'for this bash',
      },
      {
        line: 'reader completion bash > ~/.local/share/bash-completion/completions/reader',
        what: 'for bash, from the next shell on; make the folder first',
      },
      { line: 'reader completion zsh > ~/.zfunc/_reader', what: 'for zsh, with ~/.zfunc on fpath' },
      {
        line: 'reader completion fish > ~/.config/fish/completions/reader.fish',
        what: 'for fish, from the next shell on',
      },
    ],
    groups: [
      {
        title: 'For the scripts',
        options: [
          {
            flags: '--words <kind>',
            what: 'words from the library to complete with, one per line',
            choices: WORD_KINDS,
          },
        ],
      },
    ],
    load: async () => (await import('../commands/completion.ts')).createCompletion(commands),
  },
];

/** A whole number from 1 to `most`; `null` for anything else. */
function parseCount(value: string, most: number): number | null {
  return /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= most ? Number(value) : null;
}
