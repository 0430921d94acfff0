import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { createQuoteStream } from '../../../src/quotes/stream-quotes.ts';
import { blocksOf } from './blocks.ts';
import { markAll } from './voices.ts';

describe('the kind of a stretch in quote marks', () => {
  test.for([
    ['“No,” said Nora Blom.', 'speech'],
    ['“No,” quietly replied the judge.', 'speech'],
    ['Blom told Orr, “Leave.”', 'speech'],
    ['Her message: “Vote.”', 'speech'],
    ['“Sure,” she shrugged.', 'speech'],
    ['“Plant trees.” —Nora Blom', 'speech'],
    ['“They never wrote back.”', 'speech'],
    ['Blom said “we tried”.', 'fragment'],
    ['Blom called the plan “a very slow accident”.', 'fragment'],
    ['It was, as Blom put it, “a long walk”.', 'fragment'],
    ['The plan, she said, was “unfair”.', 'fragment'],
    ['A banner read “Enough”.', 'fragment'],
    ['The “experts” were late.', 'other'],
    ['It is what bakers call “proofing”.', 'other'],
    ['Her novel “Low Water” won a prize.', 'other'],
    ['On the channel’s “Morning Tea,” Blom said she would run.', 'other'],
    ['Tony “Boots” Ferrer came.', 'other'],
    ['He was known as “Stubby”.', 'other'],
    ['The so-called “quiet carriage” was loud.', 'other'],
  ] as const)('in %s is %s', ([text, kind]) => {
    const [block] = markAll(blocksOf(text), 'en');
    expect(block?.quotes.map((quote) => quote.kind)).toEqual([kind]);
  });
});

describe('a quote over paragraphs', () => {
  test.for([
    ['“The first is cost. ¶ “The second is time,” she said.', [false], [true]],
    ['“The first is cost.” ¶ “The second is time,” she said.', [false], [false]],
    ['“We tried, she said. ¶ “No,” he said.', [false], [false]],
    ['‘The first is cost. ¶ ‘The second is time,’ she said.', [false], [true]],
    ['‘It is the girls’ turn. ¶ ‘It is late,’ she said.', [false], [true]],
    ['‘It is the girls’ turn,’ he said. ¶ ‘It is late,’ she said.', [false], [false]],
    ['We like rock and ‘soul. ¶ ‘It is late,’ she said.', [], [false]],
    ['She said: ‘It is cost. ¶ ‘It is late.’', [false], [true]],
    ['We like rock and ‘soul. ¶ “It is late,” she said.', [], [false]],
    ['“The first is cost. ¶ “The second is time. ¶ She left.', [false], [true], []],
    ['« Le premier. ¶ Le second », dit-elle.', [false], [true]],
  ] as const)('%s', ([text, ...continues]) => {
    expect(markAll(blocksOf(text), 'en').map(({ quotes }) => quotes.map((quote) => quote.continues))).toEqual(
      continues,
    );
  });

  test('goes on behind a heading', () => {
    const [first, second] = blocksOf('“The first is cost. ¶ “The second is time,” she said.') as [
      Block,
      Block,
    ];
    const heading: Block = { kind: 'heading', level: 2, text: 'More', marks: [] };
    expect(findQuotes([first, heading, second], { lang: 'en', authors: [] })).toMatchObject([
      { places: [{ block: 0 }, { block: 2 }] },
    ]);
  });

  test('waits behind two headings, not behind three', () => {
    const marker = createQuoteStream('en');
    const [first] = blocksOf('“The first is cost.') as [Block];
    const heading: Block = { kind: 'heading', level: 2, text: 'More', marks: [] };
    expect([first, heading, heading, heading].map((block) => marker.add(block).length)).toEqual([0, 0, 0, 4]);
  });

  test('words that go on in the next paragraph are speech in any script', () => {
    const marked = markAll(blocksOf('「灯は ¶ 消えた」'), 'ja');
    expect(marked.flatMap(({ quotes }) => quotes.map(({ kind }) => kind))).toEqual(['speech', 'speech']);
  });

  test('waits for no more than the next paragraph', () => {
    const marker = createQuoteStream('en');
    const [first, second] = blocksOf('“The first is cost. ¶ Nothing more.') as [Block, Block];
    expect(marker.add(first)).toHaveLength(0);
    expect(marker.add(second)).toHaveLength(2);
  });
});
