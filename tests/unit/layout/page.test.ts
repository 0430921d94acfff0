import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Container, Mark } from '../../../src/article.ts';
import { anyText } from '../../../src/layout/any-text.ts';
import { createTheme } from '../../../src/layout/create-theme.ts';
import { layOutArticle } from '../../../src/layout/lay-out-article.ts';
import { createPage, type PageOptions } from '../../../src/layout/page.ts';
import type { Stretch } from '../../../src/layout/stretch.ts';
import { plainCell, tableBlock } from '../../../src/parse/table-block.ts';

const options: PageOptions = {
  measure: 24,
  codeMeasure: 24,
  tableMeasure: 24,
  theme: createTheme('plain'),
  links: 'list',
  hyperlinks: false,
  signs: 'unicode',
  margin: 0,
  typesetter: anyText,
};

const head: Article = {
  id: 'tide',
  title: 'The Tide',
  subtitle: null,
  authors: [],
  date: null,
  lang: null,
  source: null,
  publication: null,
  added: null,
  read: null,
  tags: [],
  words: 0,
  minutes: 1,
  extra: {},
  blocks: [],
  notes: [],
};

const paragraph = (text: string, marks: readonly Mark[] = [], within: readonly Container[] = []): Block => ({
  kind: 'paragraph',
  text,
  marks,
  within,
});
const item = (text: string, within: readonly Container[], number: number | null = null): Block => ({
  kind: 'item',
  depth: within.filter((container) => container === 'item').length,
  ordered: number !== null,
  number,
  text,
  marks: [],
  within,
});
const quote = (text: string, within: readonly Container[]): Block => ({
  kind: 'quote',
  depth: within.filter((container) => container === 'quote').length,
  text,
  marks: [],
  within,
});

/** Blocks as they are set one after another, the blank line before the first left out. */
function setBlocks(blocks: readonly Block[], changed: Partial<PageOptions> = {}): readonly string[] {
  const page = createPage({ ...options, ...changed }, 0);
  return blocks.flatMap((block) => page.block(block, [])).slice(1);
}

/** The span of `part` in `text`. */
const spanOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('head', () => {
  test.for([
    { head: {}, lines: ['The Tide', '════════', '1 min read'] },
    {
      head: { subtitle: 'How it goes out and how it comes back' },
      lines: ['The Tide', '════════', 'How it goes out and how', 'it comes back', '', '1 min read'],
    },
    {
      head: { authors: [{ name: 'Mara Quill', bio: null, url: null }], date: '2024-05-01' },
      lines: ['The Tide', '════════', 'Mara Quill · 2024-05-01', '1 min read'],
    },
    {
      head: { date: '2015-11-17T16:16:01-06:00' },
      lines: ['The Tide', '════════', '2015-11-17 · 1 min read'],
    },
    {
      head: { authors: ['Mara Quill', 'Ned Oar'].map((name) => ({ name, bio: null, url: null })) },
      lines: ['The Tide', '════════', 'Mara Quill, Ned Oar', '1 min read'],
    },
    { head: { minutes: null }, lines: ['The Tide', '════════'] },
  ])('$head', ({ head: changed, lines }) => {
    expect(createPage(options, 0).head({ ...head, ...changed })).toEqual(lines);
  });
});

describe('foot', () => {
  test('a rule, then who wrote it and where it is from', () => {
    const lines = createPage(options, 0).foot(
      {
        ...head,
        authors: [{ name: 'Mara Quill', bio: 'Mara Quill writes about water.', url: null }],
        source: 'https://example.com/tide/and/more',
      },
      [],
    );
    expect(lines).toEqual([
      '',
      '────────────────────────',
      'Mara Quill',
      'Mara Quill writes',
      'about water.',
      'Source: https://example.',
      'com/tide/and/more',
    ]);
  });

  test('the book of a chapter, which has no address', () => {
    expect(createPage(options, 0).foot({ ...head, publication: 'The Tide, a Novel' }, [])).toEqual([
      '',
      '────────────────────────',
      'Source: The Tide,',
      'a Novel',
    ]);
  });

  test('nothing where nothing is known', () => {
    expect(createPage(options, 0).foot(head, [])).toEqual([]);
  });
});

