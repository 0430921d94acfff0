import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../../../src/cli/cli.ts';
import { fakeHost } from '../../helpers/fake-host.ts';

let folder = '';
const file = (name: string, content: string | Uint8Array) => {
  const where = path.join(folder, name);
  mkdirSync(path.dirname(where), { recursive: true });
  writeFileSync(where, content);
  return where;
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reader-cli-'));
  file(
    'harbour.txt',
    'The Harbour\n\nIt froze.\n\n“It is cold,” said Ana Ruiz.\n\n“Very,” said Bo Hale.\n\nAuthor: Mia Oh\n\nMia Oh sails.\n',
  );
  file(
    'by.md',
    '---\ntitle: Bells\nauthor: Mia Oh\n---\n\n“Ring them,” Ana Ruiz said. The bell is known as “Old Tom”.\n',
  );
  file('nobody.txt', 'The Bell\n\n“Who rang it?”\n\nIt rained all day.\n\n“I did,” said Bo Hale.\n');
  file('parted.txt', 'The Bell\n\nIt rang.\n\n“Once,” said Ana Ruiz, “and no more.”\n');
  file('silent.txt', 'Silence\n\nNobody spoke.\n');
  file('broken.md', '---\ntitle: [a\n---\n\nThe text is shown.\n');
  file('empty.txt', ' \n\n');
  file('binary.txt', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 0, 0]));
  mkdirSync(path.join(folder, 'void'));
  file('shelf/a.md', '---\ntitle: Older\ndate: 2001-01-01\n---\n\nOne.\n');
  file('shelf/sub/b.txt', 'Undated\n\nTwo.\n');
  file('shelf/c.md', '---\ntitle: Newer\ndate: 2002-01-01\n---\n\nThree.\n');
  file('shelf/.hidden.md', 'Hidden');
  file('shelf/node_modules/d.md', 'Not mine');
  file('shelf/e.bin', 'Not an article');
  file(
    'feeds/a.xml',
    '<rss version="2.0"><channel><item><title>Tide</title><description>Up.</description></item></channel></rss>',
  );
  file(
    'feeds/b.json',
    '{"version":"https://jsonfeed.org/version/1.1","items":[{"id":"1","title":"Ebb","content_text":"Down."}]}',
  );
  file('feeds/c.xml', '<inventory/>');
  file('feeds/d.json', '[]');
  file('feeds/e.md', '# Note\n\nThree.\n');
  symlinkSync(path.join(folder, 'harbour.txt'), path.join(folder, 'shelf/out.txt'));
  symlinkSync('..', path.join(folder, 'shelf/sub/up'));
  symlinkSync('circle', path.join(folder, 'circle'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Run `reader` with `args`; a name that begins with `@` is a file of the test's folder. */
async function reader(
  args: readonly string[],
  options: Omit<Parameters<typeof fakeHost>[0] & object, 'args'> = {},
) {
  const host = fakeHost({ ...options, args: args.map((arg) => arg.replace(/^@/, `${folder}/`)) });
  const code = await run(host);
  return { code, out: host.written.stdout, err: host.written.stderr.replaceAll(folder, '') };
}

describe('an error is one sentence', () => {
  test.for([
    [['show', 'nosuchthing'], 1, 'reader: there is no article "nosuchthing"\n'],
    [
      ['show', 'only-get-inn'],
      1,
      'reader: there is no article "only-get-inn"\nDid you mean "only-get-in"?\n',
    ],
    [['show', ''], 1, 'reader: the name of an article is empty\n'],
    [['show', '@nosuch.txt'], 1, 'reader: there is no file "/nosuch.txt"\n'],
    [
      ['show', 'www.example.org/a'],
      1,
      'reader: there is no file "www.example.org/a"\nDid you mean "https://www.example.org/a"?\n',
    ],
    [
      ['show', 'ftp://example.org/a'],
      1,
      'reader: there is no file "ftp://example.org/a"\nA web address starts with https:// or http://',
    ],
    [['show', '@empty.txt'], 1, 'reader: /empty.txt is empty\n'],
    [['show', '@binary.txt'], 1, 'reader: /binary.txt is a program, which reader does not read\n'],
    [['show', '@void'], 1, 'reader: /void has no articles in it\n'],
    [['show', '/dev/null'], 1, 'reader: /dev/null is a device, not a file of text\n'],
    [['show', 'x'.repeat(5000)], 1, 'reader: there is no article "xxx'],
    [['show', `./${'x'.repeat(5000)}`], 1, 'reader: cannot read ./xxx'],
    [['show', '@circle'], 1, 'reader: cannot read /circle: too many symbolic links encountered\n'],
    [['quotes', '@nosuch.txt'], 1, 'reader: there is no file "/nosuch.txt"\n'],
    [
      ['show', '999'],
      1,
      'reader: there is no article 999\nThe library has 10 articles; "reader list" shows them.\n',
    ],
    [['quotes', '@silent.txt'], 1, 'reader: there are no quotes\n'],
    [['quotes', '--by', 'nobody', '@harbour.txt'], 1, 'reader: there are no quotes by "nobody"\n'],
    [['quotes', '--json', '@silent.txt'], 0, ''],
    [['remove', ' '], 1, 'reader: the name of an article is empty\n'],
    [['show', '0'], 1, 'reader: there is no article 0\nThe library has 10 articles; '],
    [
      ['show', '--nonsense'],
      2,
      'reader: unknown option "--nonsense"\nRun "reader show --help" to see what it takes.\n',
    ],
    [['show', '--widht', '5'], 2, 'reader: unknown option "--widht"\nDid you mean "--width"?\n'],
    [['show', "--don't"], 2, 'reader: unknown option "--don\'t"\n'],
    [['show', '--a\nreader: b'], 2, 'reader: unknown option "--a reader: b"\nRun '],
    [['-w', '40', 'show', '1'], 2, 'reader: unknown option "-w"\nPut it after "show".\n'],
    [
      ['show', '--width', 'abc'],
      2,
      'reader: "abc" is not a valid value for --width\nGive 20 to 1000 columns, or 0 for no wrapping.\n',
    ],
    [['show', '-w19'], 2, 'reader: "19" is not a valid value for --width\n'],
    [['show', '-w'], 2, 'reader: --width needs a value\nGive 20 to 1000 columns, or 0 for no wrapping.\n'],
    [['list', '--sort'], 2, 'reader: --sort needs a value\nIt takes "added", "date", '],
    [['list', '--tag'], 2, 'reader: --tag needs a value\nRun "reader list --help" to see what it takes.\n'],
    [['list', '--unread=yes'], 2, 'reader: --unread takes no value\n'],
    [['show', '-W', '40'], 2, 'reader: unknown option "-W"\nDid you mean "-w"?\n'],
    [['-v'], 2, 'reader: unknown option "-v"\nDid you mean "-V"?\n'],
    [['version'], 2, 'reader: unknown command "version"\nDid you mean "--version"?\n'],
    [
      ['show', '--color', 'blue'],
      2,
      'reader: "blue" is not a valid value for --color\nIt takes "always", "never" or "auto".\n',
    ],
    [
      ['completion', 'tcsh'],
      2,
      'reader: "tcsh" is not a valid value for "reader completion"\nIt takes "bash", "zsh" or "fish".\n',
    ],
    [['completion'], 2, 'reader: which shell is the completion for?\n'],
    [['lst'], 2, 'reader: unknown command "lst"\nDid you mean "list"?\n'],
    [['get'], 2, 'reader: unknown command "get"\nTo read an article, put "show" before it; '],
    [['help', 'get'], 2, 'reader: unknown command "get"\nRun "reader --help" to see the commands.\n'],
    [['shwo'], 2, 'reader: unknown command "shwo"\nDid you mean "show"?\n'],
    [['rm', '1'], 2, 'reader: unknown command "rm"\nDid you mean "remove"?\n'],
    [['delete', '1'], 2, 'reader: unknown command "delete"\nDid you mean "remove"?\n'],
    [['cat', '1'], 2, 'reader: unknown command "cat"\nDid you mean "show"?\n'],
    [['view'], 2, 'reader: unknown command "view"\nDid you mean "show"?\n'],
    [['ls'], 2, 'reader: unknown command "ls"\nDid you mean "list"?\n'],
    [['notes.txt'], 1, 'reader: there is no file "notes.txt"\n'],
    [['./notes'], 1, 'reader: there is no file "./notes"\n'],
    [['show', 'nop.md'], 1, 'reader: there is no file "nop.md"\n'],
    [
      ['show', 'www.example.org'],
      1,
      'reader: there is no file "www.example.org"\nDid you mean "https://www.example.org"?\n',
    ],
    [
      ['show', 'example.org/a/b'],
      1,
      'reader: there is no file "example.org/a/b"\nDid you mean "https://example.org/a/b"?\n',
    ],
    ...(['localhost:8000', 'localhost:8000/a', '127.0.0.1:80/a', '[::1]:80/a'] as const).map(
      (name) =>
        [['show', name], 1, `reader: there is no file "${name}"\nDid you mean "http://${name}"?\n`] as const,
    ),
    ...(['example.org:8080', 'example.org:8080/a'] as const).map(
      (name) =>
        [['show', name], 1, `reader: there is no file "${name}"\nDid you mean "https://${name}"?\n`] as const,
    ),
    [
      ['quotes', '--by', 'Nelly Bly'],
      1,
      'reader: there are no quotes by "Nelly Bly"\nDid you mean "Nellie Bly"?\n',
    ],
    [['quotes', '--tag', 'none'], 1, 'reader: there are no quotes in articles with the tag "none"\n'],
    [
      ['quotes', '--about', 'zebras', '--author', 'Bo', '--since', '2020', '--until', '2021'],
      1,
      'reader: there are no quotes about "zebras" in articles by "Bo" since 2020 until 2021\n',
    ],
    [['show', 'file:///no/such.md'], 1, 'reader: there is no file "/no/such.md"\n'],
    [['show', 'file://elsewhere/a.md'], 1, 'reader: "file://elsewhere/a.md" is not the address of a file'],
    [['show', 'no', 'such', 'title'], 1, 'reader: there is no article "no such title"\n'],
    [['show', '-dash.md'], 2, 'reader: unknown option "-dash.md"\nDid you mean "./-dash.md"?\n'],
    [['-dash.md'], 2, 'reader: unknown option "-dash.md"\nDid you mean "./-dash.md"?\n'],
    [['remove', 'words'], 1, 'reader: "words" is not the number or id of an article, so nothing was done\n'],
    [
      ['list', 'extra'],
      2,
      'reader: "reader list" takes no operands\nRun "reader list --help" to see what it takes.\n',
    ],
    [
      ['list', '--json', './box.mbox'],
      2,
      'reader: "reader list" takes no operands\nTo read what is in it, run: reader show ./box.mbox\n',
    ],
    [['completion', 'bash', 'zsh'], 2, 'reader: "reader completion" takes only one operand\n'],
    [['search'], 2, 'reader: an operand is missing: reader search <words...>\nRun "reader search --help" '],
    [['add'], 2, 'reader: an operand is missing: reader add [article...]\nGive web addresses, files '],
    [['list', '--author', ' '], 2, 'reader: --author needs a name\n'],
    [['search', 'bell', '--tag', ''], 2, 'reader: --tag needs a tag\n'],
    [['list', '--since', '2021', '--until', '2020'], 2, 'reader: --since 2021 is after --until 2020\n'],
    [['list', '--since', '2035'], 1, 'reader: there are no articles since 2035\n'],
    [
      ['list', '--tag', 'none', '--until', '2020-05'],
      1,
      'reader: there are no articles with the tag "none" until 2020-05\n',
    ],
    [['search', 'zebra'], 1, 'reader: nothing in the library contains "zebra"\n'],
    [
      ['search', 'lincoln', '--author', 'Bo', '--since', '2020'],
      1,
      'reader: nothing in articles by "Bo" since 2020 contains "lincoln"\n',
    ],
    [['quotes', '--markdown', '--csv', '1'], 2, 'reader: --csv and --markdown cannot be used together\n'],
    [['quotes', '--csl', '--csv', '1'], 2, 'reader: --csv and --csl cannot be used together\n'],
  ] as const)('%j: %i', async ([args, code, message]) => {
    const done = await reader(args);
    expect({ code: done.code, out: done.out }).toEqual({ code, out: '' });
    expect(done.err.slice(0, message.length)).toBe(message);
    expect(done.err).not.toMatch(/\bat .*:\d+:\d+/);
  });

  test('a name cannot control the terminal', async () => {
    const { err } = await reader(['show', './\u001b]0;x\u0007no\u009bsuch\u202e']);
    expect(err).toBe('reader: there is no file "./nouch"\n');
  });

  test('broken front matter is reported, and the text is shown', async () => {
    const { code, out, err } = await reader(['show', '@broken.md']);
    expect(code).toBe(0);
    expect(out).toContain('The text is shown.');
    expect(err).toMatch(/^reader: \/broken\.md, line \d: the front matter is broken: [^\n]+\n[^\n]+\n$/);
  });

  test('a problem with a file in a folder is reported once', async () => {
    file('mended/broken.md', '---\ntitle: [a\n---\n\nThe text is shown.\n');
    const { code, err } = await reader(['show', '@mended']);
    expect({ code, said: err.match(/^reader: /gm)?.length }).toEqual({ code: 0, said: 1 });
  });

  test('the rest is done', async () => {
    const { code, out, err } = await reader(['show', 'nosuchthing', '@harbour.txt', '@empty.txt', '@by.md']);
    expect(code).toBe(1);
    expect(out).toContain('The Harbour');
    expect(out).toContain('Ring them');
    expect(err.match(/^reader: /gm)).toHaveLength(2);
  });
});

describe('an article is named', () => {
  const titles = async (...names: string[]) => {
    const { out } = await reader(['show', '--json', ...names]);
    return out
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { title: string }).title);
  };

  test.for([
    ['by nothing: the newest', [], ['Only Get In']],
    ['by its number', ['4'], ['Ten Words']],
    ['by its id', ['ten-words'], ['Ten Words']],
    ['by the beginning of its id', ['fort'], ['Fortune, Said He']],
    ['by words of its title, in any order', ['TEN words'], ['Ten Words']],
    ['by words with their accents left out', ['j attends'], ['J’attends']],
    ['by words with ss for ß', ['fussnote frage'], ['Eine Frage in einer Fußnote']],
    ['by words that begin its words', ['frage fuß'], ['Eine Frage in einer Fußnote']],
    ['by a part of a title without spaces', ['のように'], ['牛のように']],
    ['by a path', ['@harbour.txt'], ['The Harbour']],
    ['by a folder, as a list has it', ['@shelf'], ['Newer', 'Older', 'Undated']],
    ['by a folder with feeds, told from other XML and JSON', ['@feeds'], ['Note', 'Tide', 'Ebb']],
    ['one after another', ['@harbour.txt', '@by.md'], ['The Harbour', 'Bells']],
  ] as const)('%s', async ([, names, expected]) => {
    expect(await titles(...names)).toEqual(expected);
  });

  test.for([
    ['a file', ['@harbour.txt']],
    ['options and a file', ['--width', '40', '@harbour.txt']],
    ['a number', ['2']],
    ['an exact id', ['ten-words']],
    ['a folder', ['@shelf']],
    ['several', ['1', '@harbour.txt']],
  ] as const)('at once, without a command: %s', async ([, names]) => {
    expect(await reader(names)).toEqual(await reader(['show', ...names]));
  });

  test.for([
    ['words of one title together', ['only', 'get', 'in'], ['Only Get In']],
    ['the same word twice', ['in', 'december', 'in'], ['A Candle in December']],
    ['words, among other names', ['@by.md', 'only', 'get', '4', 'in'], ['Bells', 'Only Get In', 'Ten Words']],
    [
      'each alone, when no title has them all',
      ['fortune', 'candle'],
      ['Fortune, Said He', 'A Candle in December'],
    ],
    ['titles that were put in quotation marks', ['ten words', 'get in'], ['Ten Words', 'Only Get In']],
  ] as const)('by %s', async ([, names, expected]) => {
    expect(await titles(...names)).toEqual(expected);
  });

  test('by the address of a file', async () => {
    expect(await titles(`file://${folder}/harbour.txt`)).toEqual(['The Harbour']);
  });

  test('by nothing: standard input, if it is a file', async () => {
    const stdin = '# Piped\n\nText.\n';
    for (const args of [[], ['show']])
      expect((await reader(args, { stdin, input: 'file' })).out).toContain('Text.');
  });

  test('a pipe that was not named is not read, and a message says so on a terminal', async () => {
    const told = await reader(['show'], { stdin: 'Text.', input: 'pipe', errors: true });
    expect(told.out).toContain('Only Get In');
    expect(told.err).toMatch(/^reader: .*"reader show -".*\n$/);
    expect((await reader(['show'], { stdin: 'Text.', input: 'pipe' })).err).toBe('');
  });

  test('by -: standard input', async () => {
    const { out } = await reader(['show', '-'], { stdin: '# Piped\n\nText.\n' });
    expect(out).toBe('Piped\n═════\n1 min read\n\nText.\n');
  });

  test('by the beginning of several ids: they are listed', async () => {
    const { code, out, err } = await reader(['show', 'a']);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^reader: "a" fits \d articles\n/);
  });
});

