import { expect, test } from 'vitest';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { carryOver, giveAll, isSignedRow } from '../../../../src/quotes/speakers/spread-speaker.ts';

/** Quotes in short: `S` speech, `F` some words of a sentence, `L` led in, `R` before its own verb, `O` nobody’s. */
const KINDS = {
  S: { kind: 'speech', rule: 'sentence-alone' },
  F: { kind: 'fragment', rule: 'reported' },
  L: { kind: 'speech', rule: 'lead-in' },
  R: { kind: 'speech', rule: 'reporting-clause' },
  O: { kind: 'other', rule: 'unreported' },
} as const;

const proseOf = (kinds: string) =>
  ({
    quotes: [...kinds].map((kind) => KINDS[kind as keyof typeof KINDS]),
    tokens: [...kinds].map((_, quote) => ({ quote })),
  }) as unknown as AnnotatedBlock;

/** Speakers in short: `-` for none, a name in lower case for who signs. */
const speakersOf = (names: string) =>
  [...names].map((name): SpeakerCandidate | null =>
    name === '-'
      ? null
      : {
          person: null,
          name,
          by: 'cue',
          mention: null,
          rule: {
            name: 'rule',
            evidence: name === name.toLowerCase() ? 'signature' : 'saying',
            place: 'beside',
          },
        },
  );

const inShort = (speakers: readonly (SpeakerCandidate | null)[]) =>
  speakers.map((one) => one?.name ?? '-').join('');

test.for<[kinds: string, before: string, after: string, why: string]>([
  ['SSS', 'A--', 'AAA', 'it goes on'],
  ['SSS', '--A', 'AAA', 'and comes before its verb'],
  ['SSS', 'A-B', 'AAB', 'from the one before rather than the one behind'],
  ['SOS', 'A--', 'A-A', 'what nobody says is passed over'],
  ['FSS', '--A', '-AA', 'some words of a sentence do not wait for who speaks later'],
  ['LSS', '--A', '-AA', 'nor what is led in'],
  ['RSS', '--A', '-AA', 'nor what has a verb of its own'],
  ['SFS', 'A--', 'AAA', 'but they go on'],
  ['SS', 'a-', 'a-', 'a signature is for one quote'],
  ['SS', '--', '--', 'where nobody is known, nothing is'],
])('%s by %s are by %s: %s', ([kinds, before, after]) => {
  const speakers = speakersOf(before);
  carryOver(proseOf(kinds), speakers, false);
  expect(inShort(speakers)).toBe(after);
});

test('a signature below a row of quotes is for all', () => {
  const speakers = speakersOf('--a');
  carryOver(proseOf('SSS'), speakers, true);
  expect(inShort(speakers)).toBe('aaa');
});

test.for<[kinds: string, speakers: string, isRow: boolean]>([
  ['SS', '-a', true],
  ['SSS', '--a', true],
  ['SS', '-A', false],
  ['SS', 'aa', false],
  ['SS', 'a-', false],
  ['SS', '--', false],
  ['FS', '-a', false],
  ['SO', '-a', false],
])('%s by %s are a row with one signature: %s', ([kinds, speakers, isRow]) => {
  expect(isSignedRow(proseOf(kinds), speakersOf(speakers))).toBe(isRow);
});

test('words between the quotes make no row', () => {
  const tokens = [{ quote: 0 }, { quote: -1 }, { quote: 1 }];
  expect(isSignedRow({ ...proseOf('SS'), tokens } as unknown as AnnotatedBlock, speakersOf('-a'))).toBe(
    false,
  );
});

test('all that is said is given to one speaker', () => {
  const speakers = speakersOf('---');
  const [ana] = speakersOf('A') as [SpeakerCandidate];
  giveAll(proseOf('SOF'), speakers, null);
  expect(inShort(speakers)).toBe('---');
  giveAll(proseOf('SOF'), speakers, ana);
  expect(inShort(speakers)).toBe('A-A');
});