describe('blocks', () => {
  test.for<{
    name: string;
    blocks: readonly Block[];
    lines: readonly string[];
    changed?: Partial<PageOptions>;
  }>([
    {
      name: 'paragraphs have a blank line between',
      blocks: [paragraph('One.'), paragraph('Two.')],
      lines: ['One.', '', 'Two.'],
    },
    {
      name: 'a heading has two above',
      blocks: [paragraph('One.'), { kind: 'heading', level: 2, text: 'Ebb', marks: [] }, paragraph('Two.')],
      lines: ['One.', '', '', 'Ebb', '───', '', 'Two.'],
    },
    {
      name: 'lists hang, to any depth, and figures stand under each other',
      blocks: [
        item('Nets and ropes and all of that', ['item']),
        item('Nine', ['item', 'item'], 9),
        item('Ten is a longer one', ['item', 'item'], 10),
        paragraph('More of ten.', [], ['item', 'item']),
        item('Last', ['item']),
        item('Another list', ['item'], 1),
      ],
      lines: [
        ' • Nets and ropes and',
        '   all of that',
        '    9. Nine',
        '   10. Ten is a',
        '       longer one',
        '',
        '       More of ten.',
        '',
        ' • Last',
        '',
        ' 1. Another list',
      ],
    },
    {
      name: 'a letter or Roman number of its own is the mark of an item; an initial is none',
      blocks: [
        item('(a) Nets and ropes and more', ['item']),
        item('iv. Boats', ['item', 'item']),
        item('A. Hale', ['item']),
      ],
      lines: [' (a) Nets and ropes', '     and more', '      iv. Boats', ' • A. Hale'],
    },
    {
      name: 'an item may begin with another block',
      blocks: [
        item('', ['item'], 1),
        { kind: 'code', text: 'x\ny', within: ['item'] },
        item('', ['item'], 2),
        quote('Row.', ['item', 'quote']),
        quote('On.', ['item', 'quote']),
        item('', ['item'], 3),
        item('', ['item'], 4),
        paragraph('One.'),
      ],
      lines: [' 1.     x', '        y', '', ' 2. │ Row.', '    │', '    │ On.', '', ' 3.', ' 4.', '', 'One.'],
    },
    {
      name: 'block quotes have a bar on every line',
      blocks: [
        quote('The tide waits for nobody at all.', ['quote']),
        quote('So they say.', ['quote', 'quote']),
        quote('They do.', ['quote']),
        item('Boats', ['quote', 'item']),
      ],
      lines: [
        '│ The tide waits for',
        '│ nobody at all.',
        '│',
        '│ │ So they say.',
        '│',
        '│ They do.',
        '│',
        '│  • Boats',
      ],
    },
    {
      name: 'two block quotes have no bar between them',
      blocks: [quote('Row.', ['quote']), { ...quote('On.', ['quote']), opens: 0 } as Block],
      lines: ['│ Row.', '', '│ On.'],
    },
    {
      name: 'two lists have a blank line between them',
      blocks: [
        item('Boats', ['item']),
        { ...item('Oars', ['item']), opens: 0 } as Block,
        item('Big', ['item', 'item']),
        { ...item('Small', ['item', 'item']), opens: 1 } as Block,
      ],
      lines: [' • Boats', '', ' • Oars', '    ◦ Big', '', '    ◦ Small'],
    },
    {
      name: 'a block quote in an item',
      blocks: [item('Boats', ['item']), quote('Row.', ['item', 'quote']), quote('On.', ['item', 'quote'])],
      lines: [' • Boats', '', '   │ Row.', '   │', '   │ On.'],
    },
    {
      name: 'ASCII',
      blocks: [quote('Row.', ['quote']), item('Boats', ['item']), { kind: 'rule', text: '' }],
      lines: ['| Row.', '', ' * Boats', '', '         * * *'],
      changed: { signs: 'ascii' },
    },
    {
      name: 'half the measure is left to a text, however deep it stands',
      blocks: [quote('The tide.', new Array<Container>(20).fill('quote'))],
      lines: ['│ │ │ │ │ │ The tide.'],
    },
    {
      name: 'code is indented',
      blocks: [{ kind: 'code', text: 'if (ebb) {\n  row();\n\n}\n' }],
      lines: ['    if (ebb) {', '      row();', '', '    }'],
    },
    {
      name: 'code has one indent, however long its lines are, and may be wider than text',
      blocks: [{ kind: 'code', text: 'const tide = await ebb();\nx' }],
      lines: ['    const tide = await ebb();', '    x'],
      changed: { codeMeasure: 30 },
    },
    {
      name: 'code is cut where the terminal ends, with nothing added',
      blocks: [{ kind: 'code', text: 'const tide = await ebb();\nx' }],
      lines: ['    const tide = await e', '    bb();', '    x'],
    },
    {
      name: 'headings of every level',
      blocks: [1, 2, 3, 6].map((level): Block => {
        return { kind: 'heading', level: level as 1, text: 'The ebb and the long flow', marks: [] };
      }),
      lines: [
        ...['The ebb and the', 'long flow', '━━━━━━━━━━━━━━━', ''],
        ...['The ebb and the', 'long flow', '───────────────', ''],
        ...['### The ebb and the', '    long flow', '', '###### The ebb and the', '       long flow'],
      ],
    },
    {
      name: 'what is done, and what is not',
      blocks: [
        { ...item('Nets', ['item']), checked: true } as Block,
        { ...item('Ropes', ['item']), checked: false } as Block,
        { ...item('Oars', ['item'], 3), checked: true } as Block,
      ],
      lines: [' [x] Nets', ' [ ] Ropes', '', ' 3. [x] Oars'],
    },
    {
      name: 'two numbered lists in a row stand apart, one that counts down does not',
      blocks: [1, 2, 1, 1, 4, 3, 2].map((number) => item('Row', ['item'], number)),
      lines: [' 1. Row', ' 2. Row', '', ' 1. Row', '', ' 1. Row', ' 4. Row', '', ' 3. Row', ' 2. Row'],
    },
    {
      name: 'in words, for those who listen',
      blocks: [
        quote('Row.', ['quote']),
        quote('On.', ['quote']),
        paragraph('One.'),
        { kind: 'rule', text: '' },
        { kind: 'code', text: 'x' },
        { kind: 'image', text: 'Boats' },
        { kind: 'heading', level: 2, text: 'Ebb', marks: [] },
      ],
      lines: [
        ...['Quote:', 'Row.', '', 'On.', '', 'End of quote.', '', 'One.', '', 'Section break.', ''],
        ...['Code:', '    x', 'End of code.', '', 'Image: Boats', '', '', 'Heading 2: Ebb'],
      ],
      changed: { signs: 'words' },
    },
    { name: 'an image', blocks: [{ kind: 'image', text: 'Two boats' }], lines: ['[image: Two boats]'] },
    { name: 'an image without a description', blocks: [{ kind: 'image', text: '' }], lines: ['[image]'] },
    {
      name: 'no measure',
      blocks: [paragraph('The tide waits for nobody at all, they say.'), { kind: 'rule', text: '' }],
      lines: ['The tide waits for nobody at all, they say.', '', '* * *'],
      changed: { measure: Number.POSITIVE_INFINITY },
    },
    {
      name: 'a margin, but on no empty line',
      blocks: [quote('Row.', ['quote']), quote('On.', ['quote']), paragraph('One.')],
      lines: ['   │ Row.', '   │', '   │ On.', '', '   One.'],
      changed: { margin: 3 },
    },
  ])('$name', ({ blocks, lines, changed }) => {
    expect(setBlocks(blocks, changed)).toEqual(lines);
  });

  test('a term stands at the edge, and below it what it means', () => {
    const term: Block = { ...item('Tide', ['item']), term: true } as Block;
    expect(
      setBlocks([term, paragraph('It rises.', [], ['item']), term, paragraph('It falls.', [], ['item'])]),
    ).toEqual(['Tide', '    It rises.', '', 'Tide', '    It falls.']);
  });

  test('the indent of a verse is spaces, as in what it was read from', () => {
    const verse = paragraph('One, \u00a0\u00a0two.', [{ kind: 'break', start: 4, end: 5 }]);
    expect(setBlocks([verse])).toEqual(['One,', '  two.']);
  });

  test('a verse stays a line, and what does not fit is indented below it', () => {
    const text = 'The light goes round And where it falls there is no sound at all';
    const end = text.indexOf(' And');
    const verse = paragraph(text, [{ kind: 'break', start: end, end: end + 1 }]);
    expect(setBlocks([verse])).toEqual([
      'The light goes round',
      'And where it falls there',
      '  is no sound at all',
    ]);
  });

  test('prose that is divided into lines is not indented', () => {
    const text = `Tides They ${'come and go '.repeat(8)}all day`;
    const parted = paragraph(text, [{ kind: 'break', start: 5, end: 6 }]);
    expect(setBlocks([parted]).filter((line) => line.startsWith(' '))).toEqual([]);
  });
});