describe('list', () => {
  const ids = (out: string) =>
    out
      .split('\n')
      .filter(Boolean)
      .map((row) => row.split('\t')[1]);

  test('newest first, six cells a row', async () => {
    const { out } = await reader(['list']);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows.every((row, index) => row.length === 6 && row[0] === String(index + 1))).toBe(true);
    const dates = rows.map((row) => row[4]);
    expect(dates).toEqual(dates.toSorted().reverse());
  });

  test('sorted otherwise, a number stays the number by date', async () => {
    const byTitle = (await reader(['list', '--sort', 'title'])).out;
    expect(ids(byTitle)[0]).toBe('a-candle-in-december');
    expect(byTitle.split('\t')[0]).toBe('5');
    const reversed = (await reader(['list', '--sort', 'title', '--reverse'])).out;
    expect(ids(reversed)).toEqual(ids(byTitle).reverse());
  });

  test('--author and --tag', async () => {
    expect((await reader(['list', '--author', 'nobody'])).out).toBe('');
    expect(await reader(['list', '--author', 'nobody', '--json'])).toEqual({ code: 0, out: '', err: '' });
    expect(ids((await reader(['list', '--author', 'READER desk'])).out)).toHaveLength(10);
    expect(ids((await reader(['list', '--tag', 'geschichte'])).out)).toEqual([
      'eine-frage-in-einer-fussnote',
    ]);
  });

  test('columns on a terminal', async () => {
    const { out } = await reader(['list'], { columns: 50 });
    expect(out.split('\n').every((row) => row.length <= 50)).toBe(true);
    expect(out).not.toContain('\t');
  });
});

