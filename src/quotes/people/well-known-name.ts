import type { Cast } from './cast.ts';
import type { Person } from './person.ts';

/**
 * The fullest name of a person, unless it stands once among many and may be two names that met: “then on Nora Leeds
 * smiled”, where the article knows a Leeds of its own.
 */
export function wellKnownName(person: Person, counts: ReadonlyMap<string, number>, cast: Cast): string {
  const { name } = person;
  const most = [...counts.values()].reduce((max, uses) => Math.max(max, uses), 0);
  const isRare = (form: string): boolean => (counts.get(form) ?? most) * RARE < most;
  const isAccident = counts.get(name) === 1 && isRare(name) && meetsAnother(name, person, cast);
  if (!isAccident) return name;
  const known = [...counts.keys()].filter((form) => !isRare(form));
  return known.reduce((longest, form) => (form.length > longest.length ? form : longest), '');
}

/** A form of somebody’s name that stands once in so many times is no name to know him by. */
const RARE = 50;

/** The last word of the name is somebody or something by itself as well. */
function meetsAnother(form: string, person: Person, { families, given }: Cast): boolean {
  const last = form.slice(form.lastIndexOf(' ') + 1).toLowerCase();
  if (last === form.toLowerCase()) return false;
  return [...(families.get(last) ?? []), ...(given.get(last) ?? [])].some((other) => other !== person);
}