describe('what marks show', () => {
  const set = (text: string, marks: readonly Mark[], level: 'plain' | 'styled' = 'plain') =>
    createPage({ ...options, measure: 80, theme: createTheme(level) }, 2)
      .block(paragraph(text, marks), [])
      .slice(1)
      .join('\n');
  const on = (text: string, part: string, mark: object) => ({ ...spanOf(text, part), ...mark }) as Mark;

  test.for([
    ['code', 'Type ls -l now.', 'ls -l', { kind: 'code' }, 'Type `ls -l` now.'],
    ['code with back-ticks', 'Type a`b now.', 'a`b', { kind: 'code' }, 'Type ``a`b`` now.'],
    ['code that begins with one', 'Type `b now.', '`b', { kind: 'code' }, 'Type `` `b`` now.'],
    ['what is struck', 'It costs 90 80.', '90', { kind: 'strike' }, 'It costs ~~90~~ 80.'],
    ['a note', 'It rose.[1]', '[1]', { kind: 'note', note: 0 }, 'It rose.[1]'],
    [
      'a note behind an address',
      'See https://a.example[1]',
      '[1]',
      { kind: 'note', note: 0 },
      'See https://a.example [1]',
    ],
    [
      'a link behind two notes',
      'The map.',
      'map',
      { kind: 'link', href: 'https://b.example' },
      'The map[3].',
    ],
    [
      'a link whose text is an address',
      'At www.a.example/b now.',
      'www.a.example/b',
      { kind: 'link', href: 'https://a.example/c' },
      'At www.a.example/b [3] now.',
    ],
  ] as const)('%s', ([, text, part, mark, lines]) => {
    expect(set(text, [on(text, part, mark)])).toBe(lines);
  });

  test('code in a link and in struck text is closed in the right order', () => {
    const text = 'Type ls now.';
    const all = [{ kind: 'code' }, { kind: 'strike' }, { kind: 'link', href: 'https://b.example' }];
    expect(
      set(
        text,
        all.map((mark) => on(text, 'ls', mark)),
      ),
    ).toBe('Type ~~`ls`[3]~~ now.');
  });

  test('with styles, struck text is struck through', () => {
    const text = 'It costs 90 80.';
    expect(set(text, [on(text, '90', { kind: 'strike' })], 'styled')).toBe(
      'It costs \u001b[9m90\u001b[29m 80.',
    );
  });
});