test.for([
  ['wide', [], 'reader: READER_WIDTH is "wide", which is no width, and is ignored\n'],
  ['5', [], 'reader: READER_WIDTH is "5", which is no width, and is ignored\n'],
  ['', [], ''],
  ['40', [], ''],
  ['wide', ['--width', '40'], ''],
] as const)('READER_WIDTH %j with %j', async ([READER_WIDTH, args, note]) => {
  const { code, err } = await reader(['show', ...args, '@harbour.txt'], { env: { READER_WIDTH } });
  expect({ code, note: err.split('\n').slice(0, 1).join('') }).toEqual({ code: 0, note: note.trimEnd() });
});

describe('READER_OPTS', () => {
  const show = async (READER_OPTS: string, ...args: string[]) =>
    reader(args.length === 0 ? ['show', '@harbour.txt'] : args, { env: { READER_OPTS } });

  test.for([
    ['--json', ['--json']],
    ['-w 30 -q', ['-w', '30', '-q']],
    ["--width='30'", ['--width', '30']],
    ['--by "a b" --json', ['--json']],
    ['--reverse', []],
  ] as const)('%j is for the commands that take it', async ([stated, args]) => {
    expect(await show(stated)).toEqual(await reader(['show', ...args, '@harbour.txt']));
  });

  test('what is typed comes after it', async () => {
    expect(await show('--width 20', 'show', '--width', '66', '@harbour.txt')).toEqual(await show(''));
  });

  test('it is for the list that reader alone prints, too', async () => {
    const { out } = await reader([], { env: { READER_OPTS: '--reverse' } });
    expect(out.split('\t')[0]).toBe('10');
  });

  test.for([['--nosuch'], ['-w'], ['notes.md'], ['--json "']] as const)(
    '%j in it is a mistake',
    async ([stated]) => {
      const { code, err } = await show(stated);
      expect(code).toBe(2);
      expect(err).toMatch(/^reader: READER_OPTS cannot be read: .+\n/);
    },
  );
});

