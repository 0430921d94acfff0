import { expect, test } from 'vitest';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import type { Person } from '../../../../src/quotes/people/person.ts';
import type { SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';
import { decodeSpeakers } from '../../../../src/quotes/speakers/decode-speakers.ts';
import { scoreCandidates } from '../../../../src/quotes/speakers/score-candidates.ts';
import { favourOf, type Turn } from '../../../../src/quotes/speakers/turn-taking.ts';
import { nearness } from '../../../../src/quotes/speakers/utterance.ts';
import { LINE } from '../../../helpers/utterance.ts';
import { quotesOf } from '../voices.ts';

const personOf = (name: string) => ({ name, male: 0, female: 0 }) as Person;
const voiceOf = (person: Person): SpeakerCandidate => ({
  person,
  name: person.name,
  by: 'cue',
  mention: null,
  rule: { name: 'cue-before', evidence: 'saying', place: 'before' },
});
const [ana, bo, cy] = [personOf('Ana'), personOf('Bo'), personOf('Cy')] as const;
const turnOf = (block: number, person: Person, addressed: readonly Person[] = []): Turn => ({
  block,
  speaker: voiceOf(person),
  addressed,
  isBrief: true,
});

test.for<[string, readonly Turn[], Person, number]>([
  ['who spoke before the last is likelier', [turnOf(1, ana), turnOf(2, bo)], ana, 1.6],
  ['so too where one paragraph is between', [turnOf(0, ana), turnOf(2, bo)], ana, 1.6],
  ['not where the talk is further off', [turnOf(0, ana), turnOf(1, bo)], ana, 1],
  ['who spoke last is not', [turnOf(1, ana), turnOf(2, bo)], bo, 0.15],
  ['others are as likely as they were', [turnOf(1, ana), turnOf(2, bo)], cy, 1],
  ['who was called by name is likelier', [turnOf(2, bo, [cy])], cy, 2],
])('a pronoun beside a quote: %s', ([, turns, person, favour]) => {
  const prose = { index: 3 } as AnnotatedBlock;
  expect(favourOf(prose, turns, new Set())(person)).toBeCloseTo(favour);
});

test.for([
  [0, 0],
  [6, -1.5],
  [12, -3],
  [40, -3],
])('in a cast of %s, who never speaks loses %s', ([cast, lost]) => {
  const counts = new Map(Array.from({ length: cast as number }, (_, at) => [personOf(`P${at}`), 1]));
  const ranked = [{ person: ana, score: 1 }];
  const tale = { lines: [{ ...LINE, ranked }], narrator: null, counts, cast: [null] };
  const [candidate] = scoreCandidates(tale, 0);
  expect(candidate?.score).toBeCloseTo(lost as number);
});

test.for([
  [1, 0, 'next'],
  [3, 0, 'near'],
  [9, 0, 'far'],
  [1, 1, 'far'],
] as const)('a line %s paragraphs and %s scenes behind another is %s', ([from, scene, distance]) => {
  expect(nearness(LINE, { ...LINE, from, to: from, scene })).toBe(distance);
});

test('who acted last in the narration before is likelier than others in mind', () => {
  const ranked = [
    { person: ana, score: 1 },
    { person: bo, score: 1 },
  ];
  const tale = { lines: [{ ...LINE, ranked, before: bo }], narrator: null, counts: new Map(), cast: [null] };
  expect(scoreCandidates(tale, 0).map(({ speaker }) => speaker.name)).toEqual(['Bo', 'Ana']);
});

test('who is spoken of in the line beside is less likely than others', () => {
  const ranked = [
    { person: ana, score: 1 },
    { person: bo, score: 1 },
  ];
  const lines = [
    { ...LINE, ranked },
    { ...LINE, from: 1, to: 1, spokenOf: new Set([ana]) },
  ];
  const tale = { lines, narrator: null, counts: new Map(), cast: [null, null] };
  expect(scoreCandidates(tale, 0).map(({ speaker }) => speaker.name)).toEqual(['Bo', 'Ana']);
});

test.for([
  ['in mind above all', 1000, 4, true],
  ['in mind as much as the other', 1, 4, false],
  ['in mind as much as the other, where no lead is asked for', 1, 0, true],
] as const)('%s, a speaker is clear or not', ([, score, leastMargin, isClear]) => {
  const ranked = [
    { person: ana, score },
    { person: bo, score: 1 },
  ];
  const lines = [{ ...LINE, ranked, actor: score > 1 ? ana : null, leastMargin }];
  expect(decodeSpeakers(lines, null)).toMatchObject([{ speaker: { name: 'Ana' }, isClear }]);
});

test.for([
  ['“The tide is late, Ana,” said Bo. ¶ “It is never early, Bo.”', null],
  ['“The tide is late, Ana,” said Bo. ¶ “It is never early.”', 'Bo'],
])('nobody goes on to speak to himself: %s', ([text, speaker]) =>
  expect(quotesOf(text as string).map(({ speaker }) => speaker?.name ?? null)).toEqual(['Bo', speaker]),
);
