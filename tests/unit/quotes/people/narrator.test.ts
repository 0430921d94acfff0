import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { findNarrator } from '../../../../src/quotes/people/narrator.ts';
import type { People } from '../../../../src/quotes/people/people.ts';
import { newNamed } from '../../../../src/quotes/people/person.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const [tom, ada] = [newNamed('Tom', 'male'), newNamed('Ada', 'female')];
const people = { find: (person: unknown) => person } as unknown as People;

interface Tale {
  readonly narration: readonly string[];
  /** Whom the speech of it calls by name, and whom it names. */
  readonly called?: readonly (typeof tom)[];
  readonly spokenOf?: readonly (typeof tom)[];
  readonly narrated?: readonly (typeof tom)[];
}

function narratorOf({ narration, called = [], spokenOf = [], narrated = [] }: Tale): string | null {
  const article = narration.map((text, at) => ({
    tokens: tokenize(text, [], chooseLanguage('en')).tokens,
    names: at === 0 ? narrated : [],
    quoted:
      at === 0
        ? [
            [
              ...called.map((use) => ({ use, isAddressed: true })),
              ...spokenOf.map((use) => ({ use, isAddressed: false })),
            ],
          ]
        : [],
  }));
  return findNarrator(article as unknown as readonly AnnotatedBlock[], people)?.name ?? null;
}

const I = ['I came in.'];
const rain = (paragraphs: number) => Array.from({ length: paragraphs }, () => 'It rained.');

test.for<[why: string, tale: Tale, narrator: string | null]>([
  ['others call the narrator by name', { narration: I, called: [tom, tom, tom] }, 'Tom'],
  ['more than once or twice', { narration: I, called: [tom, tom] }, null],
  ['and do not only speak of them', { narration: I, spokenOf: [tom, tom, tom] }, null],
  ['most often, of two', { narration: I, called: [ada, ada, ada, tom, tom, tom, tom] }, 'Tom'],
  ['the narration hardly ever does', { narration: I, called: [tom, tom, tom], narrated: [tom] }, null],
  [
    'but may once',
    { narration: I, called: [tom, tom, tom], spokenOf: Array(7).fill(tom), narrated: [tom] },
    'Tom',
  ],
  ['a tale that says “we” has none', { narration: ['We came in.'], called: [tom, tom, tom] }, null],
  [
    'an “I” in twenty paragraphs is too rare',
    { narration: [...I, ...rain(19)], called: [tom, tom, tom] },
    null,
  ],
  ['one in nineteen is not', { narration: [...I, ...rain(18)], called: [tom, tom, tom] }, 'Tom'],
])('%s', ([, tale, narrator]) => expect(narratorOf(tale)).toBe(narrator));