describe('notes', () => {
  const note = (...blocks: readonly Block[]) => ({ blocks });

  test('come before the addresses, and links are numbered after them', () => {
    const page = createPage({ ...options, measure: 30 }, 2);
    const link: Mark = { kind: 'link', href: 'https://b.example', start: 4, end: 7 };
    page.block(paragraph('The map.', [link]), []);
    const lines = page.foot(head, [
      note(paragraph('The first, which is long enough.'), paragraph('More of it.')),
      note(paragraph('See the map.', [{ kind: 'link', href: 'https://c.example', start: 8, end: 11 }])),
    ]);
    expect(lines).toEqual([
      '',
      ...['[1] The first, which is', '    long enough.', '', '    More of it.', '[2] See the map[4].', ''],
      ...['[3] https://b.example', '[4] https://c.example'],
    ]);
  });

  test('while their number is not known, links are numbered separately', () => {
    const link: Mark = { kind: 'link', href: 'https://b.example', start: 4, end: 7 };
    const page = createPage(options, null);
    expect(page.block(paragraph('The map.', [link]), []).at(-1)).toBe('The map[L1].');
  });
});

describe('a transcript', () => {
  test('has the names of those who speak stand out, and not all they say', () => {
    const text = 'Ms. Lee: I will be brief.';
    const page = createPage({ ...options, measure: 40, theme: createTheme('color') }, 0);
    const lines = page.block(paragraph(text), [{ kind: 'turn', ...spanOf(text, 'I will be brief.') }]);
    expect(lines.at(-1)).toBe('\u001b[1mMs. Lee:\u001b[22m I will be brief.');
  });
});

