import type { Person } from './person.ts';
import type { NameTally } from './tally-names.ts';

/**
 * The fullest name of a person, unless it stands once among many and may be two names that met: “then on Nora Leeds
 * smiled”, where the article knows a Leeds of its own.
 */
export function wellKnownName(person: Person, counts: ReadonlyMap<string, number>, tally: NameTally): string {
  const { name } = person;
  const most = [...counts.values()].reduce((max, uses) => Math.max(max, uses), 0);
  const isRare = (form: string): boolean => (counts.get(form) ?? most) * RARE < most;
  const isAccident =
    counts.get(name) === 1 && ((isRare(name) && endsInPlace(name, tally)) || isLonger(name, counts));
  if (!isAccident) return name;
  const known = [...counts.keys()].filter((form) => form !== name && !isRare(form));
  return known.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}

/** A form of somebody’s name that stands once in so many times is no name to know him by. */
const RARE = 50;

/** It is a full name that stands more often, with words behind: “Nora Blom Drive”. */
function isLonger(name: string, counts: ReadonlyMap<string, number>): boolean {
  for (const [form, uses] of counts)
    if (uses > 1 && form.includes(' ') && name.startsWith(`${form} `)) return true;
  return false;
}

/** The last word of the name stands alone as places do. */
function endsInPlace(name: string, { short }: NameTally): boolean {
  const last = short.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return last !== undefined && last.placed * PLACED > last.uses;
}

/** A place stands behind “in” or “at” once in so many times at the least. */
const PLACED = 3;
