import { foldCase } from '../parse/fold-case.ts';
import { type Aliases, identifyPeople, type Person, sameNameKey } from './identify-people.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The people with a wanted name. As a library has tens of thousands of names, only those that may stand for one of these
 * people, or that they have to be told from, are compared.
 *
 * @param counts how often each name is used.
 */
export function peopleNamed(
  counts: ReadonlyMap<string, number>,
  aliases: Aliases,
  isWanted: (person: Pick<Person, 'names'>) => boolean,
): readonly Person[] {
  const names = [...counts.keys()];
  const first = names.filter((name) => isWanted({ names: [name] }));
  const related = relatedNames(first, names, aliases);
  const some = new Map([...counts].filter(([name]) => related.has(name)));
  return [...new Set(identifyPeople(some, aliases).values())].filter(isWanted);
}

/** All names that `identifyPeople` may join to one of the first, directly or by others, or compares with such a name. */
function relatedNames(
  first: readonly string[],
  names: readonly string[],
  aliases: Aliases,
): ReadonlySet<string> {
  const folded = names.map(foldCase);
  const rowsOf = aliasRows(aliases);
  const related = new Set(first);
  for (let fresh = first; fresh.length > 0; ) {
    const isRelated = relatedTo(fresh, rowsOf);
    fresh = names.filter((name, at) => !related.has(name) && isRelated(name, folded[at] as string));
    for (const name of fresh) related.add(name);
  }
  return related;
}

/** In which rows each name is, by its folded form. */
function aliasRows(aliases: Aliases): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  for (const [number, row] of aliases.entries()) {
    for (const folded of row.map(foldCase)) {
      const own = rows.get(folded);
      if (own === undefined) rows.set(folded, [number]);
      else own.push(number);
    }
  }
  return rows;
}

/** @returns whether a name, given also in its folded form, is joined to one of `names` or compared with it. */
function relatedTo(
  names: readonly string[],
  rowsOf: ReadonlyMap<string, readonly number[]>,
): (name: string, folded: string) => boolean {
  const rows = new Set(names.flatMap((name) => rowsOf.get(foldCase(name)) ?? []));
  const parsed = names.flatMap((name) => (rowsOf.has(foldCase(name)) ? [] : (parsePersonName(name) ?? [])));
  const keys = new Set(parsed.map(sameNameKey));
  const lasts = new Set(parsed.map(({ last }) => last));
  const eachLast = [...lasts];
  return (name, folded) => {
    const own = rowsOf.get(folded);
    if (own !== undefined) return own.some((row) => rows.has(row));
    // Names of one family end with the same word, and the same words in another order have it somewhere.
    if (!eachLast.some((last) => folded.includes(last))) return false;
    const parts = parsePersonName(name);
    return parts !== null && (lasts.has(parts.last) || keys.has(sameNameKey(parts)));
  };
}
