import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, hasAll, parseQuery } from '../../../src/search/query.ts';
import { termsOf, wantedTerms } from '../../../src/search/search-terms.ts';

describe('termsOf', () => {
  test.for([
    { text: 'A bridge, a Bridge!', terms: ['a', 'bridge', 'a', 'bridge'] },
    { text: '東京都', terms: ['東京', '京都', '都'] },
    { text: 'H2Oを飲む', terms: ['h2o', 'h2', '2o', 'oを', 'を飲', '飲む', 'む'] },
    { text: '— …', terms: [] },
  ])('of $text are $terms', ({ text, terms }) => {
    expect(termsOf(text)).toEqual(terms);
  });
});

describe('wantedTerms', () => {
  test.for([
    { query: 'bridge', wanted: ['bridge*'] },
    { query: '"old bridge"', wanted: ['old', 'bridge*'] },
    { query: '京', wanted: ['京*'] },
    { query: '東京都', wanted: ['東京', '京都'] },
    { query: '"old 東京"', wanted: ['東京'] },
  ])('of $query are $wanted', ({ query, wanted }) => {
    const terms = parseQuery([query]).flatMap(wantedTerms);
    expect(terms.map(({ text, whole }) => (whole ? text : `${text}*`))).toEqual(wanted);
  });
});

test('a text that has a needle has all terms that are wanted', () => {
  const word = fc.stringMatching(/^[abé東京ไ1"]{1,4}$/);
  const words = fc.array(word, { maxLength: 8 });
  fc.assert(
    fc.property(words, fc.array(word, { minLength: 1, maxLength: 3 }), (some, asked) => {
      const text = some.join(' ');
      const needles = parseQuery(asked);
      fc.pre(hasAll(foldText(text), needles));
      const terms = termsOf(text);
      for (const { text: wanted, whole } of needles.flatMap(wantedTerms))
        expect(terms.some((term) => (whole ? term === wanted : term.startsWith(wanted)))).toBe(true);
    }),
  );
});
