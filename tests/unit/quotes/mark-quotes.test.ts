import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { createQuoteMarker } from '../../../src/quotes/mark-quotes.ts';
import { blocksOf } from './blocks.ts';

function markAll(blocks: readonly Block[], lang: string | null) {
  const marker = createQuoteMarker(lang);
  return [...blocks.flatMap((block) => marker.add(block)), ...marker.end()];
}

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

  test('words that go on in the next paragraph are speech in any script', () => {
    const marked = markAll(blocksOf('「灯は ¶ 消えた」'), 'ja');
    expect(marked.flatMap(({ quotes }) => quotes.map(({ kind }) => kind))).toEqual(['speech', 'speech']);
  });

  test('waits for no more than the next paragraph', () => {
    const marker = createQuoteMarker('en');
    const [first, second] = blocksOf('“The first is cost. ¶ Nothing more.') as [Block, Block];
    expect(marker.add(first)).toHaveLength(0);
    expect(marker.add(second)).toHaveLength(2);
  });
});

const pieces = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  "''",
  '„',
  '«',
  '»',
  '「',
  '」',
  '— ',
  ' ',
  ' ',
  ', ',
  '. ',
  '? ',
  ': ',
  ' ¶ ',
  'Ana Ruiz',
  'Mr. Orr',
  'she',
  'said',
  'told',
  'the plan',
  'who',
  'and',
  'is',
  'in',
  'a',
  '90s',
  'Ja',
  'と言った',
); // prettier-ignore
const writing = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''));
const language = fc.constantFrom('en', 'de', 'fr', 'es', 'ru', 'ja', 'zh', null);

test('whatever is written, both ways of finding quotes agree', () => {
  fc.assert(
    fc.property(writing, language, (text, lang) => {
      const blocks = blocksOf(text);
      const marked = markAll(blocks, lang).flatMap(({ quotes }, block) =>
        quotes.map(({ start, end, kind }) => ({ block, start, end, kind })),
      );
      const found = findQuotes(blocks, { lang, authors: [] }).flatMap(({ places, kind }) =>
        places.map((place) => ({ ...place, kind })),
      );
      expect(found).toEqual(marked);
    }),
  );
});

test('whatever is written, places lie in their block, in order, and quotes have their words', () => {
  fc.assert(
    fc.property(writing, language, (text, lang) => {
      const blocks = blocksOf(text);
      let before = { block: 0, end: 0 };
      for (const quote of findQuotes(blocks, { lang, authors: [] })) {
        const words = quote.places.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
        expect(quote.text).toBe(words.join('\n'));
        const mention = quote.speaker?.mention ?? null;
        if (mention !== null) {
          expect(blocks[mention.block]?.text.slice(mention.start, mention.end)).toBe(mention.text);
        }
        for (const place of quote.places) {
          expect(place.end).toBeGreaterThan(place.start);
          expect(place.block > before.block || place.start >= before.end).toBe(true);
          before = place;
        }
      }
    }),
  );
});
