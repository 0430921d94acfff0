/** A term of the manual and what it means. */
export type Term = readonly [name: string, what: string];

/** Where things are kept. */
export const files: readonly Term[] = [
  [
    '~/.local/share/reader/articles',
    'your library: Markdown files, yours to edit. READER_LIBRARY and XDG_DATA_HOME name another folder',
  ],
  ['~/.local/share/reader/articles/.trash', 'what "reader remove" took out'],
  [
    '~/.cache/reader',
    'what reader has read of a large library. It can be deleted at any time; XDG_CACHE_HOME names another folder',
  ],
];

/** What stands between two lines of `---` at the top of a file. */
export const frontMatter: readonly Term[] = [
  ['title', 'the title. Without one, the first heading is used'],
  ['subtitle', 'the standfirst'],
  ['author', 'a name, a list of names, or name, bio and url'],
  ['date', 'the day of publication, as in 2024-05-01'],
  ['source', 'the address it came from'],
  ['publication', 'the newspaper, site or journal it appeared in'],
  ['lang', 'its language: en, de, ja'],
  ['tags', 'a list of words'],
  ['added, read', 'when it was added to your library and when it was read; reader writes these itself'],
];

/** The fields of an article in JSON. Offsets are half-open, in UTF-16 code units of a block's text. */
export const json: readonly Term[] = [
  [
    'id, title, subtitle, authors, date, lang, source, publication, added, read, tags, words, minutes',
    'what is known about it; null where nothing is, an empty list where there are no authors or tags',
  ],
  [
    'blocks',
    'its text in reading order, each with kind (paragraph, heading, quote, item, code, table, image or rule), text and marks (emphasis, strong, strike, code, break, link with href, note with its index into notes)',
  ],
  ['notes', 'its footnotes, each with blocks of its own'],
  [
    'quotes',
    'each with text, kind (speech, fragment, block, turn or other), places (block, start, end), sentence, speakers (a list of names), and speaker: null, or name, named, by (cue, pronoun, continuation or context) and mention',
  ],
];
