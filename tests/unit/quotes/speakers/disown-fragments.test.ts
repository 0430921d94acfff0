import { expect, test } from 'vitest';
import { quotesOf, speakersOf } from '../voices.ts';

test.for([
  { text: 'Ana Ruiz said the field was lost; it now has a “clean slate” for all.', kind: 'other' },
  { text: 'Instead of what Ana Ruiz told me they wanted, I entered “sales mode” at once.', kind: 'other' },
  { text: 'Ana Ruiz said the field was “a lost cause” for all.', kind: 'fragment' },
  {
    text: 'Ana Ruiz adds that when it rains, we turn the field into “a lost cause” for all.',
    kind: 'fragment',
  },
  { text: 'Ana Ruiz said that, if she won, the field would be “a clean slate” for all.', kind: 'fragment' },
])('gives a fragment to nobody whose verb is of another clause: $text', ({ text, kind }) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual([kind]),
);

test.for([
  '“Low tide at noon by the quay” was no joke; it was a real warning.',
  'It is used as AOT (“ahead of time”, meaning at once, allowing more).',
  'There is an alert, but the Renno also offers “Fare insights,” a row of graphs.',
  'Some people refer to the drink as “ale.”',
  'Other repairs, like new doors, will add “short-term value,” as they wear.',
  'They made a drink with hops, and they called this “bitter ale.”',
  'The Rennick State Building in Hull claimed to have “the largest clock on the coast.”',
])('gives a fragment to nobody whose sentence names none who could say it: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['other']),
);

test.for([
  'Ana Ruiz said the drink is “bitter ale.”',
  'Some people went so far as to call it the “bitter invention of a fool.”',
  'Some colleagues told us that it has “some short-term value” now.',
  'The companies say the drink is “a bitter ale.”',
  'Some Democrats said the drink is “a bitter ale.”',
  'Ana Lake claimed to have “the largest clock on the coast.”',
  'Frank Tower claimed to have “the largest clock on the coast.”',
])('but to those it names: %s', (text) =>
  expect(quotesOf(text).map((quote) => quote.kind)).toEqual(['fragment']),
);

test.for<[text: string, whose: string]>([
  ['The complaint alleged that the boat “failed at sea”.', 'The complaint'],
  ['The report said that the boat “failed at sea”.', 'The report'],
  ['The report also said the boat “failed at sea”.', 'The report'],
  ['The report, a long one, said the boat “failed at sea”.', 'The report'],
  ['A banner read “failed at sea”.', 'A banner'],
  ['Men held signs, banners calling it “failed at sea”.', 'banners'],
  ['It is what growers termed “failed at sea”.', 'growers'],
  ['It is a day that the growers described as “failed at sea”.', 'the growers'],
  ['The boats were described by port reporters as being “failed at sea”.', 'port reporters'],
  ['Ruiz described the boats of the whole town as “failed at sea”.', 'Ruiz'],
  ['It is a day that growers billed as a “sea of failures” a day after the storm passed it.', 'growers'],
  ['The firm said it was “failing at sea,” the Herald wrote.', 'The firm'],
  ['Ruiz blamed it on “boats that failed at sea”.', 'Ruiz'],
  ['But Ruiz says the port won’t allow “boats that failed at sea”.', 'Ruiz'],
  ['Farmers called it “failed at sea”.', 'Farmers'],
  ['He called it “failed at sea”.', 'he'],
  ['She said it was “failed at sea”.', 'she'],
  ['They said it was “failed at sea”.', 'they'],
  ['I said “failed at sea”.', 'I'],
  ['We said “failed at sea”.', 'we'],
  ['The firm apologised. It said the boat “failed at sea”.', 'The firm'],
  ['Acme said the boat “failed at sea”.', 'Acme'],
  ['Acme found that the boat “failed at sea”.', 'Acme'],
  ['Pew found that “most boats sink”.', 'Pew'],
  ['Ruiz found that “most boats sink”.', 'Ruiz'],
  ['Ruiz said it had rained, and I think it “failed at sea”.', 'Ruiz'],
  ['Ruiz called it a “failure”.', 'Ruiz'],
  ['The report called it a “failure”.', 'The report'],
  ['The mayor called it a “failure”.', 'The mayor'],
  ['The mayor said it was a “failure”.', 'The mayor'],
  ['The mayor, who said it was a “failure”, left.', 'The mayor'],
  ['Paris said it was a “failure”.', 'Paris'],
  ['According to the report, it was a “failure”.', 'the report'],
  ['Ruiz wrote of “most boats at sea”.', 'Ruiz'],
  ['Ruiz wrote “most boats at sea” on it.', 'Ruiz'],
  ['Ruiz wrote that “most boats sink” there.', 'Ruiz'],
  ['Ruiz, 34, wrote that “most boats sink” there.', 'Ruiz'],
  ['The city said that “most boats sink” there.', 'The city'],
  ['The cities said that “most boats sink” there.', 'The cities'],
  ['A source said that “most boats sink” there.', 'A source'],
  ['A person close to Acme said that “most boats sink” there.', 'A person close to Acme'],
])('%s is of %s', ([text, whose]) => expect(speakersOf(text, 'en')).toEqual([whose]));

test.for([
  'The boat alleged that it “failed at sea”.',
  'The specification defines it as “failed at sea”.',
  'A boat read “failed at sea”.',
  'They were told it was “failed at sea”.',
  'Older growers pay to mend what marketing called “failed at sea”.',
  'Ruiz can turn it off around “it is late and nobody is on the quay of the harbour by now” time.',
  'Boats later termed “failed at sea” came in.',
  'Two held signs that read “failed at sea”, and Ruiz thinks so too.',
  'Ruiz read “failed at sea” on it.',
  'A pot called a “jebena pot” is here.',
  'The boats called it “failed at sea”.',
  'I said it was “failed at sea”.',
  'You said “failed at sea”.',
  'You said it was “failed at sea”.',
  'I’d say it was “failed at sea”.',
  'Acme makes boats that “failed at sea”.',
  'Ruiz found the boat “failed at sea”.',
  'Ruiz told Hale; the boat “failed at sea”.',
  'Ruiz said it had rained, I “failed at sea”.',
  'Nobody said it was a “failure”.',
  'It was a “failure” for Ruiz, said Hale.',
  'It was a “failure”, said Hale.',
  'It was a “failure” to Hale.',
  'It was a “failure”.',
  '“Failure” (The Herald)',
  'In Paris, it was a “failure”.',
  'According to boats, it was a “failure”.',
  'The idea that it was a “failure” is Hale’s.',
  'Hale’s idea of a “failure” is odd.',
])('%s is nobody’s', (text) => expect(speakersOf(text, 'en')).toEqual([null]));

test('gives what stands in a row behind a verb to no subject of a later one', () =>
  expect(
    speakersOf('Two held signs that read “failed at sea,” “gone for good,” and Ruiz thinks so.', 'en'),
  ).toEqual([null, null]));
