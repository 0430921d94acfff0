import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import type { Article, Block, Container, Mark } from '../../../src/article.ts';
import { anyText } from '../../../src/layout/any-text.ts';
import { layOutArticle } from '../../../src/layout/lay-out-article.ts';
import { createPage, type PageOptions, type Stretch } from '../../../src/layout/page.ts';
import { createTheme } from '../../../src/layout/theme.ts';
import { plainCell, tableBlock } from '../../../src/parse/table-block.ts';

const options: PageOptions = {
  measure: 24,
  theme: createTheme('plain'),
  links: 'list',
  hyperlinks: false,
  ascii: false,
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
  const page = createPage({ ...options, ...changed });
  return blocks.flatMap((block) => page.block(block, [])).slice(1);
}

/** The span of `part` in `text`. */
const spanOf = (text: string, part: string) => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('head', () => {
  test.for([
    { head: {}, lines: ['The Tide', '', '1 min read'] },
    {
      head: { subtitle: 'How it goes out and how it comes back' },
      lines: ['The Tide', '', 'How it goes out and how', 'it comes back', '', '1 min read'],
    },
    {
      head: { authors: [{ name: 'Mara Quill', bio: null, url: null }], date: '2024-05-01' },
      lines: ['The Tide', '', 'Mara Quill · 2024-05-01', '1 min read'],
    },
    {
      head: { authors: ['Mara Quill', 'Ned Oar'].map((name) => ({ name, bio: null, url: null })) },
      lines: ['The Tide', '', 'Mara Quill, Ned Oar', '1 min read'],
    },
    { head: { minutes: null }, lines: ['The Tide'] },
  ])('$head', ({ head: changed, lines }) => {
    expect(createPage(options).head({ ...head, ...changed })).toEqual(lines);
  });
});

describe('foot', () => {
  test('a rule, then who wrote it and where it is from', () => {
    const lines = createPage(options).foot({
      ...head,
      authors: [{ name: 'Mara Quill', bio: 'Mara Quill writes about water.', url: null }],
      source: 'https://example.com/tide/and/more',
    });
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

  test('nothing where nothing is known', () => {
    expect(createPage(options).foot(head)).toEqual([]);
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
      lines: ['One.', '', '', 'Ebb', '', 'Two.'],
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
        '• Nets and ropes and all',
        '  of that',
        '   9. Nine',
        '  10. Ten is a',
        '      longer one',
        '',
        '      More of ten.',
        '',
        '• Last',
        '',
        ' 1. Another list',
      ],
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
        '│ • Boats',
      ],
    },
    {
      name: 'a block quote in an item',
      blocks: [item('Boats', ['item']), quote('Row.', ['item', 'quote']), quote('On.', ['item', 'quote'])],
      lines: ['• Boats', '', '  │ Row.', '  │', '  │ On.'],
    },
    {
      name: 'ASCII',
      blocks: [quote('Row.', ['quote']), item('Boats', ['item']), { kind: 'rule', text: '' }],
      lines: ['| Row.', '', '* Boats', '', '         * * *'],
      changed: { ascii: true },
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
      name: 'code is not indented where that would cut it',
      blocks: [{ kind: 'code', text: 'const tide = ebb();\nx' }],
      lines: ['    const tide = ebb();', '    x'].map((line) => line.slice(0)),
      changed: { measure: 23 },
    },
    {
      name: 'code wider than the measure is cut there',
      blocks: [{ kind: 'code', text: 'const tide = await ebb();\nx' }],
      lines: ['const tide = await ebb()', ';', 'x'],
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

  test('a verse stays a line, and what does not fit goes on indented', () => {
    const text = 'The light goes round And where it falls there is no sound at all';
    const end = text.indexOf(' And');
    const verse = paragraph(text, [{ kind: 'break', start: end, end: end + 1 }]);
    expect(setBlocks([verse])).toEqual([
      'The light goes round',
      'And where it falls there',
      '  is no sound at all',
    ]);
  });

  test('prose that is parted in lines is not indented', () => {
    const text = `Tides They ${'come and go '.repeat(8)}all day`;
    const parted = paragraph(text, [{ kind: 'break', start: 5, end: 6 }]);
    expect(setBlocks([parted]).filter((line) => line.startsWith(' '))).toEqual([]);
  });
});

describe('tables', () => {
  test('a very long word does not keep a table from having columns', () => {
    const rows = [
      ['Name', 'Address'],
      ['Ana', `a${'.example'.repeat(6)}`],
    ];
    expect(setBlocks([table(rows)], { measure: 40 }).at(0)).toMatch(/^Name {2}Address$/);
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
      lines: ['Port  Remark', '────  ────────────', 'Wick  closed for', '      the winter', '', 'Ayr   open'],
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
    expect(setBlocks([table(rows)], { measure })).toEqual(lines);
  });

  test('a quote in a cell stands out', () => {
    const block = table([
      ['Who', 'What'],
      ['Ada', 'said “row” twice'],
    ]);
    const page = createPage({ ...options, theme: createTheme('styled') });
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
    const page = createPage({ ...options, measure: 200, ...changed });
    return [...page.block(block, []).slice(1), ...page.foot(head)].join('\n');
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
    const lines = createPage({ ...options, measure: 12, links: 'none', hyperlinks: true })
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
    const lines = createPage({ ...options, hyperlinks: true })
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
    createPage({ ...options, theme: createTheme(level) }).block(block, [{ kind, ...said }]);

  test('speech is painted on every line it covers, marks included', () => {
    expect(paint('color', 'speech').map((line) => line.replaceAll('\u001b', ''))).toEqual([
      '',
      'She said, [1m[35m“We shall row[39m[22m',
      '[1m[35m[3m*now*[23m[39m[22m[1m[35m, and not before[39m[22m',
      '[1m[35mthe tide.”[39m[22m Then she did.',
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
  const set = ({ all, measure, links }: Drawn, level: 'plain' | 'color') => {
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

  test('each line closes what it opens, and styles no space at its end', () => {
    fc.assert(
      fc.property(pages, (page) => {
        for (const line of set(page, 'color')) {
          const on = new Set<string>();
          for (const [, code = '', href] of line.matchAll(
            /\u001b(?:\[(\d+)m|\]8;[^;]*;([^\u001b]*)\u001b\\)/g,
          )) {
            if (code === '22') on.delete('1');
            else if (code === '23') on.delete('3');
            else if (code === '24') on.delete('4');
            else if (code === '39') on.delete('35');
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