describe('on a terminal, list', () => {
  const authors = (name: string, others: number) =>
    `author: [${[name, ...Array.from({ length: others }, (_, at) => `Writer ${at}`)].join(', ')}]`;
  beforeAll(() => {
    file(
      'own/a.md',
      `---\ntitle: The Long Way Round the Harbour and Back\n${authors('Mara Quill', 2)}\ndate: 2001-01-01\n---\n\nOne.\n`,
    );
    file(
      'own/b.md',
      `---\ntitle: Short\n${authors('A Name That Goes On and On', 0)}\ndate: 2001-01-02\nadded: 2024-05-01\n---\n\nTwo.\n`,
    );
  });
  const rows = async (columns: number, ...args: string[]) =>
    (await reader(['list', ...args], { columns, env: { READER_LIBRARY: `${folder}/own` } })).out
      .trimEnd()
      .split('\n');

  test.for([
    [80, ['1  Short                                 A Name That Goes On…  2024-05-01  1 min']],
    [40, ['1  Short               2024-05-01  1 min']],
    [30, ['1  Short            2024-05-01']],
  ] as const)('at %i columns', async ([columns, [first]]) => {
    expect((await rows(columns))[0]).toBe(first);
  });

  test('several authors are the first, and how many more', async () => {
    expect((await rows(100)).at(-1)).toContain('Mara Quill +2');
  });

  test('sorted by date, the date is that of the article', async () => {
    expect((await rows(80, '--sort', 'date'))[0]).toContain('2001-01-02');
  });
});

