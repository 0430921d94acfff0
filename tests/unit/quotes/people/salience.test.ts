import { expect, test } from 'vitest';
import { newDescribed, newNamed, type Person } from '../../../../src/quotes/people/person.ts';
import { createSalience, OTHER_ROLE, SPEAKER, SUBJECT } from '../../../../src/quotes/people/salience.ts';

const ana: Person = { ...newNamed('Ana', 'female'), uses: 4 };
const bea: Person = { ...newNamed('Bea', 'female'), uses: 4 };
const bo: Person = { ...newNamed('Bo', 'male'), uses: 4 };
const acme: Person = { ...newNamed('Acme', null), uses: 4, hasTitle: false };
const lady = newDescribed('a lady', 'female');

/** Mentions, sentence by sentence, and whom “he” or “she” means in the one behind them. */
function meant(
  sentences: readonly (readonly [Person, number][])[],
  gender: 'male' | 'female',
): string | null {
  const salience = createSalience();
  for (const mentions of sentences) {
    salience.turn();
    for (const [person, weight] of mentions) salience.mention(person, weight);
  }
  salience.turn();
  return salience.resolve(gender)?.name ?? null;
}

test.for<[why: string, sentences: readonly (readonly [Person, number][])[], she: string | null]>([
  ['nobody, where nobody is named', [], null],
  ['nor a man', [[[bo, SUBJECT]]], null],
  [
    'the subject rather than others',
    [
      [
        [bea, OTHER_ROLE],
        [ana, SUBJECT],
      ],
    ],
    'Ana',
  ],
  [
    'who speaks rather than a subject of the same sentence',
    [
      [
        [ana, SUBJECT],
        [bea, SPEAKER],
      ],
    ],
    'Bea',
  ],
  ['the subject just before rather than one further back', [[[ana, SPEAKER]], [[bea, SUBJECT]]], 'Bea'],
  ['but not anybody just before', [[[ana, SUBJECT]], [[bea, OTHER_ROLE]]], 'Ana'],
  [
    'who is named more often',
    [
      [[ana, OTHER_ROLE]],
      [
        [ana, OTHER_ROLE],
        [bea, OTHER_ROLE],
      ],
    ],
    'Ana',
  ],
  ['a woman without a name', [[[lady, SUBJECT]]], 'a lady'],
  ['somebody who may be a woman, if there is no other', [[[acme, SUBJECT]]], 'Acme'],
  [
    'who is known to be one rather than that',
    [
      [
        [acme, SUBJECT],
        [ana, OTHER_ROLE],
      ],
    ],
    'Ana',
  ],
  ['no body', [[[{ ...acme, isBody: true }, SUBJECT]]], null],
  ['nor a place', [[[{ ...acme, placed: 2 }, SUBJECT]]], null],
])('“she” is %s', ([, sentences, she]) => expect(meant(sentences, 'female')).toBe(she));

test('a person brought in is no “she” of the same sentence, while a name is', () => {
  const salience = createSalience();
  salience.turn();
  salience.mention(lady, SUBJECT);
  expect(salience.resolve('female')).toBeNull();
  salience.mention(ana, SUBJECT);
  expect(salience.resolve('female')).toBe(ana);
});

test('whoever is ruled out is not meant, and nobody without a name is ranked', () => {
  const salience = createSalience();
  salience.turn();
  for (const person of [lady, ana, bea]) salience.mention(person, SUBJECT);
  salience.turn();
  expect(salience.resolve('female', (person) => (person === bea ? 0 : 1))).toBe(ana);
  expect(salience.rank('female').map(({ person }) => person.name)).toEqual(['Bea', 'Ana']);
  expect(salience.rank(null)).toHaveLength(2);
});

test('after forty mentions the first is forgotten', () => {
  const salience = createSalience();
  salience.mention(ana, SUBJECT);
  for (let at = 0; at < 39; at++) salience.mention(bo, SUBJECT);
  expect(salience.rank('female')).toHaveLength(1);
  salience.mention(bo, SUBJECT);
  expect(salience.rank('female')).toHaveLength(0);
});
