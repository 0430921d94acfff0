/** A variable of the environment that reader heeds, and what for. */
export interface Variable {
  readonly names: readonly string[];
  readonly what: string;
}

/** In the order of the man page and the README. */
export const environment: readonly Variable[] = [
  { names: ['READER_WIDTH'], what: 'the measure, as --width has it' },
  { names: ['READER_PAGER', 'PAGER'], what: 'the pager, a shell line; empty or cat for none; else less' },
  {
    names: ['NO_COLOR', 'FORCE_COLOR', 'CLICOLOR', 'CLICOLOR_FORCE'],
    what: 'colours off or on; --color comes before them',
  },
  { names: ['COLUMNS'], what: 'the width of the terminal, where it has to be told' },
  {
    names: ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'],
    what: 'proxies for web pages, and hosts that need none',
  },
  { names: ['READER_LIBRARY'], what: 'the folder of your own library' },
  { names: ['XDG_DATA_HOME'], what: 'the library is in reader/articles there; else under ~/.local/share' },
  { names: ['XDG_CACHE_HOME'], what: 'what is kept of a large library; else ~/.cache' },
  { names: ['READER_DEBUG'], what: 'set to 1, a defect of reader shows where it happened' },
];

/** What each exit code says. */
export const exitCodes: readonly (readonly [code: number, what: string])[] = [
  [0, 'done; also when whoever read the output went away'],
  [1, 'something that was asked for could not be had; the rest was done'],
  [2, 'the command line was wrong'],
  [130, 'interrupted'],
];
