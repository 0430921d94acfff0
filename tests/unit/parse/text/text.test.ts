import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { SILENT_HEAD } from '../../../../src/parse/parser.ts';
import { createTextParser } from '../../../../src/parse/text/text.ts';
import { parseAll } from '../../../helpers/parse.ts';

const parse = (text: string, lines?: number) => parseAll(createTextParser({ stated: null }), text, lines);

const WHOLE = `The Bridge Is Closed Again

A third inspection found what two had missed

The bridge over the Lune was closed on Monday. Nobody
knows for how long.

“It is not safe,” said Ana Ruiz, who inspects bridges.

Author: Bo Hale

Bo Hale writes about rivers.
He lives near one.
`;

describe('the head', () => {
  test.for([
    {
      name: 'everything',
      text: WHOLE,
      title: 'The Bridge Is Closed Again',
      subtitle: 'A third inspection found what two had missed',
      body: 2,
    },
    {
      name: 'no title in a first line that is longer than one',
      text: `${'word '.repeat(41)}\n\nIt rained.\n\nIt rained more.\n`,
      title: null,
      subtitle: null,
      body: 3,
    },
    {
      name: 'no standfirst where the second paragraph has its closing mark',
      text: 'Title\n\nIt rained.\n\nIt rained more.\n',
      title: 'Title',
      subtitle: null,
      body: 2,
    },
    {
      name: 'a closing mark before a quote mark',
      text: 'Title\n\nShe said “no.”\n\nIt rained.\n',
      title: 'Title',
      subtitle: null,
      body: 2,
    },
    {
      name: 'a closing mark of another script',
      text: '題\n\n雨が降った。\n\nまた降った。\n',
      title: '題',
      subtitle: null,
      body: 2,
    },
    {
      name: 'no standfirst without a paragraph after it',
      text: 'Title\n\nA line without a mark\n',
      title: 'Title',
      subtitle: null,
      body: 1,
    },
    {
      name: 'a standfirst has to have more than an author line after it',
      text: 'Title\n\nA line without a mark\n\nBy Ana Ruiz\n',
      title: 'Title',
      subtitle: null,
      body: 1,
    },
    {
      name: 'the title of a memo, below lines in two columns',
      text: 'Network Working Group                              A. Ruiz\nRequest for Comments: 9999                Example Networks\n\n             A Protocol for Opening Sluices and\n                     Other Gates\n                   draft-ruiz-gates-01\n\nIt rained.\n',
      title: 'A Protocol for Opening Sluices and Other Gates',
      subtitle: null,
      body: 3,
    },
    {
      name: 'no title in the place and the day above a letter',
      text: 'Holt, 3 May 1902\n\nDear Sir,\n\nIt rained.\n',
      title: null,
      subtitle: null,
      body: 3,
    },
    {
      name: 'paragraphs with a blank line below every line',
      text: 'The Long Field\n\n\nThe field lies behind the house and it is longer than any other field in\n\nthe parish, which is why it has always been known by that name and no other\n\none.\n\n\nMy father bought it in the year of the flood, for almost nothing, because it\n\nstood under water.\n',
      title: 'The Long Field',
      subtitle: null,
      body: 2,
    },
    {
      name: 'no title in the first words of a letter',
      text: 'Dear Ana,\n\nIt rained.\n\nIt rained more.\n',
      title: null,
      subtitle: null,
      body: 3,
    },
    {
      name: 'no subtitle in a sentence with a note',
      text: 'Title\n\nThe lamp was lit.[1] Twice.[12]\n\n[1] See the log.\n[12] In May.\n',
      title: 'Title',
      subtitle: null,
      body: 2,
    },
    { name: 'no title in two lines', text: 'One\ntwo\n\nThree.\n', title: null, subtitle: null, body: 2 },
    { name: 'no title with nothing below it', text: 'Alone\n\n\n', title: null, subtitle: null, body: 1 },
    {
      name: 'no title of more than 200 characters',
      text: `${'word '.repeat(41)}\n\nText.\n`,
      title: null,
      subtitle: null,
      body: 2,
    },
    {
      name: 'blank lines before the title',
      text: '\n \n\nTitle\n\nText.\n',
      title: 'Title',
      subtitle: null,
      body: 1,
    },
    {
      name: 'Windows line ends',
      text: 'Title\r\n\r\nText.\r\n\r\nMore.\r\n',
      title: 'Title',
      subtitle: null,
      body: 2,
    },
  ])('$name', ({ text, title, subtitle, body }) => {
    const { head, blocks } = parse(text);
    expect({ title: head.title, subtitle: head.subtitle, body: blocks.length }).toEqual({
      title,
      subtitle,
      body,
    });
  });

  test.for([
    ['at the foot, with a bio', WHOLE, [['Bo Hale', 'Bo Hale writes about rivers. He lives near one.']]],
    ['at the foot, alone', 'T\n\nText.\n\nBy Ana Ruiz\n', [['Ana Ruiz', null]]],
    [
      'at the foot, the bio in the next line',
      'T\n\nText.\n\nAuthor: Ana Ruiz\nShe welds.\n',
      [['Ana Ruiz', 'She welds.']],
    ],
    ['under the title', 'T\n\nBy Ana Ruiz\n\nText.\n', [['Ana Ruiz', null]]],
    ['between title and standfirst', 'T\n\nBy Ana Ruiz\n\nA standfirst\n\nText.\n', [['Ana Ruiz', null]]],
    [
      'under the standfirst',
      'T\n\nA standfirst\n\nBy Ana Ruiz and Bo de Hale\n\nText.\n',
      [
        ['Ana Ruiz', null],
        ['Bo de Hale', null],
      ],
    ],
    ['not a sentence that begins with “By”', 'T\n\nText.\n\nBy Monday they had gone home again.\n', []],
    ['not in the middle of the text', `T\n\nText.\n\nBy Ana Ruiz\n\n${'More.\n\n'.repeat(5)}`, []],
  ] as const)('the author %s', ([, text, authors]) => {
    expect(parse(text).head.authors.map(({ name, bio }) => [name, bio])).toEqual(authors);
  });
});

