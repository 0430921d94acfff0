import { expect, test } from 'vitest';
import { isOffice, isTeam } from '../../../../../../src/parse/html/metadata/authors/words.ts';

test.for<[string, boolean]>([
  ['Quay Team', true],
  ['The Quay Staff', true],
  ['1st Quay Newsroom', true],
  ['Quay Newsdesk', true],
  ['Quay Desk', true],
  ['Quay Editors', true],
  ['Our Team', false],
  ['Meet the Team', false],
  ['Sales Team', false],
  ['Quay, the Team', false],
  ['Quay Team of the year', false],
  ['– Quay Team', false],
  ['Team', false],
])('%s is what a site calls its people: %s', ([name, expected]) => expect(isTeam(name)).toBe(expected));

test.for<[string, boolean]>([
  ['Head of Ferries and Islands', true],
  ['Deputy Director for Goats', true],
  ['Senior Vice President of Boats', true],
  ['Headman of the island', false],
  ['Ana Ruiz, Head of Ferries', false],
  ['Director', false],
])('%s is an office: %s', ([name, expected]) => expect(isOffice(name)).toBe(expected));
