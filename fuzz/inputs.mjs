import fc from 'fast-check';

const CONTROLS = [
  '\u001b[31m', '\u001b]0;title\u0007', '\u001b]8;;https://evil.example\u001b\\', '\u001b]52;c;', '\u001bP', '\u001b', '\u009b2J',
  '\u009d0;x', '\u0007', '\b', '\r', '\u007f', '\u0085', '\u2028', '\u202e', '\u2066', '\u200f', '\ufeff', '\u{e0041}', '\ud800',
  '\u0000', '\u0301', '\u200d', '\t', '\f',
]; // biome-ignore format: a table
const WORDS = [
  'harbour', 'Ana Ruiz', 'said', 'he', '“', '”', '"', '‘', '’', "'", '«', '»', '„', '「', '」', '—', ',', '.', ' ', ' ', '\n', '\n\n',
  'By Ana Ruiz', 'Author: ', '👩🏽‍💻', '日本語', 'עברית', 'ก็', '1', '0', '…', 'e\u0301', '\u00ad', '\u00a0', '\u3000',
]; // biome-ignore format: a table
const MARKDOWN = [
  '# ', '## ', '> ', '- ', '1. ', '```\n', '~~~', '    ', '*', '**', '_', '`', '[', ']', '](', ')', '![', '<', '>', '&#27;', '&#x9b;',
  '&#8238;', '&lt;', '\\', '---\n', '===\n', '|', '|-|\n', '[a]: javascript:x\n', '[a](http://x/\u009b)', '<b>', '<!--', '-->', '<script>',
]; // biome-ignore format: a table
const HTML = [
  '<!doctype html>', '<html lang="en\u001b">', '<head>', '<title>', '</title>', '<meta name="author" content="', '<meta charset="utf-16">',
  '<script type="application/ld+json">{"@type":"Article","headline":"\\u001b[31m"}</script>', '">', '<body>', '<article>', '<h1>', '</h1>',
  '<p>', '</p>', '<div>', '</div>', '<ul><li>', '<pre>', '<table><tr><td>', '<a href="', '<a href="javascript:\u001b">', '</a>', '<blockquote>',
  '<img alt="', '&#27;', '&amp;#27;', '&#155;', '&#x202e;', '<!--', '-->', '<svg>', '<template>', '<p><span>The harbour froze in the night.</span></p>',
]; // biome-ignore format: a table
const YAML = [
  'title: ', 'author: ', 'date: ', 'tags: ', 'lang: ', 'source: ', 'subtitle: ', 'other: ', '"\\x1b[31m"', '"\\u202e"', '"\\uD800"', '[', ']',
  '{', '}', ': ', '- ', '\n', '\n', '\n  ', '&a ', '*a', '<<: *a', '!!binary ', '!!js/function ', '|\n', '>\n', "'", '"', '#', '2001-01-01',
  '__proto__: ', 'constructor: ', '? ', '.nan', '0x1b', '~', '%TAG', '...', '\t',
]; // biome-ignore format: a table
const ARGUMENTS = [
  'show', 'list', 'quotes', 'search', 'completion', 'help', '-', '--', '-w', '--width', '0', '20', '66', '1e9', '-q', '--json', '--raw',
  '--color', 'always', 'never', '--by', '--all', '--speakers', '--random', '--markdown', '--sort', 'date', '--reverse', '--tag', '1', '999',
  '--help', '--version', '--widht', '--a\nb', '--links', 'inline', 'bash', 'harbour.txt', 'folder', 'fort', 'ten words', '',
]; // biome-ignore format: a table

/** Text made of meaningful pieces, mixed with controls and other characters. */
function textOf(...vocabularies) {
  const piece = fc.oneof(
    ...vocabularies.map((words) => ({ weight: 6, arbitrary: fc.constantFrom(...words) })),
    { weight: 2, arbitrary: fc.constantFrom(...CONTROLS) },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
  );
  return fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
}

const plain = textOf(WORDS);
const markdown = textOf(WORDS, MARKDOWN);
const html = textOf(WORDS, HTML).map((text) => `<!doctype html>${text}`);
const frontMatter = fc
  .tuple(textOf(YAML, WORDS), markdown)
  .map(([yaml, body]) => `---\n${yaml}\n---\n${body}\nThe end.\n`);

/** Bytes of a text in some encoding, or any bytes, with and without NUL, which makes them binary. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.uint8Array({ min: 1, maxLength: 300 }),
  fc.oneof(plain, markdown, html).map((text) => Buffer.from(text, 'latin1')),
  fc.oneof(plain, markdown, html).map((text) => Buffer.from(`\ufeff${text}`, 'utf16le')),
);

const name = fc
  .array(fc.oneof(fc.constantFrom(...CONTROLS, ...WORDS), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 8,
  })
  // Only what a file system allows, and no path that leads elsewhere.
  .map((pieces) =>
    pieces
      .join('')
      .replaceAll(/[/\\\u0000]/g, '')
      .toWellFormed()
      .slice(0, 40),
  )
  .map((name) => `a${name}`);

/** A name or an option, but nothing that leads out of the folder or to the web. */
const argument = fc
  .oneof(fc.constantFrom(...ARGUMENTS), name, fc.string({ unit: 'binary', maxLength: 12 }))
  .filter((text) => !/^[/~]|\.\.|^\.$|\/$|^https?:/i.test(text) && !text.includes('\u0000'));

/** What follows `https://`. */
const address = fc
  .array(
    fc.oneof(
      fc.constantFrom(...CONTROLS),
      fc.constantFrom(
        'a.example',
        '127.0.0.1',
        '[::1]',
        ':80',
        '/',
        '@',
        '?',
        '#',
        '%1b',
        '%9b',
        '\\',
        'ü',
        '①',
        '..',
        ':',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 10 },
  )
  .map((pieces) => pieces.join(''));

export const inputs = {
  plain,
  markdown,
  html,
  frontMatter,
  bytes,
  name,
  arguments: fc.array(argument, { maxLength: 5 }),
  address,
};