describe('addresses', () => {
  const text = 'It is all told at https://example.com/the/tide/and/all, and more.';
  test.for([
    [60, ['It is all told at', 'https://example.com/the/tide/and/all,', 'and more.']],
    [24, ['It is all told at', 'https://example.com/the/', 'tide/and/all, and more.']],
  ] as const)('may use %i columns before they are cut', ([codeMeasure, lines]) => {
    expect(setBlocks([paragraph(text)], { codeMeasure })).toEqual(lines);
  });
});

describe('tables', () => {
  test('columns are set as their writer says, links in cells have numbers', () => {
    const cell = (text: string, href?: string) => ({
      text,
      marks: href === undefined ? [] : [{ kind: 'link' as const, href, start: 0, end: text.length }],
    });
    const block = tableBlock(
      [
        [cell('Port'), cell('In'), cell('Ships')],
        [cell('Wick', 'https://a.example'), cell('May'), cell('9 in all')],
        [cell('Invergordon'), cell('September'), cell('1')],
      ],
      ['right', 'center', 'right'],
      {},
    );
    expect(setBlocks([block], { tableMeasure: 60 })).toEqual([
      '       Port     In         Ships',
      '───────────  ─────────  ────────',
      '    Wick[1]     May     9 in all',
      'Invergordon  September         1',
    ]);
  });

  test('rows are separated only where they could not be told apart otherwise', () => {
    const rows = [
      ['Port', 'Remark'],
      ['Wick', 'open'],
      ['Thurso in the far north', 'closed'],
      ['Ayr', 'open'],
      ['Oban', 'open'],
    ];
    expect(setBlocks([table(rows)], { tableMeasure: 20 }).slice(2)).toEqual([
      ...['Wick          open', 'Thurso in     closed', 'the', 'far north', ''],
      ...['Ayr           open', 'Oban          open'],
    ]);
  });

  test('a table whose columns have no names has no header', () => {
    const rows = [
      ['', ''],
      ['Upper town', '2.40'],
      ['Island', '12.00'],
    ];
    expect(setBlocks([table(rows)], { tableMeasure: 40 })).toEqual([
      'Upper town   2.40',
      'Island      12.00',
    ]);
  });

  test('a very long word does not keep a table from having columns', () => {
    const rows = [
      ['Name', 'Address'],
      ['Ana', `a${'.example'.repeat(6)}`],
    ];
    expect(setBlocks([table(rows)], { measure: 40, tableMeasure: 40 }).at(0)).toMatch(/^Name {2}Address$/);
  });

  const table = (rows: readonly (readonly string[])[]): Block =>
    tableBlock(
      rows.map((row) => row.map(plainCell)),
      [],
      {},
    );

  test.for([
    {
      rows: [
        ['Port', 'Ships'],
        ['Wick', '9'],
        ['港', '1,200'],
      ],
      measure: 24,
      lines: ['Port  Ships', '────  ─────', 'Wick      9', '港    1,200'],
    },
    {
      rows: [
        ['Port', 'Remark'],
        ['Wick', 'closed for the winter'],
        ['Ayr', 'open'],
      ],
      measure: 18,
      lines: ['Port  Remark', '────  ────────────', 'Wick  closed for', '      the winter', 'Ayr   open'],
    },
    {
      rows: [
        ['Port', 'Remark'],
        ['Invergordon', 'uninterruptedly'],
        ['', 'none'],
      ],
      measure: 20,
      lines: ['Port: Invergordon', 'Remark:', 'uninterruptedly', '', 'Remark: none'],
    },
    { rows: [['Port', 'Ships'], ['Wick']], measure: 24, lines: ['Port  Ships', '────  ─────', 'Wick'] },
  ])('$rows', ({ rows, measure, lines }) => {
    expect(setBlocks([table(rows)], { measure, tableMeasure: measure })).toEqual(lines);
  });

  test('a quote in a cell stands out', () => {
    const block = table([
      ['Who', 'What'],
      ['Ada', 'said “row” twice'],
    ]);
    const page = createPage({ ...options, theme: createTheme('styled') }, 0);
    const lines = page.block(block, [{ kind: 'speech', ...spanOf(block.text, '“row”') }]);
    expect(lines.at(-1)).toBe('Ada  said \u001b[1m“row”\u001b[22m twice');
  });
});

