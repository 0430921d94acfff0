import { describe, expect, test } from 'vitest';
import { newNamed, type Person } from '../../../../src/quotes/people/person.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { scoreCandidates } from '../../../../src/quotes/speakers/score-candidates.ts';
import type { Utterance } from '../../../../src/quotes/speakers/utterance.ts';
import { LINE as UNTOLD } from '../../../helpers/utterance.ts';

const ana = newNamed('Ana', 'female');
const bo = newNamed('Bo', 'male');
const cy = newNamed('Cy', null);
const rule = { name: 'cue-before', evidence: 'saying', place: 'before' } as const;
const voiceOf = (person: Person | null, name = person?.name ?? 'the girl'): SpeakerCandidate => ({
  person,
  name,
  by: 'cue',
  mention: null,
  rule,
});

/** A line for which all three are as much in mind. */
const LINE: Utterance = { ...UNTOLD, ranked: [ana, bo, cy].map((person) => ({ person, score: 1 })) };

interface Case {
  readonly line?: Partial<Utterance>;
  readonly last?: Partial<Utterance>;
  readonly next?: Partial<Utterance>;
  readonly cast?: readonly [SpeakerCandidate | null, SpeakerCandidate | null];
  readonly narrator?: Person;
  readonly counts?: ReadonlyMap<Person, number>;
}

/** The candidates for a line between two others, best first, each with its score. */
function rankedFor({ line, last, next, cast, narrator, counts }: Case): readonly [string, number][] {
  const lines = [
    { ...LINE, ...last },
    { ...LINE, from: 1, to: 1, ...line },
    { ...LINE, from: 2, to: 2, ...next },
  ];
  const [before = null, behind = null] = cast ?? [];
  const tale = {
    lines,
    narrator: narrator ?? null,
    counts: counts ?? new Map(),
    cast: [before, null, behind],
  };
  return scoreCandidates(tale, 1).map(({ speaker, score }) => [speaker.name, Number(score.toFixed(2))]);
}

test.for<[why: string, case_: Case, ranked: readonly [string, number][]]>([
  [
    'nobody is likelier, if nothing tells',
    {},
    [
      ['Ana', 0],
      ['Bo', 0],
      ['Cy', 0],
    ],
  ],
  [
    'somebody who acts beside it is',
    { line: { actor: cy } },
    [
      ['Cy', 12],
      ['Ana', 0],
      ['Bo', 0],
    ],
  ],
  [
    'and somebody named before a “he”',
    { line: { namedFirst: cy } },
    [
      ['Cy', 4],
      ['Ana', 0],
      ['Bo', 0],
    ],
  ],
  [
    'nobody speaks to themselves',
    { line: { addressed: [ana], spokenOf: new Set([ana]) } },
    [
      ['Bo', 0],
      ['Cy', 0],
      ['Ana', -8],
    ],
  ],
  [
    'and hardly anybody of themselves',
    { line: { spokenOf: new Set([ana]) } },
    [
      ['Bo', 0],
      ['Cy', 0],
      ['Ana', -4],
    ],
  ],
  [
    'a woman is no “he”, and who is a man is not known of everybody',
    { line: { gender: 'male' } },
    [
      ['Bo', 0],
      ['Cy', -4],
      ['Ana', -20],
    ],
  ],
  [
    'whom “he” means who acts is less sure',
    { line: { gender: 'male', isActing: true } },
    [
      ['Bo', 0],
      ['Cy', 0],
      ['Ana', -3],
    ],
  ],
  [
    'whoever says “I” is no “he”',
    { line: { gender: 'male' }, narrator: bo },
    [
      ['Cy', -4],
      ['Ana', -20],
      ['Bo', -20],
    ],
  ],
  [
    'whom the line before speaks to by name answers',
    { last: { addressed: [bo] } },
    [
      ['Bo', 5.3],
      ['Ana', 0],
      ['Cy', 0],
    ],
  ],
  [
    'whom it speaks of is hardly there',
    { last: { spokenOf: new Set([bo]) } },
    [
      ['Ana', 0],
      ['Cy', 0],
      ['Bo', -1],
    ],
  ],
  [
    'nor is a man whom the next line calls “madam”',
    { next: { called: 'female' } },
    [
      ['Ana', 0],
      ['Cy', 0],
      ['Bo', -2],
    ],
  ],
  [
    'it may be the girl beside it',
    { line: { described: voiceOf(null) } },
    [
      ['Ana', 0],
      ['Bo', 0],
      ['Cy', 0],
      ['the girl', -3.5],
    ],
  ],
  [
    'or somebody unnamed who speaks before',
    { cast: [voiceOf(null, 'a voice'), null] },
    [
      ['Ana', 0],
      ['Bo', 0],
      ['Cy', 0],
      ['a voice', -0.5],
    ],
  ],
  [
    'who would not be “he”',
    { cast: [voiceOf(null, 'a voice'), null], line: { gender: 'male' } },
    [
      ['Bo', 0],
      ['Cy', -4],
      ['a voice', -9.3],
      ['Ana', -20],
    ],
  ],
  [
    'who speaks often is likelier to speak here',
    {
      counts: new Map([
        [ana, 50],
        [bo, 1],
      ]),
    },
    [
      ['Ana', 1.56],
      ['Bo', 0],
      ['Cy', -0.5],
    ],
  ],
])('%s', ([, case_, ranked]) => expect(rankedFor(case_)).toEqual(ranked));

describe('who speaks beside', () => {
  const favoured = (case_: Case) => rankedFor(case_).filter(([, score]) => score > 0);

  test('counts before and after, in the same scene', () => {
    expect(favoured({ cast: [voiceOf(ana), voiceOf(bo)] })).toEqual([
      ['Ana', 0.5],
      ['Bo', 0.5],
    ]);
    expect(favoured({ cast: [voiceOf(ana), voiceOf(bo)], next: { scene: 1 } })).toEqual([['Ana', 0.5]]);
    expect(favoured({ cast: [voiceOf(ana), voiceOf(bo)], last: { scene: 1 } })).toEqual([['Bo', 0.5]]);
  });

  test('but has said nothing before coming in', () => {
    const cast = [voiceOf(ana), voiceOf(bo)] as const;
    expect(favoured({ cast, next: { isNewcomer: true } })).toEqual([['Ana', 0.5]]);
    expect(favoured({ cast, last: { isNewcomer: true } })).toEqual([
      ['Ana', 0.5],
      ['Bo', 0.5],
    ]);
  });
});

test('somebody named once, and only in speech, is not there', () => {
  const away = { ...newNamed('Di', null), isQuoted: true };
  const ranked = [ana, away].map((person) => ({ person, score: 1 }));
  expect(rankedFor({ line: { ranked } })).toEqual([['Ana', 0]]);
  expect(rankedFor({ line: { ranked }, counts: new Map([[away, 1]]) })).toHaveLength(2);
  away.uses = 2;
  expect(rankedFor({ line: { ranked } })).toHaveLength(2);
});

test('at most seven are kept', () => {
  const ranked = Array.from({ length: 9 }, (_, at) => ({ person: newNamed(`P${at}`, null), score: 9 - at }));
  expect(rankedFor({ line: { ranked } }).map(([name]) => name)).toEqual([
    'P0',
    'P1',
    'P2',
    'P3',
    'P4',
    'P5',
    'P6',
  ]);
});
