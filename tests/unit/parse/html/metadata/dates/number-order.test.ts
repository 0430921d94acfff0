import { expect, test } from 'vitest';
import { monthFirstOn } from '../../../../../../src/parse/html/metadata/dates/number-order.ts';

test.for<[string | null, string | null, string | null, boolean | null]>([
  // English is written with both orders, and so may be what states no language.
  [null, null, null, null],
  [null, 'en', null, null],
  [null, 'de', null, false],
  [null, 'en-GB', null, false],
  [null, 'en-US', null, true],
  [null, 'en-US', 'en_GB', false],
  [null, 'en-gb', 'en_US', false],
  [null, 'es', 'es_US', true],
  [null, 'en-us', 'en_us', true],
  [null, 'en-PH', null, true],
  ['https://quay.gov/a', 'en-GB', null, true],
  ['https://quay.de/a', 'en-US', null, false],
  ['https://quay.ca/a', 'fr', null, true],
  ['https://quay.io/a', 'en', null, null],
  ['https://quay.io/a', 'de', null, false],
  ['https://quay.com/a', 'de', null, false],
  ['https://quay.example/a', 'en', null, null],
])('of %s in %s (%s), numbers have the month first: %s', ([url, lang, locale, expected]) => {
  expect(monthFirstOn({ url, lang, locale, texts: [] })).toBe(expected);
});

test.for<[readonly string[], boolean | null]>([
  [['3/4/2025'], null],
  [['3/4/2025', 'Seen 3/14/2025.'], true],
  [['3/4/2025', 'Seen 14/3/2025.'], false],
  [['3-4-2025', 'Seen 14-3-2025.'], false],
  [['3/14/2025', '14/3/2025'], null],
  // A fraction, an issue, an address: no dates.
  [['14/3', '14/3/20259', 'a/14/3/2025/b'], null],
])('of other dates in numbers, as in %j, numbers have the month first: %s', ([texts, expected]) => {
  expect(monthFirstOn({ url: null, lang: 'en', locale: null, texts })).toBe(expected);
});
