import { expect, test } from 'vitest';
import { isMonthFirst } from '../../../../../../src/parse/html/metadata/dates/number-order.ts';

test.for<[string | null, string | null, string | null, boolean]>([
  [null, null, null, true],
  [null, 'en', null, true],
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
  ['https://quay.io/a', 'en', null, true],
  ['https://quay.io/a', 'de', null, false],
  ['https://quay.com/a', 'de', null, false],
  ['https://quay.example/a', 'en', null, true],
])('of %s in %s (%s), numbers have the month first: %s', ([url, lang, locale, expected]) => {
  expect(isMonthFirst({ url, lang, locale })).toBe(expected);
});
