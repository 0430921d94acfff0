import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../../src/parse/front-matter/front-matter.ts';
import { splitFrontMatter } from '../../../../src/parse/front-matter/split.ts';

describe('splitFrontMatter', () => {
  test.for([
    ['parted', '---\ntitle: A\n---\nText', { format: 'yaml', text: 'title: A\n', body: 'Text' }],
    [
      'with Windows line ends',
      '---\r\ntitle: A\r\n---\r\nText',
      { format: 'yaml', text: 'title: A\r\n', body: 'Text' },
    ],
    ['nothing in it', '---\n---\nText', { format: 'yaml', text: '', body: 'Text' }],
    ['nothing below it', '---\ntitle: A\n---', { format: 'yaml', text: 'title: A\n', body: '' }],
    ['no closing line', '---\ntitle: A\n', null],
    ['not in the first line', '\n---\ntitle: A\n---\n', null],
    ['a longer rule', '----\ntitle: A\n----\n', null],
    ['a closing line too far down', `---\n${'a: b\n'.repeat(20_000)}---\n`, null],
  ] as const)('%s', ([, text, expected]) => {
    expect(splitFrontMatter(text)).toEqual(expected);
  });
});

describe('parseFrontMatter', () => {
  const author = (name: string, bio: string | null = null, url: string | null = null) => ({ name, bio, url });

  test.for([
    ['a name', 'author: Ana Ruiz', [author('Ana Ruiz')]],
    ['a list', 'author: [Ana Ruiz, Bo Hale]', [author('Ana Ruiz'), author('Bo Hale')]],
    [
      'a map',
      'author: {name: Ana, bio: Welds., url: https://a.example}',
      [author('Ana', 'Welds.', 'https://a.example')],
    ],
    [
      'a list of maps',
      'author:\n  - name: Ana\n  - name: Bo\n    bio: B',
      [author('Ana'), author('Bo', 'B')],
    ],
    ['nothing', 'author:', []],
    ['a map without a name', 'author: {bio: B}', []],
  ] as const)('an author as %s', ([, yaml, authors]) => {
    expect(parseFrontMatter(yaml).head.authors).toEqual(authors);
  });

  test.for([
    ['2023-03-19', '2023-03-19'],
    ['2023-03-19T08:00:00Z', '2023-03-19T08:00:00Z'],
    ['2023-03-19 08:00', '2023-03-19T08:00'],
    ['2023-03', '2023-03'],
    ['2023', '2023'],
    ['2023-02-30', null],
    ['2023-02-00', null],
    ['2024-02-29', '2024-02-29'],
    ['2100-02-29', null],
    ['2023-13', null],
    ['March 19, 2023', '2023-03-19'],
    ['03/04/2024', null],
  ] as const)('the date %s is %s', ([yaml, date]) => {
    expect(parseFrontMatter(`date: ${yaml}`).head.date).toBe(date);
  });

  test('numbers and words that YAML might take for something else are text', () => {
    const { head } = parseFrontMatter('title: 1984\nsubtitle: no\nlang: no\ntags: [2023-03-19, 7]');
    expect(head).toMatchObject({ title: '1984', subtitle: 'no', lang: 'no', tags: ['2023-03-19', '7'] });
  });

  test('other keys are kept, cleaned', () => {
    expect(parseFrontMatter('title: T\nsources: [{work: "W\\e[2J"}]').head.extra).toEqual({
      sources: [{ work: 'W' }],
    });
  });

  test('escapes are sanitised after they are decoded', () => {
    expect(parseFrontMatter('title: "T\\e]0;PWN\\a"\nauthor: "A\\e[2J"').head).toMatchObject({
      title: 'T',
      authors: [author('A')],
    });
  });

  test.for([
    ['title', 'Title: T', { title: 'T' }],
    ['a description', 'description: D', { subtitle: 'D' }],
    ['a summary', 'SUMMARY: D', { subtitle: 'D' }],
    ['a byline', 'byline: By Ana Ruiz and Bo Hale', { authors: [author('Ana Ruiz'), author('Bo Hale')] }],
    ['authors', 'authors: Ana Ruiz, Bo Hale', { authors: [author('Ana Ruiz'), author('Bo Hale')] }],
    ['a name turned round', 'author: Ruiz, Ana', { authors: [author('Ruiz, Ana')] }],
    ['a name with an address', 'author: Ana Ruiz <ana@a.example>', { authors: [author('Ana Ruiz')] }],
    ['a link to a note', 'author: "[[ana|Ana Ruiz]]"', { authors: [author('Ana Ruiz')] }],
    ['a link without quote marks', 'author: [[Ana Ruiz]]', { authors: [author('Ana Ruiz')] }],
    ['a date of another key', 'published: 2024-05-01', { date: '2024-05-01' }],
    ['the surest date', 'created: 2024-05-02\npublished: 2024-05-01', { date: '2024-05-01' }],
    ['an address', 'url: https://a.example/', { source: 'https://a.example/' }],
    ['a path', 'url: /a/', { source: null, extra: { url: '/a/' } }],
    ['a language', 'Language: de', { lang: 'de' }],
    ['tags apart by commas', 'tags: a b, "#c"', { tags: ['a b', '"#c"'] }],
    ['tags with a sign', "tags: ['#a', b]", { tags: ['a', 'b'] }],
    [
      'tags of all keys',
      'tags: [a]\ncategories: [b]\nkeywords: a, c',
      { tags: ['a', 'a', 'c', 'b'].filter((t, i, all) => all.indexOf(t) === i) },
    ],
    ['a date that is not plain', 'date: 03/04/2024', { date: null, extra: { date: '03/04/2024' } }],
    ['what comes second', 'subtitle: S\ndescription: D', { subtitle: 'S', extra: { description: 'D' } }],
    [
      'text that looks like a number',
      'title: 007\nauthor: 0x1F',
      { title: '007', authors: [author('0x1F')] },
    ],
    ['tags that look like numbers', 'tags: [3.10, 1_0, 1e3, True]', { tags: ['3.10', '1_0', '1e3', 'True'] }],
    ['numbers of other keys', 'rating: 4.50', { extra: { rating: 4.5 } }],
    [
      'a key that is known once it is cleaned',
      '"title\\x07": T\nnote: n',
      { title: null, extra: { note: 'n' } },
    ],
  ] as const)('knows %s', ([, yaml, head]) => {
    expect(parseFrontMatter(yaml).head).toMatchObject(head);
  });

  test.for([
    ['a colon', 'title: Rivers: a history\nauthor: Ana', { title: 'Rivers: a history' }, 2],
    [
      'a colon in a list of maps',
      'sources:\n  - work: A: B\ntitle: T',
      { title: 'T', extra: { sources: [{ work: 'A: B' }] } },
      3,
    ],
    ['a colon before a comment', 'title: A: B # so', { title: 'A: B' }, 2],
    ['quote marks within quote marks', 'title: "Ana"s book"', { title: 'Ana"s book' }, 2],
    ['a sign', 'title: @home', { title: '@home' }, 2],
    ['a quote within', 'title: "A" is a letter', { title: '"A" is a letter' }, 2],
    ['a bracket', 'title: [Draft] A\ntags: [a, b]', { title: '[Draft] A', tags: ['a', 'b'] }, 2],
    ['a tab', 'title: T\ntags:\n\t- a', { title: 'T', tags: ['a'] }, 4],
    [
      'a bracket that is not closed',
      'title: T\ntags: [a\nauthor: Ana',
      { title: 'T', authors: [author('Ana')] },
      null,
    ],
    ['a key twice', 'title: A\nlang: de\nlang: en', { title: 'A' }, 4],
    [
      'Windows line ends',
      'title: Rivers: a history\r\nlang: de\r\n',
      { title: 'Rivers: a history', lang: 'de' },
      2,
    ],
  ] as const)('reads what is plain in front matter that is broken by %s', ([, yaml, head, line]) => {
    const parsed = parseFrontMatter(yaml);
    expect(parsed.head).toMatchObject(head);
    expect(parsed.problem).not.toBeNull();
    if (line !== null) expect(parsed.problem?.line).toBe(line);
  });

  test.for([
    ['title: Rivers: a history', 'Write: title: "Rivers: a history"'],
    [`title: A: ${'b'.repeat(500)}`, null],
    ['title: a\ntitle: b', 'The last one has been read. Keep one of them.'],
    ['a: 1\nb:\n\tc: 2', 'What is plain in it has been read. Write spaces in place of tabs.'],
    [
      'title: T\nx: &a [*a]',
      'What is plain in it has been read. Write values out where an alias (*) stands for them.',
    ],
  ] as const)('says how to write %j', ([yaml, cure]) => {
    expect(parseFrontMatter(yaml).problem?.cure).toBe(cure);
  });

  test.for([
    ['a bracket that is not closed', 'title: [a', 2],
    ['a tab', 'a: 1\nb:\n\tc: 2', 4],
    ['no map', '- a\n- b', 2],
    ['a sentence', 'It was a dark night', 2],
    ['a key twice', 'title: a\ntitle: b', 3],
    [
      'an alias bomb',
      `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
        .split('')
        .map((k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`)
        .join('\n')}`,
      2,
    ],
    ['depth', '['.repeat(10_000), null],
    ['a list within itself', 'title: T\nx: &a [*a]', 3],
    ['a map within itself', 'title: T\nx: &a\n  y: {z: *a}', 4],
  ] as const)('says what is wrong: %s', ([, yaml, line]) => {
    const { problem } = parseFrontMatter(yaml);
    expect(problem?.message).toMatch(/^[^\n]{5,200}$/);
    if (line !== null) expect(problem?.line).toBe(line);
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-c:\-[\]{}&*!|>"'%@`,?# \n\t0-9]{0,40}$/), (yaml) => {
        expect(() => parseFrontMatter(yaml)).not.toThrow();
      }),
    );
  });
});
