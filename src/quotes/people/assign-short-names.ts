import { NO_TITLES } from '../languages/define-language.ts';
import type { Language, TitleWords } from '../languages/language.ts';
import { type NameMention, shortKey } from '../mentions/name-mention.ts';
import { bearersByWord, type Cast, noteForm, push } from './cast.ts';
import { CERTAIN, mayBe, newPerson, type Person, vote } from './person.ts';
import type { NameTally, ShortName } from './tally-names.ts';

/** How names are shortened in a language. */
export type NamingCustoms = Pick<Language, 'nicknames' | 'titles'>;

export const NO_CUSTOMS: NamingCustoms = { nicknames: new Map(), titles: NO_TITLES };

/**
 * Assign each single-word name to a person of the cast, or add a person with that name. Titled names come first: “Mrs.
 * Ruiz” may be the only Ruiz whom “Ruiz” can mean.
 */
export function assignShortNames(cast: Cast, tally: NameTally, customs: NamingCustoms): void {
  const { nicknames } = customs;
  const names = [...tally.short.values()];
  for (const name of names) if (name.use.title !== null) assignTitled(cast, name, tally, customs.titles);
  const bare = names.filter(({ use }) => use.title === null);
  // Somebody whom the narration itself calls so is another person.
  const isNickname = ({ use, isQuoted }: ShortName): boolean =>
    isQuoted && nicknames.has(use.words[0] as string);
  for (const name of bare) if (!isNickname(name)) assignBare(cast, name, tally);
  for (const name of bare) if (isNickname(name)) assignNickname(cast, name, tally, nicknames);
}

/** “Mrs. Ruiz” is the only Ruiz who fits, unless that one is called “Mrs. Ana Ruiz” to distinguish the two. */
function assignTitled(
  cast: Cast,
  { use, uses, placed, says, titledText }: ShortName,
  tally: NameTally,
  titles: TitleWords,
): void {
  const last = use.words[0] as string;
  const family = cast.families.get(last) ?? null;
  const bearers = family ?? cast.given.get(last) ?? [];
  const kin = wellNamed(bearers.filter((person) => person.title === null && fitsTitle(person, use)));
  const [only] = kin;
  // “Miss Ana” is Ana, whatever her family name.
  const isHer =
    (family === null && titles.courtesy.has((use.title as string).toLowerCase())) ||
    (only !== undefined && !isDistinguished(only, use, uses, titles) && !isMother(use, tally, titles));
  if (only !== undefined && kin.length === 1 && isHer) {
    vote(only, use.gender, CERTAIN);
    only.uses += uses;
    only.says += says;
    if (only.last === last) noteForm(cast, only, `${use.title} ${use.text}`, uses);
  } else {
    const title = (use.title as string).toLowerCase();
    push(cast.families, last, {
      ...newPerson(use),
      uses,
      placed,
      says,
      title,
      name: titledText ?? `${use.title} ${use.text}`,
    });
  }
}

/**
 * “Miss Ana Ruiz” is not the “Miss Ruiz” of her family; in a report, “Mrs. Ana Ruiz” once only brings in Mrs. Ruiz, though
 * in a novel it may tell her from the Mrs. Ruiz whom every page names.
 */
function isDistinguished(
  { titled }: Person,
  { title }: NameMention,
  uses: number,
  { unmarried }: TitleWords,
): boolean {
  return titled > (title?.toLowerCase() === unmarried || uses > OF_REPORT ? 0 : 1);
}

/** How often a report names somebody at most. */
const OF_REPORT = 12;

/** Where there is a Miss Ruiz as well, Mrs. Ruiz is none of the Ruizes with a given name. */
function isMother(
  { title, words }: NameMention,
  { short }: NameTally,
  { wife, unmarried }: TitleWords,
): boolean {
  if (wife === null || unmarried === null || title === null) return false;
  return title.toLowerCase().startsWith(wife) && short.has(shortKey(words[0] as string, unmarried));
}

function assignBare(cast: Cast, name: ShortName, { certain }: NameTally): void {
  const { use, uses, placed, says, isQuoted, hasOffice, titledText } = name;
  const word = use.words[0] as string;
  const { family, given } = bearersByWord(cast, word);
  const named = [...family, ...given];
  const bearers = mergeRare(cast, named.length > 0 ? named : (cast.middle.get(word) ?? []), uses);
  const [only] = bearers;
  if (only !== undefined) {
    if (bearers.length === 1) {
      only.says += says;
      if (only.first === word) only.givenUses += uses;
      if (only.isQuoted && !isQuoted) only.name = use.text;
      noteForm(cast, only, use.text, uses);
    }
    return;
  }
  if (!certain.has(word) && use.gender === null) return;
  push(cast.families, word, {
    ...newPerson(use),
    uses,
    placed,
    says,
    hasTitle: hasOffice,
    name: titledText ?? use.text,
  });
}

/** A name that often stands alone belongs to one person, even if it is joined to another name once. */
function mergeRare(cast: Cast, bearers: readonly Person[], uses: number): readonly Person[] {
  if (bearers.length < 2 || bearers.some((one) => one.uses * OFTEN >= uses)) return bearers;
  const [only, ...others] = bearers.toSorted(
    (one, other) => Number(other.first !== null) - Number(one.first !== null) || other.uses - one.uses,
  ) as [Person, ...Person[]];
  for (const other of others) {
    cast.merged.set(other, only);
    vote(only, 'male', other.male);
    vote(only, 'female', other.female);
    only.uses += other.uses;
  }
  return [only];
}

/** “Lizzy” is the only Elizabeth of the article, unless somebody else is called Lizzy in full. */
function assignNickname(
  cast: Cast,
  name: ShortName,
  tally: NameTally,
  nicknames: ReadonlyMap<string, readonly string[]>,
): void {
  const { families, given, merged } = cast;
  const nickname = name.use.words[0] as string;
  const formal = families.has(nickname) || given.has(nickname) ? [] : (nicknames.get(nickname) ?? []);
  const bearers = formal.flatMap((full) => [...(given.get(full) ?? []), ...(families.get(full) ?? [])]);
  const [only] = wellNamed(bearers.filter((person) => !merged.has(person)));
  if (only === undefined) assignBare(cast, name, tally);
  else push(given, nickname, only);
}

/** If a name stands alone this many times for each fuller form, readers know its bearer by it alone. */
const OFTEN = 20;

/** “Mrs. Ruiz” may be Ana Ruiz, not Bill Ruiz. */
export function fitsTitle(person: Person, use: NameMention): boolean {
  return use.gender === null || mayBe(person, use.gender);
}

/** People who are named about as often as the one named most. */
function wellNamed(people: readonly Person[]): readonly Person[] {
  const most = people.reduce((uses, person) => Math.max(uses, person.uses), 0);
  return people.filter((person) => person.uses * 2 > most);
}