describe('quotes', () => {
  test('each with its speaker', async () => {
    const { out } = await reader(['quotes', '@harbour.txt']);
    expect(out).toBe('“It is cold,”\n— Ana Ruiz\n\n“Very,”\n— Bo Hale\n');
  });

  test('of several articles, each under its title', async () => {
    const { out } = await reader(['quotes', '@harbour.txt', '@silent.txt', '@by.md']);
    expect(out).toBe(
      'The Harbour\nMia Oh\n\n“It is cold,”\n— Ana Ruiz\n\n“Very,”\n— Bo Hale\n\nBells\nMia Oh\n\n“Ring them,”\n— Ana Ruiz\n',
    );
  });

  test.for([
    ['--all', ['--all', '@by.md'], '“Ring them,”\n— Ana Ruiz\n\n“Old Tom”\n— not attributed\n'],
    ['--by', ['--by', 'RUÍZ', '@harbour.txt'], '“It is cold,”\n— Ana Ruiz\n'],
    ['--speakers', ['--speakers', '@harbour.txt', '@by.md'], 'Ana Ruiz\t2\nBo Hale\t1\n'],
    ['--speakers, a quote in two parts', ['--speakers', '@parted.txt'], 'Ana Ruiz\t1\n'],
    ['--speakers, nobody last', ['--speakers', '@nobody.txt'], 'Bo Hale\t1\nnot attributed\t1\n'],
    [
      '--speakers --json',
      ['--speakers', '--json', '@by.md'],
      '{"speaker":"Ana Ruiz","quotes":1,"names":["Ana Ruiz"]}\n',
    ],
    ['--random', ['--random', '@harbour.txt'], 'The Harbour\nMia Oh\n\n“Very,”\n— Bo Hale\n'],
    ['--markdown', ['--markdown', '@by.md'], '> “Ring them,”\n>\n> — Ana Ruiz, in Mia Oh: *Bells*\n'],
  ] as const)('%s', async ([, args, out]) => {
    expect(await reader(['quotes', ...args])).toEqual({ code: 0, out, err: '' });
  });

  test('show --quotes is the same', async () => {
    const { out } = await reader(['show', '-q', '@harbour.txt']);
    expect(out).toBe((await reader(['quotes', '@harbour.txt'])).out);
  });

  test('--json gives what show --json gives, and the article', async () => {
    const { out } = await reader(['quotes', '--json', '@harbour.txt']);
    const [article] = (await reader(['show', '--json', '@harbour.txt'])).out
      .split('\n')
      .map((line) => line && JSON.parse(line));
    const quotes = out
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    expect(quotes).toEqual(
      article.quotes.map((quote: object) => ({
        ...quote,
        article: 'harbour',
        title: 'The Harbour',
        authors: [{ name: 'Mia Oh', bio: 'Mia Oh sails.', url: null }],
        publication: null,
        date: null,
        source: null,
        added: null,
        read: null,
        path: expect.stringMatching(/harbour\.txt$/),
      })),
    );
  });
});

describe('help', () => {
  test.for([[['--help']], [['-h']], [['help']], [['help', 'show']], [['show', '--help']]] as const)(
    '%j',
    async ([args]) => {
      const { code, out, err } = await reader(args);
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toContain('show');
      expect(out.split('\n').every((line) => line.length <= 80)).toBe(true);
    },
  );

  test.for([
    ['a command there is not', ['help', 'shwo'], 'reader: unknown command "shwo"\nDid you mean "show"?\n'],
    ['two commands', ['help', 'show', 'list'], 'reader: "reader help" takes only one operand'],
  ] as const)('of %s is a mistake', async ([, args, message]) => {
    const { code, out, err } = await reader(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });

  test.for([[[]], [['--']]] as const)('reader %j lists the library and says how to go on', async ([args]) => {
    const { code, out } = await reader(args);
    expect(code).toBe(0);
    expect(out).toContain('Ten Words');
    expect(out).toContain('reader show 1');
  });

  test('--version', async () => {
    expect((await reader(['--version'])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