describe('links', () => {
  const text = 'See the report and the map and the report.';
  const marks: readonly Mark[] = [
    { kind: 'link', href: 'https://example.com/r', ...spanOf(text, 'report') },
    { kind: 'link', href: 'https://example.com/m', ...spanOf(text, 'map') },
    { kind: 'link', href: 'https://example.com/r', start: text.length - 7, end: text.length - 1 },
  ];
  const setLinks = (block: Block, changed: Partial<PageOptions>) => {
    const page = createPage({ ...options, measure: 200, codeMeasure: changed.measure ?? 200, ...changed }, 0);
    return [...page.block(block, []).slice(1), ...page.foot(head, [])].join('\n');
  };
  const link = (shown: string, href: string, links: PageOptions['links'] = 'none') =>
    setLinks(paragraph(shown, [{ kind: 'link', href, start: 0, end: shown.length }]), { links });

  test('a list gives each address one number', () => {
    expect(setLinks(paragraph(text, marks), {})).toBe(
      'See the report[1] and the map[2] and the report[1].\n\n[1] https://example.com/r\n[2] https://example.com/m',
    );
  });

  test('an address of the list that is too long is cut at the measure, with nothing added', () => {
    const href = `https://example.com/${'a-b/'.repeat(10)}`;
    const set = setLinks(paragraph('map', [{ kind: 'link', href, start: 0, end: 3 }]), { measure: 20 });
    expect(set.split('\n').slice(2).join('')).toBe(`[1] ${href}`);
  });

  test.for([
    {
      shown: 'the map',
      href: 'https://example.com/m',
      links: 'inline',
      set: 'the map (https://example.com/m)',
    },
    { shown: 'the map', href: 'https://example.com/m', links: 'none', set: 'the map' },
    { shown: 'the map', href: '#map', links: 'inline', set: 'the map' },
    {
      shown: 'https://example.com/m',
      href: 'https://example.com/m',
      links: 'list',
      set: 'https://example.com/m',
    },
    { shown: 'example.com', href: 'https://example.com/', links: 'list', set: 'example.com' },
    { shown: 'ada@example.org', href: 'mailto:ada@example.org', links: 'list', set: 'ada@example.org' },
    {
      shown: 'bank.example',
      href: 'https://evil.example/',
      links: 'none',
      set: 'bank.example (evil.example)',
    },
    {
      shown: 'https://bank.example/in',
      href: 'https://evil.example/',
      links: 'none',
      set: 'https://bank.example/in (evil.example)',
    },
    { shown: 'bank.example', href: 'https://www.bank.example/in', links: 'none', set: 'bank.example' },
    {
      shown: 'bank.example',
      href: 'https://bаnk.example/',
      links: 'none',
      set: 'bank.example (xn--bnk-6cd.example)',
    },
    { shown: 'The tide. It came', href: 'https://example.com/', links: 'none', set: 'The tide. It came' },
  ] as const)('$shown to $href, $links', ({ shown, href, links, set }) => {
    expect(link(shown, href, links)).toBe(set);
  });

  test.for([
    { href: 'https://example.com/m', live: true },
    { href: 'mailto:ada@example.org', live: true },
    { href: 'javascript:alert(1)', live: false },
    { href: 'file:///etc/passwd', live: false },
    { href: 'https://example.com/ü', live: false },
    { href: 'https://example.com/\u001b\\', live: false },
    { href: `https://example.com/${'a'.repeat(2100)}`, live: false },
  ])('$href is live: $live', ({ href, live }) => {
    const block = paragraph('the long way round to it', [{ kind: 'link', href, start: 0, end: 24 }]);
    const lines = createPage({ ...options, measure: 12, links: 'none', hyperlinks: true }, 0)
      .block(block, [])
      .slice(1);
    const open = `\u001b]8;id=1;${href}\u001b\\`;
    const close = '\u001b]8;;\u001b\\';
    const shown = ['the long way', 'round to it'];
    expect(lines).toEqual(live ? shown.map((line) => open + line + close) : shown);
  });
});

