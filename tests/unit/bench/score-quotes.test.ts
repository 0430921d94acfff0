import { describe, expect, test } from 'vitest';
import { isSameName } from '../../../bench/quotes/match-names.mjs';
import { scoreQuotes } from '../../../bench/quotes/score-quotes.mjs';

const text =
  '“One two three four five,” said Ana Ruiz. She called it “a sham”. 𝄞 “Six seven eight nine ten,” he said.\n\n“Last.”';
const unit = (words: string): number => text.indexOf(words);
/** Offsets in code points, as in the annotations: the clef is two code units. */
const point = (words: string): number => [...text.slice(0, unit(words))].length;

const marked = [
  {
    start: point('“One'),
    end: point(' said Ana'),
    kind: 'direct',
    speaker: 'Ana Ruiz',
    speaker_type: 'named',
  },
  { start: point('“a sham'), end: point('. 𝄞'), kind: 'mixed', speaker: 'She', speaker_type: 'pronoun' },
  {
    start: point('“Six'),
    end: point(' he said'),
    kind: 'direct',
    speaker: 'he',
    speaker_type: 'pronoun',
    speaker_spans: [[point('he said'), point('he said') + 2]],
    speaker_resolved_silver: ['Bo Hale'],
  },
  { start: point('“Last'), end: [...text].length, kind: 'direct', speaker: null },
];
const documents = [{ id: 'a', text, quotes: marked }];

function found(...quotes: readonly object[]) {
  return [{ id: 'a', quotes }];
}

const one = { start: unit('“One'), end: unit(' said Ana'), speaker: 'Ruiz', mention: 'Ana Ruiz' };
const sham = { start: unit('“a sham'), end: unit('. 𝄞'), speaker: 'Ana Ruiz' };
const six = {
  start: unit('“Six'),
  end: unit(' he said'),
  speaker: 'Ana Ruiz',
  mention: 'he',
  mention_start: unit('he said'),
  mention_end: unit('he said') + 2,
};
const last = { start: unit('“Last'), end: text.length, speaker: null };

describe('scoreQuotes', () => {
  test.for([
    {
      what: 'all of it',
      quotes: [one, sham, six, last],
      gold: 3,
      foundCount: 3,
      overlap: 1,
      both: 3,
      resolved: 1 / 2,
    },
    { what: 'one of three', quotes: [one], gold: 3, foundCount: 1, overlap: 0.5, both: 1, resolved: 1 },
    {
      what: 'a quote that is none',
      quotes: [one, six, last, { start: unit('She'), end: unit(' it “a'), speaker: null }],
      gold: 3,
      foundCount: 4,
      overlap: 6 / 7,
      both: 3,
      resolved: 1 / 2,
    },
    {
      what: 'too short a stretch',
      quotes: [{ ...one, end: unit(' four') }],
      gold: 3,
      foundCount: 1,
      overlap: 0,
      both: 0,
      resolved: 0,
    },
    {
      what: 'another speaker',
      quotes: [{ ...one, speaker: 'Bo Hale', mention: 'Bo Hale' }],
      gold: 3,
      foundCount: 1,
      overlap: 0.5,
      both: 0,
      resolved: 0,
    },
  ])('counts $what', ({ quotes, gold, foundCount, overlap, both, resolved }) => {
    const score = scoreQuotes(documents, found(...quotes), 'direct');
    expect(score).toMatchObject({ gold, found: foundCount, both });
    expect(score.overlap.f1).toBeCloseTo(overlap);
    expect(score.resolved).toBeCloseTo(resolved);
  });

  test('asks for the parts of sentences too when all quotes count', () => {
    expect(scoreQuotes(documents, found(one, six, last), 'all')).toMatchObject({ gold: 4, found: 3 });
  });

  test('takes a quote over paragraphs and its parts for the same', () => {
    const two = '“One two three.\n\n“Four five six,” she said.';
    const whole = [{ start: 0, end: two.indexOf(' she'), kind: 'direct', speaker: 'she' }];
    const parts = [
      { start: 0, end: two.indexOf('\n'), speaker: 'she' },
      { start: two.indexOf('“Four'), end: two.indexOf(' she'), speaker: 'she' },
    ];
    const score = scoreQuotes([{ id: 'a', text: two, quotes: whole }], found(...parts), 'direct');
    expect(score).toMatchObject({ gold: 2, found: 2, both: 2 });
  });
});

describe('isSameName', () => {
  test.for([
    ['Ruiz', 'Ana Ruiz', true],
    ['Mayor Ana Ruiz', 'Ruiz', true],
    ['Ana Ruiz, a welder from Leeds', 'Ms. Ruiz', true],
    ['A. Ruiz', 'Ana Ruiz', true],
    ['Bo Ruiz', 'Ana Ruiz', false],
    ['Mr. Ruiz', 'Mrs. Ruiz', false],
    ['a spokesman for Acme', 'the Acme spokesman', true],
    ['a city spokesman', 'a county spokesman', false],
    ['the city spokesman', 'a city spokesman', true],
    ['he', 'she', false],
    ['University of Leeds', 'Leeds', true],
    ['José Ruiz Jr.', 'Jose Ruiz', true],
  ] as const)('%s and %s: %s', ([one, other, same]) => {
    expect(isSameName(one, other)).toBe(same);
  });
});
