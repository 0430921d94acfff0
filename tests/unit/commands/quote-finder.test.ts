import { expect, test } from 'vitest';
import type { Article } from '../../../src/article.ts';
import { createQuoteFinder, LONG_RUN } from '../../../src/commands/quote-finder.ts';

const articleOf = (words: number): Article => ({
  id: 'tides',
  title: 'Tides',
  subtitle: null,
  authors: [],
  publication: null,
  date: null,
  lang: 'en',
  source: null,
  added: null,
  read: null,
  tags: [],
  extra: {},
  words,
  minutes: 1,
  blocks: [],
  notes: [],
});

test.each([
  ['a long article', [LONG_RUN], true],
  ['many short ones', [LONG_RUN / 2, LONG_RUN / 2], true],
  ['a short one', [LONG_RUN - 1], false],
])('tells the host of a long run: %s', (_, lengths, isLong) => {
  let isTold = false;
  const findQuotes = createQuoteFinder({
    expectLongRun: () => {
      isTold = true;
    },
  });
  for (const words of lengths) findQuotes(articleOf(words));
  expect(isTold).toBe(isLong);
});
