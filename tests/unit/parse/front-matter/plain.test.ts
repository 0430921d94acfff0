import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../../src/parse/front-matter/front-matter.ts';
import { parsePlainFrontMatter } from '../../../../src/parse/front-matter/plain.ts';

/** More with RUNS=100000. */
const numRuns = Number(process.env.RUNS ?? 300);

describe('front matter that needs no YAML', () => {
  test.for([
    [
      'of reader',
      'title: "A \\"new\\" start"\nauthor:\n  - name: "Ana Ruiz"\n    bio: "Welds."\ntags:\n  - "steel"\n# 2 words in 15 bytes\n',
    ],
    [
      'of Jekyll',
      'layout: post\ntitle:  Welcome to Jekyll!\ndate:   2024-01-31 10:00:00 +0100\ncategories: jekyll update\n',
    ],
    [
      'of Hugo',
      "title: 'It''s here: a start'\ndate: 2024-01-31T10:00:00-04:00\ndraft: false\nweight: 10\ntags: ['a', \"b\", c d]\n",
    ],
    [
      'of Obsidian',
      'aliases: []\ntags:\n- one\n- two\ncreated: 2024-01-31\nsource: https://example.org/a?b=c#d\nrating:\n',
    ],
    [
      'of an author with a bio',
      'title: Été, à Paris (1887)\nauthor:\n  name: Ana Ruiz\n  bio: Ana Ruiz welds, and writes; also C#\n',
    ],
    [
      'with a list of maps',
      'sources:\n  - work: Ten Days\n    year: 1887\n    of:\n      - a\n  - work: B\n\n# a comment\nlang: en\n',
    ],
    ['with numbers for words', 'title: 1984\nauthor: [True, 10]\nyear: 1984\nlive: True\n'],
  ] as const)('%s', ([, yaml]) => {
    const quick = parsePlainFrontMatter(yaml);
    expect({ head: quick?.head, problem: null }).toEqual(parseFrontMatter(yaml));
  });

  const key = fc.constantFrom(
    'title',
    'author',
    'tags',
    'note',
    'a',
    'Name',
    'null',
    'true',
    '__proto__',
    'known by',
    '"b"',
    'x-1',
  );
  const value = fc.constantFrom(
    ...[
      'A',
      'A b',
      'Ana: B',
      'a:b',
      'a :b',
      'a#b',
      'a #b',
      'C# is',
      'it’s',
      "it's",
      'é',
      'a, b',
      'a]',
      'a\u00a0b',
      '\u0085',
      'a\u0085',
      'a\t',
      'a\u0001',
    ],
    ...[
      '"A"',
      '"A\\u00e9"',
      '"a" b',
      '"a" # b',
      '"a',
      "'a'",
      "'a''b'",
      "'a'b'",
      "'a",
      "''",
      '""',
      '"a\u2028b"',
    ],
    ...[
      'null',
      'Null',
      '~',
      'nULL',
      'true',
      'True',
      'tRUE',
      'FALSE',
      'no',
      '0',
      '12',
      '007',
      '-1',
      '1.5',
      '1e3',
      '0x1f',
      '.5',
      '12 a',
      '9007199254740993',
    ],
    ...[
      '2023-03-19',
      '2023-03-19T10:00:00Z',
      '2023-03-19 10:00: x',
      '2023-03-190',
      '12:30',
      'https://a.b/c#d',
      'a::b',
      'a:',
    ],
    ...[
      '[]',
      '[ ]',
      '[a]',
      '[a, b]',
      '[a,, b]',
      '[a, ]',
      "['a, b', c]",
      '["a", 1, true]',
      '[a: b]',
      '[[a]]',
      '[a] b',
      '[a',
      '[&a b]',
      '[~]',
      '[a b , c]',
    ],
    ...[
      '- a',
      '&a b',
      '*a',
      '!a b',
      '| ',
      '>',
      '? a',
      '@a',
      '`a',
      '%a',
      '{}',
      '{a: b}',
      '',
      ' ',
      '  A',
      'A  ',
      '#',
      '# a',
      '---',
      '...',
      '<<',
      '=',
      '-',
    ],
  );
  const line = fc.oneof(
    fc
      .tuple(
        fc.constantFrom('', '', '  ', '    ', ' '),
        fc.constantFrom('', '', '- ', '-  ', '- - '),
        key,
        value,
      )
      .map(
        ([indent, hyphen, name, written]) =>
          `${indent}${hyphen}${name}:${written === '' ? '' : ' '}${written}`,
      ),
    fc.tuple(fc.constantFrom('', '  ', '    '), value).map(([indent, written]) => `${indent}- ${written}`),
    fc
      .tuple(
        fc.constantFrom('', '  '),
        fc.constantFrom('', '# a', '# 1 words in 2 bytes', 'A', '"a"', '-', '\t', '---', '...'),
      )
      .map((parts) => parts.join('')),
  );

  test('says the same as YAML whenever it can be read', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const yaml = lines.map((one) => `${one}\n`).join('');
        const quick = parsePlainFrontMatter(yaml);
        if (quick !== null) expect({ head: quick.head, problem: null }).toEqual(parseFrontMatter(yaml));
      }),
      { numRuns: numRuns * 20 },
    );
  });

  test.for(['A', '2023-03-19'])('any characters after %s, too', (start) => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom('title: ', '- ', 'a: [', 'a:\n  - '),
        (text, before) => {
          const yaml = `${before}${start}${text}${before.endsWith('[') ? ']' : ''}\n`;
          const quick = parsePlainFrontMatter(yaml);
          if (quick !== null) expect({ head: quick.head, problem: null }).toEqual(parseFrontMatter(yaml));
        },
      ),
      { numRuns: numRuns * 5 },
    );
  });
});