describe('addresses in the text', () => {
  test('are live as a whole, on every line', () => {
    const text = 'See https://example.com/one/two, and (https://example.com).';
    const lines = createPage({ ...options, hyperlinks: true }, 0)
      .block(paragraph(text), [])
      .slice(1);
    const live = (shown: string, id: number, href: string) =>
      `\u001b]8;id=${id};${href}\u001b\\${shown}\u001b]8;;\u001b\\`;
    expect(lines).toEqual([
      `See ${live('https://example.com/', 1, 'https://example.com/one/two')}`,
      `${live('one/two', 1, 'https://example.com/one/two')}, and`,
      `(${live('https://example.com', 2, 'https://example.com')}).`,
    ]);
  });
});

describe('colour', () => {
  const text = 'She said, “We shall row *now*, and not before the tide.” Then she did.';
  const block = paragraph(text, [{ kind: 'emphasis', ...spanOf(text, '*now*') }]);
  const said = spanOf(text, '“We shall row *now*, and not before the tide.”');
  const paint = (level: 'styled' | 'color', kind: Stretch['kind']) =>
    createPage({ ...options, theme: createTheme(level) }, 0).block(block, [{ kind, ...said }]);

  test('speech is painted on every line it covers, marks included', () => {
    expect(paint('color', 'speech').map((line) => line.replaceAll('\u001b', ''))).toEqual([
      '',
      'She said, [1m[95m“We shall row[39m[22m',
      '[1m[95m[3m*now*[23m[39m[22m[1m[95m, and not before[39m[22m',
      '[1m[95mthe tide.”[39m[22m Then she did.',
    ]);
  });

  test('without hue it is bold', () => {
    expect(paint('styled', 'fragment').at(-1)).toBe('\u001b[1mthe tide.”\u001b[22m Then she did.');
  });

  test('other words in quote marks are not painted', () => {
    expect(paint('color', 'other').at(-1)).toBe('the tide.” Then she did.');
  });
});

/** An article of random blocks, in which anything may be marked and quoted. */
const words = fc.array(
  fc.constantFrom(
    'tide',
    'the',
    'well-known',
    '“row”',
    '日本語の文章。',
    '한국어',
    'สวัสดี',
    'مرحبا',
    '👩‍👩‍👧',
    'https://example.com/a?b=c',
    'incomprehensibilities',
  ),
  { minLength: 1, maxLength: 30 },
);
const containers = fc.array(fc.constantFrom<Container>('quote', 'item'), { maxLength: 4 });
const blocks = fc
  .tuple(
    words,
    containers,
    fc.constantFrom<Exclude<Mark['kind'], 'note'>>('emphasis', 'strong', 'code', 'link', 'break'),
    fc.nat(),
    fc.nat(),
    fc.nat(5),
  )
  .map(([all, within, kind, a, b, shape]): Block => {
    const text = all.join(' ');
    const [start = 0, end = 0] = [a % text.length, b % text.length].sort((x, y) => x - y);
    const space = text.indexOf(' ', start);
    const span =
      kind === 'break' ? { start: Math.max(0, space), end: Math.max(0, space) + 1 } : { start, end };
    const mark = kind === 'link' ? { kind, href: 'https://example.com/tide', ...span } : { kind, ...span };
    if (shape === 1) return { kind: 'code', text: text.replaceAll(' ', '\n  '), within };
    if (shape === 2)
      return tableBlock(
        [all.slice(0, 3), all.slice(3, 6)].map((row) => row.map(plainCell)),
        [],
        { within },
      );
    if (shape === 3) return item(text, [...within, 'item'], a);
    if (shape === 4) return { kind: 'heading', level: 2, text, marks: [mark], within };
    return paragraph(text, kind === 'break' && space === -1 ? [] : [mark], within);
  });

