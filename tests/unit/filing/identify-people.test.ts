import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Aliases, identifyPeople } from '../../../src/filing/identify-people.ts';

/** The people, each as all names joined by `=`, sorted. */
function people(names: readonly string[], aliases: Aliases = []): readonly string[] {
  const counts = new Map(names.map((name) => [name, 1]));
  const all = new Set(identifyPeople(counts, aliases).values());
  return [...all].map((person) => [...person.names].sort().join('=')).sort();
}

describe('identifyPeople', () => {
  test.for([
    ['a last name of one person', ['Ana Ruiz', 'Ruiz'], ['Ana Ruiz=Ruiz']],
    ['a title', ['Ana Ruiz', 'Ms. Ruiz', 'Senator Ruiz'], ['Ana Ruiz=Ms. Ruiz=Senator Ruiz']],
    ['initials', ['J. Rennick', 'John Rennick', 'J. P. Rennick'], ['J. P. Rennick=J. Rennick=John Rennick']],
    ['a middle name', ['Donald J. Trump', 'Donald Trump', 'Trump'], ['Donald J. Trump=Donald Trump=Trump']],
    [
      'words the other way round',
      ['Kirby John', 'John Kirby', 'Kirby, John'],
      ['John Kirby=Kirby John=Kirby, John'],
    ],
    ['accents and letter case', ['Ana Ruíz', 'ANA RUIZ'], ['ANA RUIZ=Ana Ruíz']],
    ['a pet form', ['Bob Oh', 'Robert Oh'], ['Bob Oh=Robert Oh']],
    ['a name that is no person’s', ['the White House', 'the White House'], ['the White House']],
  ] as const)('one person: %s', ([, names, expected]) => {
    expect(people(names)).toEqual(expected);
  });

  test.for([
    ['other given names', ['Ann Rennick', 'John Rennick']],
    ['a last name of two', ['Ann Rennick', 'John Rennick', 'Rennick']],
    ['an initial of two', ['Jane Rennick', 'John Rennick', 'J. Rennick']],
    ['a middle name that tells them apart', ['John P. Rennick', 'John Q. Rennick', 'John Rennick']],
    ['a son and his father', ['Robert Oh Jr.', 'Robert Oh']],
    ['a title that does not go with the given name', ['Mr. Lee', 'Mary Lee']],
    ['two titles', ['Mr. Lee', 'Ms. Lee', 'Lee']],
    ['a given name alone', ['Pam Scott', 'Scott']],
    ['firms of one kind', ['Acme Books', 'Delta Books']],
  ] as const)('apart: %s', ([, names]) => {
    expect(people(names)).toEqual([...names].sort());
  });

  test('the owner’s word goes before everything else', () => {
    const names = ['Ana Ruiz', 'the Welder', 'Ruiz', 'Bo Ruiz'];
    expect(people(names, [['Ana Ruiz', 'The Welder', 'Ruiz']])).toEqual([
      'Ana Ruiz=Ruiz=the Welder',
      'Bo Ruiz',
    ]);
  });

  test('the name shown is the full one used most', () => {
    const counts = new Map([
      ['Trump', 9],
      ['Donald Trump', 3],
      ['Donald J. Trump', 1],
    ]);
    expect(identifyPeople(counts).get('Trump')?.name).toBe('Donald Trump');
  });

  test('every name has one person, who has that name', () => {
    const part = fc.constantFrom(
      'Ana',
      'A.',
      'Bo',
      'B.',
      'J.',
      'Ruiz',
      'Hale',
      'Mr.',
      'Ms.',
      'Jr.',
      '李明',
      'the',
    );
    const name = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 12 }), (names) => {
        const found = identifyPeople(new Map(names.map((one) => [one, 1])));
        expect([...found.keys()].sort()).toEqual([...names].sort());
        for (const [one, person] of found) expect(person.names).toContain(one);
      }),
    );
  });
});
