import type { Person } from './person.ts';
import type { NameTally } from './tally-names.ts';

/**
 * The fullest name of a person, unless it occurs once among many and may be two adjacent names: “then on Nora Leeds
 * smiled”, where the article also has a Leeds.
 */
export function wellKnownName(person: Person, counts: ReadonlyMap<string, number>, tally: NameTally): string {
  const { name } = person;
  const most = [...counts.values()].reduce((max, uses) => Math.max(max, uses), 0);
  const isRare = (form: string): boolean => (counts.get(form) ?? most) * RARE < most;
  const isAccident =
    counts.get(name) === 1 && ((isRare(name) && endsInPlace(name, tally)) || isLonger(name, counts));
  if (!isAccident) return calledMost(name, counts, tally);
  const known = [...counts.keys()].filter((form) => form !== name && !isRare(form));
  return known.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}

/** Tony Last, though he is Anthony Last once: by the given name that the writer uses alone more often. */
function calledMost(name: string, counts: ReadonlyMap<string, number>, { short }: NameTally): string {
  const alone = (form: string): number => {
    const given = short.get(firstOf(form).toLowerCase());
    return given === undefined || given.isQuoted ? 0 : given.uses;
  };
  let best = name;
  for (const form of counts.keys()) {
    const isVariant = form.includes(' ') && form.endsWith(name.slice(firstOf(name).length));
    if (isVariant && alone(form) > OFTEN * (alone(best) + 1)) best = form;
  }
  return best;
}

/** A given name that stands alone this much more often is what a person is known by. */
const OFTEN = 20;

const firstOf = (form: string): string => form.slice(0, form.indexOf(' '));

/** A form that is at most this share of the mentions is not what a person is known by. */
const RARE = 50;

/** A full name that occurs more often, followed by other words: “Nora Blom Drive”. */
function isLonger(name: string, counts: ReadonlyMap<string, number>): boolean {
  for (const [form, uses] of counts)
    if (uses > 1 && form.includes(' ') && name.startsWith(`${form} `)) return true;
  return false;
}

/** The last word of the name occurs alone, as places do. */
function endsInPlace(name: string, { short }: NameTally): boolean {
  const last = short.get(name.slice(name.lastIndexOf(' ') + 1).toLowerCase());
  return last !== undefined && last.placed * PLACED > last.uses;
}

/** A place stands after “in” or “at” in at least this share of its mentions. */
const PLACED = 3;
