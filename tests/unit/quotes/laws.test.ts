import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article.ts';
import { findQuotes } from '../../../src/quotes/find-quotes.ts';
import { anyArticle } from '../../helpers/any-article.ts';
import { markAll } from './voices.ts';

const LANGUAGES = ['en', 'de', 'fr', 'es', 'ru', 'ja', 'zh', null] as const;

/** Marks and words in any order, the marks as often as not where no writer would put them. */
const hostileText = fc
  .array(
    fc.constantFrom(
      ...['“', '”', '‘', '’', '"', "'", "''", '``', '„', '«', '»', '「', '」', '—', '- '],
      ...[' ', ' ', ' ', ', ', '. ', ': ', '? ', 'Ana Ruiz', 'Bo Hale', 'Mrs. Ruiz', 'she', 'said', 'told'],
      ...['the', 'the plan', 'and', 'who', 'is', 'of', 'in', '90s', '雨を', 'と言った', 'sagte', '👩‍🚒', '5'],
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

const hostileBlocks = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: hostileText.map((text): Block => ({ kind: 'paragraph', text, marks: [] })) },
    {
      weight: 1,
      arbitrary: hostileText.map((text): Block => ({ kind: 'heading', level: 2, text, marks: [] })),
    },
    { weight: 1, arbitrary: hostileText.map((text): Block => ({ kind: 'code', text })) },
  ),
  { maxLength: 6 },
);

const anyBlocks = fc.oneof(
  { weight: 3, arbitrary: hostileBlocks },
  { weight: 1, arbitrary: anyArticle.map(({ blocks }) => blocks) },
);

const anyLanguage = fc.constantFrom(...LANGUAGES);

describe('whatever the text', () => {
  test('places lie in their block, in order, and never overlap; the text is their slices', () => {
    fc.assert(
      fc.property(anyBlocks, anyLanguage, (blocks, lang) => {
        let [block, offset] = [0, 0];
        for (const { text, places } of findQuotes(blocks, { lang, authors: [] })) {
          for (const place of places) {
            expect(place.block).toBeGreaterThanOrEqual(block);
            expect(place.start).toBeGreaterThanOrEqual(place.block === block ? offset : 0);
            expect(place.end).toBeGreaterThan(place.start);
            expect(place.end).toBeLessThanOrEqual(blocks[place.block]?.text.length ?? -1);
            [block, offset] = [place.block, place.end];
          }
          const slices = places.map(({ block, start, end }) => blocks[block]?.text.slice(start, end));
          expect(text).toBe(slices.join('\n'));
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a mention is words of the article', () => {
    fc.assert(
      fc.property(anyBlocks, anyLanguage, (blocks, lang) => {
        for (const { speaker } of findQuotes(blocks, { lang, authors: [] })) {
          if (speaker === null) continue;
          expect(speaker.name).not.toBe('');
          const { mention } = speaker;
          if (mention === null) continue;
          expect(blocks[mention.block]?.text.slice(mention.start, mention.end)).toBe(mention.text);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('blocks given one at a time have the quotes of the whole, but for what only the whole tells', () => {
    fc.assert(
      fc.property(anyBlocks, anyLanguage, (blocks, lang) => {
        const marked = markAll(blocks, lang);
        expect(marked.map(({ block }) => block)).toEqual(blocks);
        const quotes = findQuotes(blocks, { lang, authors: [] });
        // A block quote may be one quote, an answer in an interview is a turn.
        const whole = new Set(
          quotes.flatMap(({ kind, places }) => (kind === 'turn' ? places.map(({ block }) => block) : [])),
        );
        const isPlain = (at: number) => {
          const block = blocks[at];
          return !whole.has(at) && block?.kind !== 'quote' && block?.within?.includes('quote') !== true;
        };
        const parts = marked.flatMap(({ quotes }, block) =>
          isPlain(block) ? quotes.map(({ start, end }) => ({ block, start, end })) : [],
        );
        expect(quotes.flatMap(({ places }) => places).filter(({ block }) => isPlain(block))).toEqual(parts);
        for (const { kind, places } of quotes) {
          const [{ block, start }] = places;
          const known = marked[block]?.quotes.find((quote) => quote.start === start)?.kind;
          // A fragment is nobody’s where nobody says it.
          if (isPlain(block)) expect([kind, kind === 'other' ? 'fragment' : kind]).toContain(known);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('any string of characters is some article', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), anyLanguage, (text, lang) => {
        findQuotes([{ kind: 'paragraph', text, marks: [] }], { lang, authors: [] });
      }),
    );
  });
});

describe('200,000 marks in one paragraph', () => {
  test.for([
    ...['“', '”', '‘', '’', '"', "'", '``', '„', '‚', '«', '»', '「', '」', '—'],
    ...['“a ', 'a” ', ' ‘a', 'a’ ', ' "a', " 'a", "a' ", 'a"b', '“‘', '„‚', '5" ', '— a '],
    ...['“A,” said B. ', '“Yes,” she said. ', '‘the boys’ ', '« a » ', '「雨」と言った。', 'Ana Ruiz “'],
  ])('“%s” again and again comes to an end', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    const quotes = findQuotes([{ kind: 'paragraph', text, marks: [] }], { lang: null, authors: [] });
    for (const { places } of quotes) expect(places.at(-1)?.end).toBeLessThanOrEqual(text.length);
  });

  test('sentences in marks that nobody says, 40,000 in one paragraph, come to an end', () => {
    const text = 'Does the glue dry? “It never does.” Wait for a day. '.repeat(40_000);
    const quotes = findQuotes([{ kind: 'paragraph', text, marks: [] }], { lang: 'en', authors: [] });
    expect(quotes).toHaveLength(40_000);
    expect(new Set(quotes.map(({ kind }) => kind))).toEqual(new Set(['other']));
  });

  test.for(['.', '. ', '-', '…'])(
    '“%s” again and again in a paragraph that is one quote comes to an end',
    (piece) => {
      const text = `“They all went down to the water${piece.repeat(200_000)} and saw it”`;
      const quotes = findQuotes([{ kind: 'paragraph', text, marks: [] }], { lang: 'en', authors: [] });
      expect(quotes.map(({ kind }) => kind)).toEqual(['other']);
    },
  );
});
