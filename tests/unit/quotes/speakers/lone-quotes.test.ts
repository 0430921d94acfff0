import { expect, test } from 'vitest';
import { findQuotes } from '../../../../src/quotes/find-quotes.ts';
import { quotesOf } from '../voices.ts';

/** The first quote: its kind, and who says it. */
function firstOf(text: string): readonly (string | null)[] {
  const [quote] = quotesOf(text);
  return [quote?.kind ?? null, quote?.speaker?.name ?? null, quote?.speaker?.by ?? null];
}

const PULLED = '“The tide is a patient tutor of all.” ¶ ';

test.for([
  { text: `${PULLED}It rose. The tide is a patient tutor of all.`, first: ['other', null, null] },
  {
    text: `${PULLED}“It is late. The tide is a patient tutor of all,” Ana Ruiz said.`,
    first: ['speech', 'Ana Ruiz', 'context'],
  },
  { text: `${PULLED}It rose, and we went.`, first: ['speech', null, null] },
  { text: `It rose. ¶ ${PULLED}— Ana Ruiz`, first: ['speech', 'Ana Ruiz', 'cue'] },
])('knows a line that the text has elsewhere: $text', ({ text, first }) =>
  expect(firstOf(text)).toEqual(first),
);

test.for([
  { text: '“Everything was sail, rope and tar”', first: ['other', null, null] },
  { text: '“Everything was sail, rope and tar” ¶ — Ana Ruiz', first: ['speech', 'Ana Ruiz', 'cue'] },
  { text: '“Everything was sail, rope and tar.”', first: ['speech', null, null] },
])('takes a line with no stop for nobody’s words: $text', ({ text, first }) =>
  expect(firstOf(text)).toEqual(first),
);

test.for([
  'Examples of questions include: ¶ “How long have you sailed?” ¶ “What did the boat cost?”',
  'Here are my questions: ¶ “Which boat was lost?” ¶ “How many were on board?”',
  'They may say something like: ¶ “We are not sure of it.” ¶ “We shall look into it.”',
  'Here is what you could say: ¶ “Thank you, but I need a day.” ¶ “I shall think of it.”',
])('takes lines below a paragraph that calls them examples for nobody’s words: %s', (text) =>
  expect(quotesOf(text).map(({ kind }) => kind)).toEqual(['other', 'other']),
);

test.for([
  'Here are the questions Ruiz asked: ¶ “Which boat was lost?” ¶ “How many were on board?”',
  'These are the judge’s questions: ¶ “Which boat was lost?” ¶ “How many were on board?”',
])('but not those of somebody: %s', (text) =>
  expect(quotesOf(text).map(({ kind }) => kind)).toEqual(['speech', 'speech']),
);

test.for([
  ['The owner may come back with a response like this: ¶ “It is great that you like the boat.”', 'other'],
  ['Ana Ruiz came back with a response like this: ¶ “It is great that you like the boat.”', 'speech'],
] as const)('knows what somebody may answer: %s', ([text, kind]) => expect(firstOf(text)[0]).toBe(kind));

test.for([
  ['Common objections', 'other'],
  ['The port', 'speech'],
] as const)('takes lines below a heading for objections for nobody’s: %s', ([heading, kind]) => {
  const blocks = [
    { kind: 'heading', level: 2, text: heading, marks: [] },
    { kind: 'paragraph', text: '“This is too slow for me.”', marks: [] },
    { kind: 'paragraph', text: 'You have the time.', marks: [] },
  ] as const;
  expect(findQuotes(blocks, { lang: 'en', authors: [] }).map((quote) => quote.kind)).toEqual([kind]);
});
