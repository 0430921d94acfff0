import type { NameMention } from '../mentions/name-mention.ts';
import type { Person } from './person.ts';
import type { NamedBlock, NameTally } from './tally-names.ts';

/** Whom a short name that several bear means, from each place on where that changes; by the name’s key. */
export type SharedNames = ReadonlyMap<string, readonly Bearing[]>;

/** From this place on a name means somebody; `null` where two fit equally. */
interface Bearing {
  readonly block: number;
  readonly from: number;
  readonly bearer: Person | null;
  /** Behind this block it means somebody else again. */
  readonly until: number;
  readonly after: Person | null;
}

/** A name that several bear, as far as the article is read. */
interface SharedName {
  readonly bearings: Bearing[];
  /** How often it has meant each. */
  readonly counts: Map<Person, number>;
  /** The last of them that was brought in, with its sentence. */
  last: { readonly person: Person; readonly block: number; readonly sentence: number } | null;
}

/** Called so often by the short name somebody is whom the article is about: others of the name are named in passing. */
const ESTABLISHED = 3;

/**
 * Read the article’s names in order. A short name means the last of its bearers that was brought in by a name which is
 * nobody else’s; not one who is only somebody’s sister, nor one named in passing where the name is another’s all along.
 *
 * @param bearersOf everybody whom a name may stand for, those named most first.
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

/** Whom a name means where it stands; before anybody was brought in, the first who is. */
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
