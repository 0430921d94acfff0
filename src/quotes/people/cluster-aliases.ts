import type { Words } from '../languages/word-lists.ts';
import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { assignShortNames, fitsTitle, type NamingCustoms } from './assign-short-names.ts';
import { addLentNames, bearersByWord, type Cast, castOfFullNames, findFull } from './cast.ts';
import type { NamedPeople } from './people.ts';
import type { Person } from './person.ts';
import { bearerAt, readSharedNames, type SharedNames } from './shared-names.ts';
import { type NamedBlock, tallyNames, withLentFamily } from './tally-names.ts';
import { wellKnownName } from './well-known-name.ts';

/** Sort all names of an article into people: a short name finds the full one wherever that stands. */
export function clusterAliases(article: readonly NamedBlock[], customs: NamingCustoms): NamedPeople {
  const tally = tallyNames(article);
  const cast = castOfFullNames(tally, customs);
  addLentNames(cast, tally);
  assignShortNames(cast, tally, customs);
  for (const [person, counts] of cast.forms) person.name = wellKnownName(person, counts, tally);
  const bearersOf = bearersIn(cast);
  const shared = readSharedNames(article, tally, bearersOf);
  return {
    head: (person, gender) => headOf(cast, person, gender, customs.titles.heads),
    find: (use) => findPerson(bearersOf(use), shared, use),
    isShared: (use) => bearersOf(use).length > 1,
  };
}

function headOf({ families }: Cast, { last }: Person, gender: Gender, heads: Words): Person | null {
  const fits = ({ title, male, female }: Person): boolean =>
    title !== null && heads.has(title) && (gender === 'male' ? male > female : female > male);
  return families.get(last)?.find(fits) ?? null;
}

function findPerson(bearers: readonly Person[], shared: SharedNames, use: NameMention): Person | null {
  const [only] = bearers;
  if (only === undefined || bearers.length === 1) return only ?? null;
  // “Judge Ruiz”, where one of several Ruizes is a judge.
  const holders = bearers.filter(({ offices }) => use.offices.some((office) => offices.has(office)));
  if (holders.length === 1) return holders[0] ?? null;
  const bearings = shared.get(use.key) ?? [];
  return bearings.length === 0 ? only : bearerAt(bearings, use);
}

/** Everybody a name may refer to; each name is looked up once. */
function bearersIn(cast: Cast): (use: NameMention) => readonly Person[] {
  const known = new Map<string, readonly Person[]>();
  return (use) => {
    const key = use.lent === null ? use.key : `${use.key} ${use.lent}`;
    let bearers = known.get(key);
    if (bearers === undefined) {
      bearers = findBearers(cast, use);
      known.set(key, bearers);
    }
    return bearers;
  };
}

/** Everybody a name may refer to, those named most first. */
function findBearers(cast: Cast, use: NameMention): readonly Person[] {
  const lent = use.lent === null ? undefined : cast.full.get(withLentFamily(use).key);
  if (lent !== undefined) return [lent];
  if (use.words.length > 1) {
    const person = findFull(cast, use);
    return person === null ? [] : [cast.merged.get(person) ?? person];
  }
  const candidates = use.title === null ? bareCandidates(cast, use) : titledCandidates(cast, use);
  const people = candidates.map((person) => cast.merged.get(person) ?? person);
  return people.length < 2 ? people : [...new Set(people)].sort((one, other) => other.uses - one.uses);
}

function bareCandidates(cast: Cast, use: NameMention): readonly Person[] {
  const { middle, merged } = cast;
  const name = use.words[0] as string;
  const { family, given } = bearersByWord(cast, name);
  const named = [...untitled(family), ...given];
  if (named.length === 1) return named;
  // “Katharine Rodney”, who is Katharine Hilbery, is not the person called “Rodney”.
  const own = named.filter((person) => !merged.has(person));
  const all = own.length > 0 ? own : named.length > 0 ? named : (middle.get(name) ?? []);
  // Writers use one short name for a person: whoever is “Caroline” is not “Bingley” too.
  const unlike = all.filter(({ first, givenUses }) => givenUses === 0 || first === name);
  const known = unlike.length > 0 ? unlike : all;
  const most = known.reduce((max, { uses }) => Math.max(max, uses), 0);
  return known.filter(({ uses }) => uses * RARE >= most);
}

/** A person with less than this share of the mentions is not the one a short name means. */
const RARE = 20;

function titledCandidates({ families, given }: Cast, use: NameMention): readonly Person[] {
  const name = use.words[0] as string;
  const family = families.get(name) ?? [];
  const titled = family.find((person) => person.title === use.title?.toLowerCase());
  if (titled !== undefined) return [titled];
  const fits = (person: Person): boolean => person.title === null && fitsTitle(person, use);
  const kin = family.filter(fits);
  return kin.length > 0 ? kin : (given.get(name) ?? []).filter(fits);
}

/** A bare family name does not mean the Mrs. or Miss of that name if anybody else has it. */
function untitled(family: readonly Person[]): readonly Person[] {
  const others = family.filter(({ title, female, male }) => title === null || male > female);
  return others.length > 0 ? others : family;
}
