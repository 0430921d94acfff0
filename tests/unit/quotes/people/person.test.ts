import { expect, test } from 'vitest';
import {
  isHuman,
  isNobody,
  isPersonByName,
  mayBe,
  newGroup,
  newNamed,
  type Person,
} from '../../../../src/quotes/people/person.ts';
import { isSameCandidate, type SpeakerCandidate } from '../../../../src/quotes/people/speaker-candidate.ts';

/** Somebody of whom an article says no more than the name. */
const named = (name: string, more: Partial<Person> = {}): Person => ({
  ...newNamed(name, null),
  hasTitle: false,
  ...more,
});

test.for<[why: string, person: Person, isByName: boolean]>([
  ['a capitalised word alone', named('Ruiz'), false],
  ['one that says something', named('Ruiz', { says: 1 }), false],
  ['one with a title', named('Ruiz', { hasTitle: true }), true],
  ['one known to be a man', named('Ruiz', { male: 1 }), true],
  ['one known to be a woman', named('Ruiz', { female: 1 }), true],
  // All in capitals, and no longer than abbreviations are
  ['NASA', named('NASA', { male: 1 }), false],
  ['I', named('I', { male: 1 }), true],
  ['RUIZ', named('RUIZEN', { male: 1 }), true],
  ['Ruiz', named('Ruiz', { male: 1 }), true],
  ['McRae', named('McRae', { male: 1 }), true],
  ['王敏', named('王敏', { male: 1 }), true],
])('%s is a person by name: %s', ([, person, isByName]) => expect(isPersonByName(person)).toBe(isByName));

test.for<[why: string, person: Person, isPlace: boolean, isSpeaker: boolean]>([
  ['a word alone', named('Ruiz', { uses: 3 }), false, false],
  ['one that says something', named('Ruiz', { uses: 3, says: 1 }), false, true],
  ['a place at times', named('Ruiz', { uses: 3, placed: 1, says: 1 }), false, true],
  ['a place more often', named('Ruiz', { uses: 2, placed: 1, says: 1 }), true, false],
  ['an organisation', named('Acme', { uses: 3, says: 1, isBody: true }), true, false],
  ['a group', newGroup('Ana and Bo', [named('Ana'), named('Bo')]), true, false],
])('%s is a place or a body: %s; it may speak: %s', ([, person, isPlace, isSpeaker]) => {
  expect([isNobody(person), isHuman(person)]).toEqual([isPlace, isSpeaker]);
});

test('a person may be a man unless more tells of a woman', () => {
  const [ana, bo, cy] = [newNamed('Ana', 'female'), newNamed('Bo', 'male'), newNamed('Cy', null)];
  expect([ana, bo, cy].map((one) => mayBe(one, 'male'))).toEqual([false, true, true]);
  expect([ana, bo, cy].map((one) => mayBe(one, 'female'))).toEqual([true, false, true]);
});

test('two candidates are the same by their person, or by their words where neither has one', () => {
  const of = (person: Person | null, name: string) => ({ person, name }) as SpeakerCandidate;
  const [ana, bo] = [named('Ana'), named('Bo')];
  expect(isSameCandidate(of(ana, 'Ana'), of(ana, 'she'))).toBe(true);
  expect(isSameCandidate(of(ana, 'she'), of(bo, 'she'))).toBe(false);
  expect(isSameCandidate(of(null, 'a man'), of(null, 'a man'))).toBe(true);
  expect(isSameCandidate(of(null, 'a man'), of(null, 'a boy'))).toBe(false);
  expect(isSameCandidate(of(null, 'Ana'), of(ana, 'Ana'))).toBe(false);
  expect(isSameCandidate(of(ana, 'Ana'), of(null, 'Ana'))).toBe(false);
});
