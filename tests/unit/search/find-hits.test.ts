import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findHits } from '../../../src/search/find-hits.ts';
import { foldText, hasAll, parseQuery } from '../../../src/search/query.ts';

describe('findHits', () => {
  test.for([
    ['a word', 'The bridge is old.', ['bridge'], ['bridge']],
    ['the beginning of a word', 'Two bridges.', ['bridge'], ['bridge']],
    ['not the end of one', 'A footbridge.', ['bridge'], []],
    ['all words, or none', 'The bridge is old.', ['bridge', 'new'], []],
    ['letter case and accents aside', 'ÉTÉ à Ardlé', ['été', 'ardle'], ['ÉTÉ', 'Ardlé']],
    ['accents of their own', 'e\u0301te\u0301', ['ete'], ['e\u0301te\u0301']],
    ['a ligature', 'ﬁnest', ['fine'], ['ﬁne']],
    ['Greek at a word’s end', 'ΟΔΟΣ οδός', ['οδος'], ['ΟΔΟΣ', 'οδός']],
    ['words that follow one another', 'new bridge, the old bridge', ['old bridge'], ['old bridge']],
    [
      'whatever stands between them',
      'It’s “so”—well-known',
      ["it's so", 'well known'],
      ['It’s “so', 'well-known'],
    ],
    ['words in quotation marks', 'old new bridge', ['"new bridge" old'], ['old', 'new bridge']],
    ['Japanese anywhere', '彼は牛のように働く', ['牛の'], ['牛の']],
    ['not a voiced letter for another', 'かき', ['がき'], []],
    ['Devanagari by its beginning', 'हिन्दी भाषा', ['हिन्'], ['हिन्']],
    ['what overlaps, once', 'bridges', ['bridge', 'bri'], ['bridge']],
    ['beyond the basic plane', '🚲 𝐛ridge 🚲', ['bridge'], ['𝐛ridge']],
    ['numbers', 'In 1986 it rained', ['1986'], ['1986']],
  ] as const)('finds %s', ([, text, words, hits]) => {
    expect(findHits(text, parseQuery(words)).map(({ start, end }) => text.slice(start, end))).toEqual(hits);
  });

  test('finds something where the folded text has all, and only there; in order, within the text', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'aàbÉ e\u0301ﬁσςΣ牛の-“’1𝐛 ', '\u0301', 'İ', 'ß'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 2 }), (text, words) => {
        const needles = parseQuery(words);
        const hits = findHits(text, needles);
        expect(hits.length > 0).toBe(needles.length > 0 && hasAll(foldText(text), needles));
        let last = 0;
        for (const { start, end } of hits) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

test('there is nothing to search for in marks alone', () => {
  expect(parseQuery(['—', '""', ' '])).toEqual([]);
});
