import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Aliases, identifyPeople, type Person } from '../../../src/filing/identify-people.ts';
import { matchName } from '../../../src/filing/match-name.ts';
import { peopleNamed } from '../../../src/filing/people-named.ts';

const TITLES = ['', '', '', 'Mr. ', 'Ms. ', 'Senator '];
const GIVEN = ['', 'Ana', 'Aná', 'Ann', 'A.', 'Bob', 'Robert', 'R. J.', 'Robert J.', 'Lee', 'Ruiz'];
const LAST = ['Ruiz', 'RUIZ', 'Ruizner', 'Lee', 'Leeson', 'Ana', '李娜'];
const ENDS = ['', '', '', ' Jr.', ', Ana', ', Robert'];

const name = fc
  .tuple(...[TITLES, GIVEN, LAST, ENDS].map((some) => fc.constantFrom(...some)))
  .map(([title, given, last, end]) => `${title}${given} ${last}${end}`.replaceAll('  ', ' ').trim());
/** Few, so that one person has names in two rows. */
const known = fc.constantFrom('Ana Ruiz', 'Aná Ruiz', 'Lee', 'Robert Leeson', '李娜');
const row = fc.uniqueArray(known, { minLength: 2, maxLength: 3 });

test('the people with a wanted name are the same as among all people', () => {
  const counts = fc
    .uniqueArray(fc.tuple(fc.oneof(name, known), fc.nat(3)), { selector: ([one]) => one, maxLength: 25 })
    .map((entries) => new Map(entries));
  fc.assert(
    fc.property(counts, fc.array(row, { maxLength: 3 }), name, (used, rows, asked) => {
      const aliases = rows as unknown as Aliases;
      const isWanted = matchName(asked);
      if (isWanted === null) return;
      const all = [...new Set(identifyPeople(used, aliases).values())].filter(isWanted);
      expect(peopleNamed(used, aliases, isWanted).map(toText).sort()).toEqual(all.map(toText).sort());
    }),
    { numRuns: 3000 },
  );
});

function toText({ name: shown, names }: Person): string {
  return `${shown}: ${[...names].sort().join('=')}`;
}
