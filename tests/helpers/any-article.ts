import fc from 'fast-check';
import type { Article, Block, Container, Mark } from '../../src/article.ts';
import { tableBlock } from '../../src/parse/table-block.ts';

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
      '~~',
      '==a==',
      '^[a]',
      '[^1]',
      '[^1]:',
      ':',
      '[[a]]',
      '[[a|b]]',
      '[ ]',
      '[!NOTE]',
      '$',
      '$a*b*c$',
      'https://b.example/a_b_(c).',
      'www.c.example',
      ':smile:',
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
    fc.constantFrom('emphasis', 'strong', 'strike', 'code').map((kind) => ({ kind }) as const),
    fc.nat(3).map((note) => ({ kind: 'note', note }) as const),
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
      .tuple(
        prose,
        fc.option(fc.constantFrom(0, 1, 2, 3, 9, 10, 1986)),
        fc.constantFrom({}, {}, {}, { checked: true }, { checked: false }),
      )
      .map(
        ([prose, number, task]) =>
          ({ kind: 'item', depth: 1, ordered: number !== null, number, ...prose, ...task }) as const,
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
      .tuple(
        fc.array(codeLine, { maxLength: 4 }),
        fc.constantFrom({}, {}, { lang: 'js' }, { lang: 'c++' }, { lang: '{.py}' }, { lang: 'a `b`' }),
      )
      .map(([lines, lang]) => ({ kind: 'code', text: lines.join('\n'), ...lang }) as const),
    weight: 2,
  },
  {
    arbitrary: fc
      .tuple(text, fc.option(href))
      .map(([text, src]) => ({ kind: 'image', text, ...(src === null ? {} : { src }) }) as const),
    weight: 1,
  },
  { arbitrary: fc.constant({ kind: 'rule', text: '' } as const), weight: 1 },
  {
    arbitrary: fc
      .tuple(
        fc.array(fc.array(prose, { maxLength: 3 }), { maxLength: 3 }),
        fc.array(fc.constantFrom('left', 'center', 'right', null), { maxLength: 3 }),
      )
      .map(([rows, align]) => tableBlock(rows, align, {})),
    weight: 1,
  },
);

export const anyBlock: fc.Arbitrary<Block> = fc
  .tuple(shape, within, fc.option(fc.nat(3), { nil: undefined, freq: 2 }))
  .map(
    ([block, within, opens]): Block =>
      within.length === 0 ? block : { ...block, within, ...(opens === undefined ? {} : { opens }) },
  );

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
  notes: fc.array(fc.record({ blocks: fc.array(anyBlock, { maxLength: 3 }) }), { maxLength: 3 }),
});
