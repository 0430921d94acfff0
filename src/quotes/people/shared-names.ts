import type { NameMention } from '../mentions/name-mention.ts';
import type { Person } from './person.ts';
import type { NamedBlock, NameTally } from './tally-names.ts';

/** Whom a short name of several people refers to, by the key of the name: each place where that changes. */
export type SharedNames = ReadonlyMap<string, readonly Bearing[]>;

/** From this place on, a name refers to this person; `null` where two fit equally. */
interface Bearing {
  readonly block: number;
  readonly from: number;
  readonly bearer: Person | null;
  /** After this block it refers to somebody else again. */
  readonly until: number;
  readonly after: Person | null;
}

/** A name of several people, as far as the article has been read. */
interface SharedName {
  readonly bearings: Bearing[];
  /** How often it has referred to each. */
  readonly counts: Map<Person, number>;
  /** The last of them to be introduced, with the sentence. */
  last: { readonly person: Person; readonly block: number; readonly sentence: number } | null;
}

/**
 * A person called by the short name this often is whom the article is about; others of the name are named in passing.
 */
const ESTABLISHED = 3;

/**
 * Read the article’s names in order. A short name refers to the person with that name last introduced by a name of
 * their own; not to somebody who is only a relative, or named in passing while the name is another’s throughout.
 * @param bearersOf everybody a name may refer to, those named most first.
 */
export function readSharedNames(
  article: readonly NamedBlock[],
  { short }: NameTally,
  bearersOf: (use: NameMention) => readonly Person[],
): SharedNames {
  const shared = new Map<string, SharedName>();
  const namesOf = new Map<Person, SharedName[]>();
  for (const [key, { use }] of short) {
    const bearers = use.title === null ? bearersOf(use) : [];
    if (bearers.length < 2) continue;
    const name: SharedName = { bearings: [], counts: new Map(), last: null };
    shared.set(key, name);
    for (const person of bearers) namesOf.set(person, [...(namesOf.get(person) ?? []), name]);
  }
  if (shared.size > 0) readNames();
  return new Map([...shared].map(([key, { bearings }]) => [key, bearings]));

  function readNames(): void {
    for (const { names, sentences } of article) {
      let sentence = 0;
      for (const use of names) {
        while (use.from >= (sentences[sentence]?.to ?? Number.POSITIVE_INFINITY)) sentence++;
        const [only, other] = bearersOf(use);
        if (only === undefined) continue;
        if (other !== undefined) noteUse(shared.get(use.key), use);
        else for (const name of namesOf.get(only) ?? []) bringIn(name, only, use, sentence);
      }
    }
  }
}

function noteUse(name: SharedName | undefined, use: NameMention): void {
  const bearer = name === undefined ? null : bearerAt(name.bearings, use);
  if (name !== undefined && bearer !== null) name.counts.set(bearer, (name.counts.get(bearer) ?? 0) + 1);
}

function bringIn(name: SharedName, person: Person, use: NameMention, sentence: number): void {
  const { bearings, counts, last } = name;
  const { block, from } = use;
  if (use.isOwned) return;
  const current = bearings.length === 0 ? null : bearerAt(bearings, use);
  const isBeside =
    last !== null && last.person !== person && last.block === block && last.sentence === sentence;
  name.last = { person, block, sentence };
  if (current === person) return;
  const isEstablished =
    current !== null && (counts.get(current) ?? 0) >= Math.max(ESTABLISHED, counts.get(person) ?? 0);
  if (isEstablished && !use.speaks) return;
  const bearer = isBeside && !use.speaks && !isEstablished ? null : person;
  bearings.push({
    block,
    from,
    bearer,
    until: isEstablished ? block + 1 : Number.POSITIVE_INFINITY,
    after: current,
  });
}

/** Whom a name refers to where it stands; before anybody has been introduced, the first who is. */
export function bearerAt(bearings: readonly Bearing[], { block, from }: NameMention): Person | null {
  let low = 0;
  let high = bearings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const known = bearings[middle] as Bearing;
    if (known.block < block || (known.block === block && known.from < from)) low = middle + 1;
    else high = middle;
  }
  const bearing = bearings[Math.max(0, low - 1)];
  if (bearing === undefined) return null;
  return block > bearing.until ? bearing.after : bearing.bearer;
}
