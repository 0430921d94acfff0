import { foldCase } from '../parse/fold-case.ts';
import { givenGender, isGivenName, mayBeSameGiven, type PersonName, parsePersonName } from './person-name.ts';

/** Somebody who speaks in one article or several. */
export interface Person {
  /** The name to show: the fullest of those used most. */
  readonly name: string;
  /** Every name that stands for this person. */
  readonly names: readonly string[];
}

/** Who is who, as the owner of the library says: each row has the names of one person, first the one to show. */
export type Aliases = readonly (readonly [string, ...string[]])[];

/**
 * Group names from several articles by person. Two names are one person's when they have the same last name and their given
 * names or initials fit, and fit nobody else. What cannot be decided stays apart.
 *
 * @param counts how often each name is used.
 * @returns the person of each name.
 */
export function identifyPeople(
  counts: ReadonlyMap<string, number>,
  aliases: Aliases = [],
): ReadonlyMap<string, Person> {
  const groups = new Groups();
  for (const name of counts.keys()) groups.add(name);
  joinAliases(groups, aliases);
  const named = new Set(aliases.flat().map(foldCase));
  // Where the owner has decided, nothing else does.
  const parsed: PersonName[] = [];
  for (const name of counts.keys()) {
    const parts = named.size > 0 && named.has(foldCase(name)) ? null : parsePersonName(name);
    if (parts !== null) parsed.push(parts);
  }
  joinSame(groups, parsed);
  for (const family of byLast(parsed).values()) joinFamily(groups, family);
  return peopleOf(groups, counts, aliases);
}

/** Groups of names that can only be joined (union-find). */
class Groups {
  readonly #parents = new Map<string, string>();

  add(name: string): void {
    if (!this.#parents.has(name)) this.#parents.set(name, name);
  }

  root(name: string): string {
    let root = name;
    for (let up = this.#parents.get(root); up !== undefined && up !== root; up = this.#parents.get(root))
      root = up;
    this.#parents.set(name, root);
    return root;
  }

  join(one: string, other: string): void {
    this.#parents.set(this.root(one), this.root(other));
  }

  /** The names of each group. */
  all(): Iterable<string[]> {
    const members = new Map<string, string[]>();
    for (const name of this.#parents.keys()) {
      const root = this.root(name);
      const list = members.get(root);
      if (list === undefined) members.set(root, [name]);
      else list.push(name);
    }
    return members.values();
  }
}

function joinAliases(groups: Groups, aliases: Aliases): void {
  if (aliases.length === 0) return;
  const known = new Map<string, string[]>();
  for (const [name] of groups.all()) {
    if (name === undefined) continue;
    const list = known.get(foldCase(name));
    if (list === undefined) known.set(foldCase(name), [name]);
    else list.push(name);
  }
  for (const row of aliases) {
    const names = row.flatMap((name) => known.get(foldCase(name)) ?? []);
    for (const name of names) groups.join(name, names[0] as string);
  }
}

function joinSame(groups: Groups, parsed: readonly PersonName[]): void {
  const first = new Map<string, PersonName>();
  for (const name of parsed) {
    const key = sameNameKey(name);
    const other = first.get(key);
    if (other === undefined) first.set(key, name);
    else groups.join(name.text, other.text);
  }
}

/** Equal for the same words in any letter case, with any accents and titles, in either order. */
export function sameNameKey({ given, last, generation, gender }: PersonName): string {
  // For a name of one word its title counts: Mr. Lee is not Ms. Lee.
  const title = given.length === 0 ? gender : null;
  return [...[...given, last].sort(), generation, title].join(' ');
}

function byLast(parsed: readonly PersonName[]): ReadonlyMap<string, readonly PersonName[]> {
  const families = new Map<string, PersonName[]>();
  for (const name of parsed) {
    const family = families.get(name.last);
    if (family === undefined) families.set(name.last, [name]);
    else family.push(name);
  }
  return families;
}

/** A larger family is not compared any further, as the time grows with its square. */
const MAX_FAMILY = 200;

function joinFamily(groups: Groups, family: readonly PersonName[]): void {
  if (family.length < 2 || family.length > MAX_FAMILY) return;
  const full = family.filter(({ given }) => given.length > 0);
  // A name that fits two different people, as “J. Lee” fits Jane and John, is given to neither.
  const certain = full.filter((name) => isOne(full.filter((other) => mayBeSame(name, other))));
  for (const name of certain)
    for (const other of certain) if (mayBeSame(name, other)) groups.join(name.text, other.text);
  // A bare “Scott” may also be somebody's given name.
  const bare = family.filter(
    ({ given, gender, last }) => given.length === 0 && (gender !== null || !isGivenName(last)),
  );
  for (const name of bare) {
    const fitting = full.filter((other) => fitsTitle(name, other));
    if (isOne(fitting)) for (const other of fitting) groups.join(name.text, other.text);
  }
  if (full.length > 0) return;
  const titled = bare.filter(({ gender }) => gender !== null);
  const [only] = titled;
  if (only !== undefined && titled.every(({ gender }) => gender === only.gender))
    for (const name of bare) groups.join(name.text, only.text);
}

function isOne(names: readonly PersonName[]): boolean {
  return names.every((one) => names.every((other) => mayBeSame(one, other)));
}

function mayBeSame(one: PersonName, other: PersonName): boolean {
  if (one.generation !== other.generation) return false;
  const count = Math.min(one.given.length, other.given.length);
  for (let at = 0; at < count; at++)
    if (!mayBeSameGiven(one.given[at] as string, other.given[at] as string)) return false;
  return true;
}

/** “Ms. Lee” may be Ann Lee, not Tom Lee. */
function fitsTitle({ gender, generation }: PersonName, full: PersonName): boolean {
  const known = full.gender ?? givenGender(full);
  if (generation !== '' && generation !== full.generation) return false;
  return gender === null || known === null || gender === known;
}

function peopleOf(
  groups: Groups,
  counts: ReadonlyMap<string, number>,
  aliases: Aliases,
): ReadonlyMap<string, Person> {
  const shown = new Map(aliases.flatMap((row) => row.map((name) => [foldCase(name), row[0]] as const)));
  const people = new Map<string, Person>();
  for (const names of groups.all()) {
    const own = shown.size === 0 ? undefined : names.flatMap((name) => shown.get(foldCase(name)) ?? [])[0];
    const person = { name: own ?? bestName(names, counts), names };
    for (const name of names) people.set(name, person);
  }
  return people;
}

/** Of the names with a given name, if any, the one used most; of those used equally, the longest. */
function bestName(names: readonly string[], counts: ReadonlyMap<string, number>): string {
  const rank = (name: string) => [Number(hasGivenName(name)), counts.get(name) ?? 0, name.length];
  return names.reduce((best, name) => (isHigher(rank(name), rank(best)) ? name : best));
}

function hasGivenName(name: string): boolean {
  return parsePersonName(name)?.given.some((one) => one.length > 1) ?? false;
}

function isHigher(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((value, index) => value !== other[index]);
  return at >= 0 && (one[at] as number) > (other[at] as number);
}