test('with front matter everything is body', () => {
  const { head, blocks } = parseAll(
    createTextParser({ stated: { ...SILENT_HEAD, title: 'Stated' } }),
    'Line\n\nBy Ana Ruiz\n',
  );
  expect({ title: head.title, blocks: blocks.map(({ text }) => text) }).toEqual({
    title: 'Stated',
    blocks: ['Line', 'By Ana Ruiz'],
  });
});

describe('paragraphs', () => {
  test.for([
    [
      'a line break is a space where the text was wrapped',
      'The river had been rising since the middle of the\nnight, and nobody who lived beside it slept.',
      'The river had been rising since the middle of the night, and nobody who lived beside it slept.',
    ],
    [
      'nothing between Chinese or Japanese',
      `${'川の水は夜のあいだに増えていた。誰も眠らな'.repeat(2)}\n${'川の水は夜のあいだに増えていた。誰も眠らな'.repeat(2)}\nそう`,
      `${'川の水は夜のあいだに増えていた。誰も眠らな'.repeat(4)}そう`,
    ],
    ['a space between Korean', '한국\n어', '한국 어'],
    ['an indent of a wide space stays', '\u3000そう', '\u3000そう'],
    ['no-break spaces stay', 'a\u00a0b', 'a\u00a0b'],
  ] as const)('%s', ([, text, expected]) => {
    expect(parse(`T\n\nText.\n\n${text}\n`).blocks[1]?.text).toBe(expected);
  });
});

test('a text in pieces is read like the whole text', () => {
  const line = fc.constantFrom(
    'Title',
    'A line',
    'It rained.',
    '',
    '',
    ' ',
    'By Ana Ruiz',
    'Author: Bo Hale',
    '日本',
  );
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 1, max: 7 }), (lines, step) => {
      const text = lines.join('\n');
      expect(parse(text, step)).toEqual(parse(text));
    }),
    { numRuns: 1000 },
  );
});

test('every word of the text is kept', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,5}( [a-z]{1,5}\n?)?$/)), (paragraphs) => {
      const text = paragraphs.join('\n\n');
      const { head, blocks } = parse(text);
      const kept = [head.title, head.subtitle, ...blocks.map((block) => block.text)].join(' ');
      expect(kept.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
    }),
  );
});

test('a paragraph without end is parted, and nothing of it lost', () => {
  const parser = createTextParser({ stated: null });
  const early = Array.from({ length: 40 }, () => parser.push('Some words of text.\n'.repeat(1000))).flat();
  expect(early.length).toBeGreaterThan(0);
  const blocks = [...early, ...parser.end()];
  expect(
    blocks
      .map((block) => block.text)
      .join(' ')
      .match(/text\./g),
  ).toHaveLength(40_000);
});

test('a paragraph is no subtitle when it is long', () => {
  const { head } = parseAll(
    createTextParser({ stated: null }),
    `Title\n\n${'words '.repeat(200)}\n\nText.\n`,
  );
  expect(head).toMatchObject({ title: 'Title', subtitle: null });
});

test('a day below the byline is the day of the article', () => {
  const { head, blocks } = parse('The Gate\n\nBy Bo Hale\n3 March 2024\n\nIt was iron.\n\nIt was heavy.\n');
  expect([head.date, head.subtitle, blocks.length]).toEqual(['2024-03-03', null, 2]);
});

test('the days of a diary are not', () => {
  const { head } = parse('Diary\n\nBy Bo Hale\n\n3 March 1902\n\nIt rained.\n\n4 March 1902\n');
  expect(head.date).toBeNull();
});

test('what follows the author of a title page is no bio', () => {
  const title = 'Title: The Gate\n\nAuthor: Bo Hale\n\nLanguage: English\n\nIt is free.\n\nIt is short.\n\n';
  const { head, blocks } = parse(`${title}THE GATE\n\nBy Bo Hale\n\nIt was iron.\n\nIt was heavy.\n`);
  expect([head.authors[0]?.bio, blocks.at(-1)?.text]).toEqual([null, 'It was heavy.']);
});
