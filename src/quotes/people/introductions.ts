import type { NameMention } from '../mentions/names.ts';
import type { Person } from './person.ts';
import type { NamedBlock } from './tally-names.ts';

/** Where people are named so that nobody else can be meant, in reading order. */
export type Introductions = ReadonlyMap<Person, readonly Introduction[]>;

interface Introduction {
  readonly block: number;
  readonly from: number;
}

/**
 * Note where each of several bearers of one name is brought in.
 *
 * @param bearersOf everybody whom a name may stand for.
 */
export function introductionsOf(
  article: readonly NamedBlock[],
  bearersOf: (use: NameMention) => readonly Person[],
): Introductions {
  const introductions = new Map<Person, Introduction[]>();
  for (const { names } of article) {
    for (const use of names) {
      const [only, other] = bearersOf(use);
      if (only === undefined || other !== undefined) continue;
      const known = introductions.get(only);
      const place = { block: use.block, from: use.from };
      if (known === undefined) introductions.set(only, [place]);
      else known.push(place);
    }
  }
  return introductions;
}

/**
 * The last of the bearers brought in before a name that several bear; where none is, the first brought in at all. Two
 * that are brought in side by side fit equally, and are nobody.
 */
export function lastBroughtIn(
  introductions: Introductions,
  use: NameMention,
  bearers: readonly Person[],
): Person | null {
  const before = bearers.flatMap((person) => {
    const place = lastBefore(introductions.get(person) ?? [], use);
    return place === null ? [] : [{ person, place }];
  });
  if (before.length === 0) return bearers[0] ?? null;
  const last = before.reduce((one, other) => (isBefore(one.place, other.place) ? other : one));
  const isRivalled = before.some(
    ({ person, place }) => person !== last.person && isBeside(place, last.place),
  );
  return isRivalled ? null : last.person;
}

function isBefore(one: Introduction, other: Introduction): boolean {
  return one.block < other.block || (one.block === other.block && one.from < other.from);
}

/** Named with nothing but a few words between: “Ida and Olaf Kern”, “Ida Kern met Olaf Kern”. */
function isBeside(one: Introduction, other: Introduction): boolean {
  return one.block === other.block && Math.abs(one.from - other.from) <= BESIDE;
}

const BESIDE = 4;

/** The last of the places, which are in order, before a name. */
function lastBefore(places: readonly Introduction[], use: NameMention): Introduction | null {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(places[middle] as Introduction, use)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1] ?? null;
}
