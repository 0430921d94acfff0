import { expect, test } from 'vitest';
import { quotesOf } from '../voices.ts';

test.for([
  { text: 'Ana Ruiz said the field was lost; it now has a “clean slate” for all.', kind: 'other' },
  { text: 'Instead of what Ana Ruiz told me they wanted, I entered “sales mode” at once.', kind: 'other' },
  { text: 'Ana Ruiz said the field was “a lost cause” for all.', kind: 'fragment' },
  { text: 'Ana Ruiz said that, if she won, the field would be “a clean slate” for all.', kind: 'fragment' },
])('gives a fragment to nobody whose verb is of another clause: $text', ({ text, kind }) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual([kind]),
);

test.for([
  '“Low tide at noon by the quay” was no joke; it was a real warning.',
  'It is used as AOT (“ahead of time”, meaning at once, allowing more).',
  'There is an alert, but the Renno also offers “Fare insights,” a row of graphs.',
  'Some people refer to the drink as a “bitter ale.”',
  'Other repairs, like new doors, will add “short-term value,” as they wear.',
  'They made a drink with hops, and they called this “bitter ale.”',
  'The Rennick State Building in Hull claimed to have “the largest clock on the coast.”',
])('gives a fragment to nobody whose sentence names none who could say it: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['other']),
);

test.for([
  'Ana Ruiz said the drink is “bitter ale.”',
  'Some colleagues told us that it has “some short-term value” now.',
  'The companies say the drink is “a bitter ale.”',
  'Some Democrats said the drink is “a bitter ale.”',
  'Ana Lake claimed to have “the largest clock on the coast.”',
  'Frank Tower claimed to have “the largest clock on the coast.”',
])('but to those it names: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['fragment']),
);