describe('over any page', () => {
  const pages = fc.record({
    all: fc.array(fc.tuple(blocks, fc.nat(20), fc.nat(60)), { maxLength: 8 }),
    measure: fc.integer({ min: 20, max: 120 }),
    links: fc.constantFrom('list' as const, 'inline' as const, 'none' as const),
  });
  type Drawn = typeof pages extends fc.Arbitrary<infer P> ? P : never;
  const set = ({ all, measure, links }: Drawn, level: 'plain' | 'color', isWide = false) => {
    const quotes = all.flatMap(([{ text }, start, length], block) => {
      const place = {
        block,
        start: Math.min(start, text.length - 1),
        end: Math.min(text.length, start + length + 1),
      };
      return place.start < place.end
        ? [
            {
              text: '',
              kind: 'speech' as const,
              places: [place] as const,
              speaker: null,
              speakers: [],
              sentence: '',
            },
          ]
        : [];
    });
    const article = {
      ...head,
      source: 'https://example.com/tide/and/more',
      blocks: all.map(([block]) => block),
    };
    return layOutArticle(article, quotes, {
      ...options,
      measure,
      codeMeasure: isWide ? Number.POSITIVE_INFINITY : measure,
      tableMeasure: measure,
      links,
      theme: createTheme(level),
      hyperlinks: level === 'color',
    });
  };

  test('styles change no character and no break', () => {
    fc.assert(
      fc.property(pages, (page) => {
        expect(set(page, 'color').map((line) => stripVTControlCharacters(line))).toEqual(set(page, 'plain'));
      }),
    );
  });

  test('no line is wider than the measure', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const line of set(page, 'plain')) expect(stringWidth(line)).toBeLessThanOrEqual(page.measure);
      }),
    );
  });

  test('in a pipe no line of code and no address is cut', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const whole = set(page, 'plain', true).join('\n');
        for (const [block] of page.all)
          for (const line of block.kind === 'code' ? block.text.split('\n') : [])
            expect(whole).toContain(line);
        expect(whole).toContain('Source: https://example.com/tide/and/more');
      }),
    );
  });

  test('each line closes what it opens, and styles no space at its end', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const line of set(page, 'color')) {
          const on = new Set<string>();
          for (const [, code = '', href] of line.matchAll(
            /\u001b(?:\[(\d+)m|\]8;[^;]*;([^\u001b]*)\u001b\\)/g,
          )) {
            if (code === '22') {
              on.delete('1');
              on.delete('2');
            } else if (code === '23') on.delete('3');
            else if (code === '24') on.delete('4');
            else if (code === '39') on.delete('95');
            else if (href === '') on.delete('link');
            else on.add(href === undefined ? code : 'link');
          }
          expect([...on]).toEqual([]);
          expect(stripVTControlCharacters(line)).not.toMatch(/ $/);
        }
      }),
    );
  });
});

test('a first heading that is the title is not printed again', () => {
  const page = createPage(options, 0);
  page.head({ ...head, title: 'Hello' });
  const heading: Block = { kind: 'heading', level: 1, text: 'Hello', marks: [] };
  expect([page.block(heading, []), page.block(heading, []).includes('Hello')]).toEqual([[], true]);
});
