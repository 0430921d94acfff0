import { expect, test } from 'vitest';
import type { Block } from '../../../../src/article.ts';
import type { Reason } from '../../../../src/explain.ts';
import { findQuotes } from '../../../../src/quotes/find-quotes.ts';

/** Paragraphs apart by “¶”: those behind “> ” stand in a block quote, behind “+> ” in one that begins there, and behind “# ” in a heading. */
function blocksOf(text: string): readonly Block[] {
  return text.split('¶').map((part) => {
    const line = part.trim();
    if (line.startsWith('# ')) return { kind: 'heading', level: 2, text: line.slice(2), marks: [] };
    const [, begins, said = ''] = /^(\+?)> (.*)/.exec(line) ?? [];
    return begins !== undefined
      ? {
          kind: 'quote',
          depth: 1,
          within: ['quote'],
          text: said,
          marks: [],
          ...(begins === '+' ? { opens: 0 } : {}),
        }
      : { kind: 'paragraph', text: line, marks: [] };
  });
}

test.for([
  // Signed
  ['> The tide is early. — Ben Tarn', [['block', 'The tide is early.', 'Ben Tarn']]],
  ['> The tide is early. ¶ > ― Ann Moss, Rivers', [['block', 'The tide is early.', 'Ann Moss']]],
  ['> The tide is early. ¶ — Ann Moss ¶ She left.', [['block', 'The tide is early.', 'Ann Moss']]],
  [
    '> The tide is early. ¶ > — Ann Moss, “Low Tide,” 1925',
    [
      ['block', 'The tide is early.', 'Ann Moss'],
      ['other', '“Low Tide,”', null],
    ],
  ],
  ['> The tide is early. ¶ > Ann Moss', [['block', 'The tide is early.', 'Ann Moss']]],
  ['> It is early. ¶ > It is late. ¶ > -- Ann Moss', [['block', 'It is early.\nIt is late.', 'Ann Moss']]],
  [
    '> One. ¶ > — Ann Moss ¶ > Two. ¶ > — Ben Tarn',
    [
      ['block', 'One.', 'Ann Moss'],
      ['block', 'Two.', 'Ben Tarn'],
    ],
  ],
  [
    '> It is early. ¶ +> It is late. ¶ > — Ann Moss',
    [
      ['other', 'It is early.', null],
      ['block', 'It is late.', 'Ann Moss'],
    ],
  ],
  [
    'Ann Moss wrote: ¶ > It is early. ¶ +> Two eggs, butter.',
    [
      ['block', 'It is early.', 'Ann Moss'],
      ['other', 'Two eggs, butter.', null],
    ],
  ],
  [
    '> Half of it is “luck”. – Crane driver at a port',
    [['block', 'Half of it is “luck”.', 'Crane driver at a port']],
  ],
  ['> It is early.-- Ann Moss', [['block', 'It is early.', 'Ann Moss']]],
  ['> It is early — Ann Moss', [['other', 'It is early — Ann Moss', null]]],
  ['> “Low Tide” ¶ > — Ann Moss', [['block', '“Low Tide”', 'Ann Moss']]],
  ['> “We tried.” ¶ > It rained. — Ann Moss', [['block', '“We tried.”\nIt rained.', 'Ann Moss']]],
  // Led in
  ['As the poet Ann Moss put it: ¶ > We tried.', [['block', 'We tried.', 'Ann Moss']]],
  ['According to Ann Moss: ¶ > We tried.', [['block', 'We tried.', 'Ann Moss']]],
  ['Ann Moss sat. She posted: ¶ > We tried.', [['block', 'We tried.', 'Ann Moss']]],
  ['In a letter, Ann Moss wrote: ¶ > We tried.', [['block', 'We tried.', 'Ann Moss']]],
  ['On 3 May, Ann Moss ann@tide.example wrote: ¶ > We tried.', [['block', 'We tried.', 'Ann Moss']]],
  ['Ben Tarn came. From Moss’s letter: ¶ > We tried.', [['block', 'We tried.', 'Moss']]],
  [
    'The mayor said in a statement: ¶ > We tried. ¶ > It rained.',
    [['block', 'We tried.\nIt rained.', 'The mayor']],
  ],
  ['Ann Moss wrote ¶ > We tried.', [['other', 'We tried.', null]]],
  ['# Ann Moss wrote: ¶ > We tried.', [['other', 'We tried.', null]]],
  // All in marks
  ['> “The tide is early.” ¶ > — Ann Moss', [['speech', '“The tide is early.”', 'Ann Moss']]],
  ['> “We tried,” said Ann Moss.', [['speech', '“We tried,”', 'Ann Moss']]],
  // Nobody’s
  ['> This page was last changed in May.', [['other', 'This page was last changed in May.', null]]],
  ['Here is the list of what you need: ¶ > Two eggs, butter.', [['other', 'Two eggs, butter.', null]]],
  ['> It was late - Expect delays. Then more.', [['other', 'It was late - Expect delays. Then more.', null]]],
] as const)('%s', ([text, expected]) => {
  const quotes = findQuotes(blocksOf(text), { lang: 'en', authors: [] });
  expect(quotes.map(({ kind, text, speaker }) => [kind, text, speaker?.name ?? null])).toEqual(expected);
});

test.for([
  ['> The tide is early. — Ben Tarn', 'block by signed'],
  ['According to Ann Moss: ¶ > We tried.', 'block by led-in'],
  ['> This page was last changed in May.', 'other by block-quote-of-nobody'],
  ['> “The tide is early.” ¶ > — Ann Moss', 'speech by sentence-alone'],
])('%s is taken for %s', ([text, rule]) => {
  const told: string[] = [];
  const explain = (reason: Reason) => {
    if (reason.step === 'quote') told.push(reason.rule);
  };
  findQuotes(blocksOf(text as string), { lang: 'en', authors: [], explain });
  expect(told).toEqual([rule]);
});
