/** Environment variables that reader reads, and what they are for. */
export interface Variable {
  readonly names: readonly string[];
  readonly what: string;
}

/** In the order of the man page and the README. */
export const environment: readonly Variable[] = [
  { names: ['READER_OPTS'], what: 'options for every command that takes them; those you type come after' },
  { names: ['READER_WIDTH'], what: 'the measure, like --width' },
  {
    names: ['READER_PAGER', 'PAGER'],
    what: 'the pager, as a shell command; empty or cat for none; less by default',
  },
  {
    names: ['NO_COLOR', 'FORCE_COLOR', 'CLICOLOR', 'CLICOLOR_FORCE'],
    what: 'colours off or on; --color overrides them',
  },
  {
    names: ['READER_COLORS'],
    what: 'colours as in GREP_COLORS for quote, speaker, hit and heading: quote=1;36:heading=1;4',
  },
  { names: ['ACCESSIBLE'], what: 'set to 1 for words instead of bars, rules and boxes' },
  { names: ['COLUMNS'], what: 'the width of the terminal, overriding what it reports' },
  {
    names: ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
    what: 'proxies for web pages, and hosts to reach without one',
  },
  {
    names: ['BROWSER'],
    what: 'the browser that "reader open" starts, as a command; several are separated by colons',
  },
  { names: ['READER_LIBRARY'], what: 'the folder of your own library' },
  {
    names: ['XDG_DATA_HOME'],
    what: 'the data folder, which holds reader/articles; ~/.local/share by default',
  },
  { names: ['XDG_CACHE_HOME'], what: 'the cache folder, used for a large library; ~/.cache by default' },
  { names: ['READER_DEBUG'], what: 'set to 1 to get a stack trace when reader has a bug' },
  { names: ['READER_EXPLAIN'], what: 'set to 1 to get the rule behind each decision, on standard error' },
];

/** What each exit code means. */
export const exitCodes: readonly (readonly [code: number, what: string])[] = [
  [0, 'success, even when the output was not read to its end'],
  [1, 'something you asked for could not be done; the rest was'],
  [2, 'the command line was wrong'],
  [130, 'interrupted'],
];
