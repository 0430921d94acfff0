import { describe, expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import { parseArticle } from '../../../../src/parse/parse-article.ts';
import { inShort } from '../../../helpers/parse.ts';

const read = (text: string) => parseArticle(text, { fileName: 'a.md' }).article;

/** The marks of the first block: `strike: words`. */
function marksOf([block]: readonly Block[]): readonly string[] {
  if (block === undefined || !('marks' in block)) return [];
  return block.marks.map((mark) => {
    const about = mark.kind === 'link' ? ` ${mark.href}` : mark.kind === 'note' ? ` ${mark.note}` : '';
    return `${mark.kind}${about}: ${block.text.slice(mark.start, mark.end)}`;
  });
}

describe('footnotes', () => {
  test.for([
    ['a definition below', 'A.[^1]\n\n[^1]: N.', 'A.[1]', [['paragraph: N.']]],
    [
      'numbered as they are referred to',
      'A.[^b] B.[^a]\n\n[^a]: X.\n[^b]: Y.',
      'A.[1] B.[2]',
      [['paragraph: Y.'], ['paragraph: X.']],
    ],
    ['referred to again', 'A.[^x] B.[^x]\n\n[^x]: N.', 'A.[1] B.[1]', [['paragraph: N.']]],
    ['within the text', 'A.^[N *b*.] B.', 'A.[1] B.', [['paragraph: N b.']]],
    [
      'of several blocks',
      'A.[^1]\n\n[^1]: N.\n\n    - i\n\n    M.\n\nText.',
      'A.[1]',
      [['paragraph: N.', '[item] item 1 -: i', 'paragraph: M.']],
    ],
    [
      'that refer to one another',
      'A.[^1]\n\n[^1]: N.[^2]\n[^2]: M.[^1]',
      'A.[1]',
      [['paragraph: N.[2]'], ['paragraph: M.[1]']],
    ],
    ['that nothing refers to', 'A.\n\n[^1]: N.', 'A.', [['paragraph: N.']]],
    ['defined twice', 'A.[^1]\n\n[^1]: N.\n[^1]: M.', 'A.[1]', [['paragraph: N.'], ['paragraph: M.']]],
    ['below a quote', 'A.[^1]\n\n[^1]: > q\n[^2]: N.', 'A.[1]', [['[quote] quote 1: q'], ['paragraph: N.']]],
    ['without a definition', 'A.[^1]', 'A.[^1]', []],
    ['in code', '`[^1]`\n\n[^1]: N.', '[^1]', [['paragraph: N.']]],
    ['in a link', '[A[^1]](/x)\n\n[^1]: N.', 'A[1]', [['paragraph: N.']]],
    ['not closed', 'A ^[b', 'A ^[b', []],
  ] as const)('%s', ([, text, first, notes]) => {
    const article = read(text);
    expect(article.blocks[0]?.text).toBe(first);
    expect(article.notes.map(({ blocks }) => inShort(blocks))).toEqual(notes);
  });

  test('marks its number', () => {
    expect(marksOf(read('A.[^x]\n\n[^x]: N.').blocks)).toEqual(['note 0: [1]']);
  });

  test('the title has no numbers', () => {
    expect(read('# T[^1]\n\nA.\n\n[^1]: N.').title).toBe('T');
  });
});

describe('tasks', () => {
  test.for([
    ['- [x] a', [true]],
    ['- [ ] a\n- [X] b\n- c', [false, true, undefined]],
    ['1. [ ] a', [false]],
    ['- [ ]', [undefined]],
    ['- \\[x] a', [undefined]],
    ['- [x](/y) a', [undefined]],
  ] as const)('%j', ([text, checked]) => {
    expect(read(text).blocks.map((block) => (block.kind === 'item' ? block.checked : null))).toEqual(checked);
  });
});

describe('marks', () => {
  test.for([
    ['~~a~~ b', ['strike: a']],
    ['<del>a</del> <s>b</s>', ['strike: a', 'strike: b']],
    ['==a b== c', ['strong: a b']],
    ['a==b and c==d', []],
    ['see https://a.example/x_y_z.', ['link https://a.example/x_y_z: https://a.example/x_y_z']],
    [
      '*see https://a.example/a*b* c',
      ['emphasis: see https://a.example/a*b', 'link https://a.example/a*b: https://a.example/a*b'],
    ],
    ['(www.a.example/b)', ['link http://www.a.example/b: www.a.example/b']],
    ['http://localhost and a://b', []],
    ['<a href="/x">a</a>', ['link /x: a']],
    ['<a href="javascript:x">a</a>', []],
    ['<kbd>a</kbd>', ['code: a']],
  ] as const)('in %j', ([text, marks]) => {
    expect(marksOf(read(`A.\n\n${text}`).blocks.slice(1))).toEqual(marks);
  });

  test.for([
    ['[[Page]] and [[Page#Part|words]]', 'Page and words'],
    ['x[[1]] and [[1]](/y)', 'x[[1]] and [1]'],
    ['$a_1 * b_2 * c$', '$a_1 * b_2 * c$'],
    ['$5 and *$10*', '$5 and $10'],
    ['$$x*y*z$$', '$$x*y*z$$'],
    ['x<sup>2</sup>, H<sub>2</sub>O, 1<sup>st</sup>, a<sup>n+k</sup>', 'x², H₂O, 1st, a^n+k'],
    [':smile: :a:', ':smile: :a:'],
    ['a<br>b', 'a b'],
    ['<b>a</b><!-- c -->', 'a'],
    ['a <img src="x.png" alt="a chart">', 'a a chart'],
  ] as const)('%j reads %j', ([text, expected]) => {
    expect(read(`A.\n\n${text}`).blocks[1]?.text).toBe(expected);
  });
});

describe('blocks', () => {
  test.for([
    ['a picture in HTML that a word describes', '<img src="x.png" alt="Logo">', ['image: Logo']],
    ['an alert', '> [!WARNING]\n> Do not.', ['[quote] quote 1: Warning', '[quote] quote 1: Do not.']],
    [
      'an alert with a title',
      '> [!tip]- Look\n> at\n>\n> it',
      ['[quote] quote 1: Tip: Look', '[quote] quote 1: at', '[quote] quote 1: it'],
    ],
    ['no alert further down', '> a\n> [!NOTE]', ['[quote] quote 1: a [!NOTE]']],
    [
      'definitions',
      'T\n: D\n: E\n\nU\n\n: F',
      [
        '[item] item 1 -: T',
        '[item] paragraph: D',
        '[item] paragraph: E',
        '[item] item 1 -: U',
        '[item] paragraph: F',
      ],
    ],
    ['mathematics', '$$\na\n= b_1\n$$', ['code: $$\na\n= b_1\n$$']],
    [
      'a table in HTML',
      '<table>\n<tr><th>a</th><th>b</th></tr>\n<tr><td>1</td><td>2</td></tr>\n</table>',
      ['table: a b 1 2'],
    ],
    [
      'a list in HTML with Markdown in it',
      '<ul>\n<li>\n\n*a*\n\n</li>\n<li>b</li>\n</ul>\n\nAfter.',
      ['[item] item 1 -: a', '[item] item 1 -: b', 'paragraph: After.'],
    ],
    ['HTML in an item', '- a\n\n  <ul><li>b</li></ul>', ['[item] item 1 -: a', '[item item] item 2 -: b']],
    [
      'a row of badges',
      '[![Build](https://img.shields.io/x.svg)](/x) [![npm](https://badge.fury.io/js/x.svg)](/y)\n\nA.',
      ['paragraph: A.'],
    ],
    ['pictures', '![A boat](a.jpg) ![A quay](b.jpg)', ['image: A boat', 'image: A quay']],
    ['a comment', '<!-- a -->\n\nb', ['paragraph: b']],
  ] as const)('%s', ([, text, expected]) => {
    expect(inShort(read(`A\n=\n\nFirst.\n\n${text}`).blocks.slice(1))).toEqual(expected);
  });

  test('a table says how its columns are set, and keeps its links', () => {
    const [table] = read('A.\n\n| a | b | c |\n|:--|:-:|--:|\n| [x](/y) | ~~b~~ | `c` |').blocks.slice(1);
    expect(table).toMatchObject({
      align: ['left', 'center', 'right'],
      cells: [
        {},
        [
          { marks: [{ kind: 'link', href: '/y' }] },
          { marks: [{ kind: 'strike' }] },
          { marks: [{ kind: 'code' }] },
        ],
      ],
    });
  });

  test.for([
    ['```js\na\n```', 'js'],
    ['~~~ {.python .numbered}\na\n~~~', 'python'],
    ['```\na\n```', undefined],
  ] as const)('code in %j', ([text, lang]) => {
    expect(read(text).blocks[0]).toMatchObject(lang === undefined ? { kind: 'code' } : { lang });
  });

  test('an image has its address', () => {
    expect(read('A.\n\n![Chart](https://a.example/c.png)').blocks[1]).toEqual({
      kind: 'image',
      text: 'Chart',
      src: 'https://a.example/c.png',
    });
  });
});

describe('the head', () => {
  test.for([
    ['# T\n\nBy Ana Ruiz\n\nA.', { title: 'T', authors: ['Ana Ruiz'], date: null }, ['paragraph: A.']],
    [
      '# T\n\n*by [Ana Ruiz](https://a.example)*\n\nA.',
      { title: 'T', authors: ['Ana Ruiz'], date: null },
      ['paragraph: A.'],
    ],
    [
      '# T\n\nA standfirst.\n\nBy Ana Ruiz, May 1, 2024\n\nA.',
      { title: 'T', authors: ['Ana Ruiz'], date: '2024-05-01' },
      ['paragraph: A standfirst.', 'paragraph: A.'],
    ],
    [
      '# T\n\nBy Ana Ruiz · 1 May 2024 · 5 min read\n\nA.',
      { title: 'T', authors: ['Ana Ruiz'], date: '2024-05-01' },
      ['paragraph: A.'],
    ],
    [
      '# T\n\nBy then it was over.\n\nA.',
      { title: 'T', authors: [], date: null },
      ['paragraph: By then it was over.', 'paragraph: A.'],
    ],
    ['---\ntitle: Same\n---\n# *Same*!\n\nA.', { title: 'Same', authors: [], date: null }, ['paragraph: A.']],
    [
      '---\ntitle: Same\n---\n# Other\n\nA.',
      { title: 'Same', authors: [], date: null },
      ['heading 1: Other', 'paragraph: A.'],
    ],
    ['---\ntags: [a]\n---\n\n## T\n\nA.', { title: 'T', authors: [], date: null }, ['paragraph: A.']],
    [
      '---\nauthor: Ana Ruiz\n---\n# T\n\nBy Ana Ruiz\n\nA.',
      { title: 'T', authors: ['Ana Ruiz'], date: null },
      ['paragraph: A.'],
    ],
    ['![T logo](l.png)\n\n# T\n\nA.', { title: 'T', authors: [], date: null }, ['paragraph: A.']],
    ['<h1 align="center">T</h1>\n\nA.', { title: 'T', authors: [], date: null }, ['paragraph: A.']],
    [
      '# T [![b](https://img.shields.io/x)](/x)\n\nA.',
      { title: 'T', authors: [], date: null },
      ['paragraph: A.'],
    ],
  ] as const)('of %j', ([text, head, blocks]) => {
    const article = read(text);
    const { title, date } = article;
    expect({ title, authors: article.authors.map(({ name }) => name), date }).toEqual(head);
    expect(inShort(article.blocks)).toEqual(blocks);
  });
});

test.for([
  ['## Gate {#gate .wide}', 'Gate'],
  ['## Gate {: #gate}', 'Gate'],
  ['## Gate {-}', 'Gate'],
  ['## Sets {a, b}', 'Sets {a, b}'],
])('of %j the heading is %j', ([source, text]) => {
  const { blocks } = read(`# T\n\nIt rained.\n\n${source}\n`);
  expect(blocks[1]?.text).toBe(text);
});

test('a picture within a line has its address, but in a link', () => {
  const source =
    '# T\n\nSee ![the gate](https://mill.example/g.png), [![it](https://mill.example/i.png)](https://mill.example) too.\n';
  const { blocks } = read(source);
  const marks = blocks[0] !== undefined && 'marks' in blocks[0] ? blocks[0].marks : [];
  expect(marks.map((mark) => ('href' in mark ? mark.href : ''))).toEqual([
    'https://mill.example/g.png',
    'https://mill.example',
  ]);
});

test('a text that is only its title says that', () => {
  const { title, blocks } = read('# Hello\n');
  expect([title, blocks.map(({ text }) => text)]).toEqual(['Hello', ['Hello']]);
});

test.for<[name: string, text: string, blocks: readonly string[]]>([
  [
    'Docusaurus',
    ':::warning[Thin ice]\n\nStay off.\n\n:::\n\nEnd.',
    ['paragraph: Warning: Thin ice', 'paragraph: Stay off.', 'paragraph: End.'],
  ],
  ['VitePress', '::: tip Go\nNow.\n:::', ['paragraph: Tip: Go', 'paragraph: Now.']],
  ['pandoc', '::: {.columns}\nOne.\n:::', ['paragraph: One.']],
  [
    'MkDocs',
    '!!! warning "Thin ice"\n\n    Stay off.\n\nEnd.',
    ['[quote] quote 1: Warning: Thin ice', '[quote] quote 1: Stay off.', 'paragraph: End.'],
  ],
  ['contents', '[TOC]\n\nEnd.', ['paragraph: End.']],
  ['what is no box', 'a ::: b\n\n!!! Stop it', ['paragraph: a ::: b', 'paragraph: !!! Stop it']],
])('boxes of %s', ([, text, blocks]) => {
  expect(inShort(read(`# T\n\nIt rained.\n\n${text}\n`).blocks.slice(1))).toEqual(blocks);
});

test.for<[text: string, breaks: number]>([
  ['Status: Done\nOwner: Ana Ruiz\nDue on: May 3, 2024', 2],
  ['**Status:** Done\n**Owner**: Ana Ruiz', 1],
  ['Status: Done\nand so on', 0],
  ['What the mayor of the town said: nothing\nOwner: Ana Ruiz', 0],
  ['Status: Done', 0],
  ['See: it is here\nhttps://mill.example', 0],
])('in %j the line breaks between fields are kept', ([text, breaks]) => {
  const [block] = read(`# T\n\n${text}\n`).blocks;
  const marks = block !== undefined && 'marks' in block ? block.marks : [];
  expect(marks.filter(({ kind }) => kind === 'break')).toHaveLength(breaks);
});
