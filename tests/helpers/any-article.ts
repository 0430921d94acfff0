import fc from 'fast-check';
import type { Article, Block, Container, Mark } from '../../src/article.ts';
import { plainCell, tableBlock } from '../../src/parse/table-block.ts';

/** Words as people write them, and what Markdown might take for something else. */
const word = fc.oneof(
  { arbitrary: fc.stringMatching(/^[a-z]{1,6}$/), weight: 6 },
  {
    arbitrary: fc.constantFrom(
      '“Ja,”',
      '牛のように',
      'été',
      '3.14',
      '«',
      'a_b_c',
      "don't",
      '—',
      '👩🏽‍💻',
      '(so)',
    ),
    weight: 3,
  },
  {
    arbitrary: fc.constantFrom(
      '#',
      '##',
      '-',
      '+',
      '*',
      '**',
      '***',
      '_',
      '__',
      '>',
      '1.',
      '2)',
      '1986.',
      '`',
      '``',
      '```',
      '~~~',
      '---',
      '===',
      '=',
      '<b>',
      '</em>',
      '<br>',
      '<!--',
      '-->',
      '<https://a.example>',
      '&amp;',
      '&copy',
      '&#35;',
      '\\',
      '\\\\',
      'end\\',
      '|',
      '\\|',
      ':--',
      '[x]',
      '[x]:',
      '[a](b)',
      '![',
      '](',
      '!',
      ')',
      'a*b',
      '*a',
      'a*',
      '_a',
      'a`b',
      'http://a.example/x_y',
      '\u00a0',
      '\u3000x',
      '{',
      '$x$',
      '~',
      '^',
      '@a',
      '%',
    ),
    weight: 4,
  },
  { arbitrary: fc.string({ minLength: 1, maxLength: 6 }), weight: 1 },
);

const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 9 })
  .map((words) => words.flat().join(''));

const href = fc.constantFrom(
  'https://a.example/',
  'https://a.example/x(y)z',
  'https://a.example/x(y',
  'https://a.example/a b',
  'https://a.example/?a=1&copy;=2',
  'https://a.example/*a*_b_\\c<d>',
  'https://ex.example/é',
  'mailto:a@b.example',
  'javascript:alert(1)',
  '#note',
  '',
);

function marksOf(length: number): fc.Arbitrary<readonly Mark[]> {
  const place = fc
    .tuple(fc.nat(length), fc.nat(length))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const style = fc.oneof(
    fc.constantFrom('emphasis', 'strong', 'code').map((kind) => ({ kind }) as const),
    href.map((href) => ({ kind: 'link', href }) as const),
    fc.constant({ kind: 'break' } as const),
  );
  return fc.array(
    fc.tuple(style, place).map(([style, place]): Mark => ({ ...style, ...place })),
    { maxLength: 4 },
  );
}

/** A break covers one space. */
function placeBreaks(text: string, marks: readonly Mark[]): readonly Mark[] {
  const placed = marks.flatMap((mark) => {
    if (mark.kind !== 'break') return [mark];
    const at = text.indexOf(' ', mark.start);
    return at < 0 ? [] : [{ ...mark, start: at, end: at + 1 }];
  });
  return placed.sort((a, b) => a.start - b.start || b.end - a.end);
}

const prose = fc
  .oneof(text, fc.constant(''))
  .chain((text) => marksOf(text.length).map((marks) => ({ text, marks: placeBreaks(text, marks) })));

const within = fc.array(fc.constantFrom<Container>('quote', 'item'), { maxLength: 4 });

const codeLine = fc.constantFrom(
  '',
  ' ',
  'x = 1',
  '    indented',
  '```',
  '~~~',
  '````',
  '- a',
  '> q',
  '# h',
  '---',
  '</pre>',
  'a\\',
);

const shape = fc.oneof(
  { arbitrary: prose.map((prose) => ({ kind: 'paragraph', ...prose }) as const), weight: 4 },
  {
    arbitrary: fc
      .tuple(prose, fc.option(fc.constantFrom(0, 1, 2, 3, 9, 10, 1986)))
      .map(
        ([prose, number]) =>
          ({ kind: 'item', depth: 1, ordered: number !== null, number, ...prose }) as const,
      ),
    weight: 4,
  },
  { arbitrary: prose.map((prose) => ({ kind: 'quote', depth: 1, ...prose }) as const), weight: 1 },
  {
    arbitrary: fc
      .tuple(prose, fc.constantFrom(1, 2, 3, 4, 5, 6))
      .map(([prose, level]) => ({ kind: 'heading', level, ...prose }) as const),
    weight: 2,
  },
  {
    arbitrary: fc
      .array(codeLine, { maxLength: 4 })
      .map((lines) => ({ kind: 'code', text: lines.join('\n') }) as const),
    weight: 2,
  },
  { arbitrary: text.map((text) => ({ kind: 'image', text }) as const), weight: 1 },
  { arbitrary: fc.constant({ kind: 'rule', text: '' } as const), weight: 1 },
  {
    arbitrary: fc
      .array(fc.array(fc.oneof(text, fc.constant('')), { maxLength: 3 }), { maxLength: 3 })
      .map((rows) =>
        tableBlock(
          rows.map((row) => row.map(plainCell)),
          [],
          {},
        ),
      ),
    weight: 1,
  },
);

export const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(shape, within)
  .map(([block, within]): Block => (within.length === 0 ? block : { ...block, within }));

const line = text
  .map((text) => text.replaceAll(/[\s\u0000-\u001f\u007f-\u009f\ufeff]+/g, ' ').trim())
  .filter((text) => text !== '');

export const anyArticle: fc.Arbitrary<Article> = fc.record({
  id: fc.constant('kept'),
  title: line,
  subtitle: fc.option(line),
  authors: fc.array(fc.record({ name: line, bio: fc.option(line), url: fc.option(fc.webUrl()) }), {
    maxLength: 3,
  }),
  date: fc.option(fc.constantFrom('2023-03-19', '2023-03', '2023', '2023-03-19T10:00:00Z')),
  lang: fc.option(fc.constantFrom('en', 'no', 'zh-Hant')),
  source: fc.option(fc.webUrl()),
  publication: fc.option(line),
  added: fc.option(fc.constantFrom('2023-03-19', '2023-03-19T10:00:00Z')),
  read: fc.option(fc.constantFrom('2023-03-19', '2023-03-19T10:00:00Z')),
  tags: fc.array(line, { maxLength: 3 }),
  extra: fc.dictionary(
    fc.constantFrom('saved', 'note', 'rating', 'read on', '1', 'null', '- x', '# y'),
    fc.oneof(
      line,
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.constant('two\nlines\n'),
      fc.array(line),
      fc.dictionary(fc.constantFrom('a', 'b'), line),
    ),
    { noNullPrototype: true },
  ),
  words: fc.constant(0),
  minutes: fc.constant(1),
  blocks: fc.array(anyBlock, { minLength: 1, maxLength: 8 }),
  notes: fc.constant([]),
});
