import { expect, test } from 'vitest';
import { quotesOf } from '../voices.ts';

const kindsIn = (text: string) => quotesOf(text).map(({ kind }) => kind);

test.for([
  'Myth 2: “Glue never dries in the cold.” It does.',
  'Brightwater Style Edit: “You need a map to walk.”',
  'Explicit task rules: “You are a clerk of the port.”',
  'The following form is enough: “Boat of (owner). Built in (year). Lost on (day).”',
  'Add lines that show what you like: “Your port has a good name.” Then send it.',
  'I see it all day. When people ask about rope, they hesitate. “Which rope is worth it?” I get it.',
  'They could have made a search. “Here is how others made a rope.” That would help all people.',
  'It is not cheap. “Is it not dear?” Not at all.',
  'Does the glue hold? “The cold may be the cause.” Wait a day.',
  '“But what if it rains on the quay?” That is fine, as rain does no harm.',
  'The work can feel like a trial. “Why do you still sail?” “What a lot of rope.”',
])('takes sentences that nobody in sight could say for examples: %s', (text) =>
  expect(kindsIn(`The rain fell on the quay. ¶ ${text}`)).not.toContain('speech'),
);

test.for([
  'The day was long, and Blom’s rule of the sea is short: “Stay in.”',
  'Her answer: “Glue never dries in the cold.” It does.',
  'The rain had one message: “Stay in.” We did.',
  'The judge turned to the door. “Who is it?” It opened.',
  '“The boat is gone.” ¶ It was late on the quay, and cold.',
  'The paper said no more. “The boat is gone.” That was all.',
  'On the style: “I love how it sails, and I have had it out in any weather, in the cold and in the rain, with all of us.”',
])('but not where somebody could: %s', (text) => expect(kindsIn(text)).toEqual(['speech']));

test('leaves the lines of a tale', () => {
  const line = 'The wind rose over the bay. “It is cold out here.” The rain came down.';
  const tale = `“Who goes there?” ¶ “A friend!” ¶ “Come in!” ¶ ${line}`;
  expect(kindsIn(tale).at(-1)).toBe('speech');
});

test('leaves a language that it does not know', () => {
  expect(kindsIn('Vanha mies nousi portaita ja katsoi merelle. Poika huusi: “Valo on poissa.”')).toEqual([
    'speech',
  ]);
});

test.for([
  ['The rope must be new. “A rope that is old may break in the wind.”', 'speech'],
  ['The rope must be new. “Is it not dear to buy a new rope?”', 'other'],
] as const)('leaves a statement where the page quotes somebody: %s', ([text, kind]) =>
  expect(kindsIn(`${text} ¶ “Ropes hold,” said Ana Ruiz. ¶ “Ropes last,” said Ana Ruiz.`)[0]).toBe(kind),
);
