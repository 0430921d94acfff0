import type { Language } from '../languages/language.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import { isHuman, isSomebody, LIKELY, newPerson, type Person, vote } from './person.ts';
import { type NameTally, noteShort, withLentFamily } from './tally-names.ts';

type Nicknames = Language['nicknames'];

/** The people of an article, by the parts of their names in lower case. */
export interface Cast {
  /** By the last word of a full name, or the only one. */
  readonly families: Map<string, Person[]>;
  /** By the first word of a full name. */
  readonly given: Map<string, Person[]>;
  /** By a word in the middle of a full name: “Berg” of “Nils Berg Holm”. */
  readonly middle: Map<string, Person[]>;
  /** By the key of a full name. */
  readonly full: Map<string, Person>;
  /** How often each form of each person’s name occurs. */
  readonly forms: Map<Person, Map<string, number>>;
  /** People who turned out to be somebody else. */
  readonly merged: Map<Person, Person>;
  /** The given names that each nickname stands for. */
  readonly nicknames: Nicknames;
}

/**
 * Add everybody with a full name. A shorter form (Berg Holm, J. Ruiz, Ana Ruiz for Ana Maria Ruiz) or a nickname is the same person.
 */
export function castOfFullNames(
  { full, short }: NameTally,
  { nicknames }: { readonly nicknames: Nicknames },
): Cast {
  const cast: Cast = {
    families: new Map(),
    given: new Map(),
    middle: new Map(),
    full: new Map(),
    forms: new Map(),
    merged: new Map(),
    nicknames,
  };
  const known = longNames(full.map(({ use }) => use));
  for (const tail of placesOf(full)) known.delete(tail);
  const counts = countKeys(full);
  for (const { use, isQuoted } of full) {
    const alone = short.get(use.words.at(-1) as string)?.uses ?? 0;
    const isMet = use.opens && use.gender === null && use.words.length === 2 && counts.get(use.key) === 1;
    // “Hitherto Gino had”: the first word of the sentence, and a name that stands alone elsewhere.
    if (!isMet || alone < MET) addFullName(cast, use, isQuoted, known);
  }
  return cast;
}

/** A name that stands alone this often is complete. */
const MET = 10;

function countKeys(full: NameTally['full']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { use } of full) counts.set(use.key, (counts.get(use.key) ?? 0) + 1);
  return counts;
}

/** Names of three or more words, by their last two or more words: “Nils Berg Holm” by “berg holm”. */
function longNames(uses: readonly NameMention[]): Map<string, NameMention> {
  const names = new Map<string, NameMention>();
  for (const use of uses) {
    // “Then Berg Holm” looks just like “Nils Berg Holm”.
    if (use.isBody || (use.gender === null && (use.opens || use.isPlaced || use.words.length > 3))) continue;
    for (let from = 1; from + 1 < use.words.length; from++) {
      const tail = use.words.slice(from).join(' ');
      if (!names.has(tail)) names.set(tail, use);
    }
  }
  return names;
}

/**
 * Names that occur after “in” or “at”: Margaret Howards End may be two adjacent names, of which Howards End is a place.
 */
function placesOf(full: NameTally['full']): ReadonlySet<string> {
  const places = new Set<string>();
  for (const { use } of full) if (use.isPlaced || use.isBody) places.add(use.words.join(' '));
  return places;
}

function addFullName(
  cast: Cast,
  use: NameMention,
  isQuoted: boolean,
  known: ReadonlyMap<string, NameMention>,
): void {
  // “Berg Holm” next to “Nils Berg Holm” in an article: without a given name, it is a family name of two words.
  const whole = use.gender === null ? known.get(use.words.join(' ')) : undefined;
  const person =
    (whole === undefined ? findFull(cast, use) : findFull(cast, whole)) ??
    addPerson(cast, whole ?? use, isQuoted);
  if (whole !== undefined) cast.full.set(use.key, person);
  callByNickname(cast, person, use);
  vote(person, use.gender, LIKELY);
  person.uses++;
  noteForm(cast, person, use.text, 1);
  if (use.isPlaced) person.placed++;
  if (use.speaks) person.says++;
  if (use.isTitledFull) person.titled++;
  if (use.offices.length > 0) person.hasTitle = true;
  for (const office of use.offices) person.offices.add(office);
  // The name that the writer uses takes precedence over those in quotes.
  const isNearer = person.isQuoted && !isQuoted;
  if (isNearer || (use.text.length > person.name.length && isQuoted === person.isQuoted))
    person.name = use.text;
  person.isQuoted &&= isQuoted;
}

/** Jim Vane, who is James Vane, is “Jim” too. */
function callByNickname({ given, nicknames }: Cast, person: Person, { words }: NameMention): void {
  const first = words[0] as string;
  if (person.first === null || !isNickname(first, person.first, nicknames)) return;
  if (!given.get(first)?.includes(person)) push(given, first, person);
}

function addPerson(cast: Cast, use: NameMention, isQuoted: boolean): Person {
  const person = newPerson(use);
  person.first = use.words[0] as string;
  person.isQuoted = isQuoted;
  cast.full.set(use.key, person);
  push(cast.families, person.last, person);
  push(cast.given, person.first, person);
  for (const word of use.words.slice(1, -1)) push(cast.middle, word, person);
  return person;
}

/** The person with a full name; `null` for somebody new. */
export function findFull({ full, families, nicknames }: Cast, use: NameMention): Person | null {
  const exact = full.get(use.key);
  if (exact !== undefined) return exact;
  const family = families.get(use.words.at(-1) as string) ?? [];
  const first = use.words[0] as string;
  for (let at = 0; at < Math.min(family.length, MAX_FAMILY); at++) {
    const person = family[at] as Person;
    if (person.first === null) continue;
    if (sameFirst(person.first, first) || isNickname(person.first, first, nicknames)) return person;
  }
  return null;
}

/**
 * Whose family name or given name a word is. “Forbes Events” is the firm of Ana Forbes: if a person has the name, it is
 * not the first word of a name that nothing shows to be a person’s.
 */
export function bearersByWord(
  { families, given }: Cast,
  word: string,
): { readonly family: readonly Person[]; readonly given: readonly Person[] } {
  const family = families.get(word) ?? [];
  const called = given.get(word) ?? [];
  const isFamilyName = family.some((person) => person.first !== null && isHuman(person));
  return { family, given: isFamilyName ? called.filter(isSomebody) : called };
}

/** For families with more members, initials and short forms are not looked up. */
const MAX_FAMILY = 20;

/** Jim Vane is James Vane. */
function isNickname(one: string, other: string, nicknames: Nicknames): boolean {
  return nicknames.get(one)?.includes(other) === true || nicknames.get(other)?.includes(one) === true;
}

function sameFirst(one: string, other: string): boolean {
  return one === other || (one.charAt(0) === other.charAt(0) && (one.length < 3 || other.length < 3));
}

/** “Ida and Olaf Kern” names Ida Kern, unless another person is called Ida. */
export function addLentNames(cast: Cast, { lent, short }: NameTally): void {
  for (const use of lent) {
    const others = cast.given.get(use.words[0] as string) ?? [];
    if (others.some(({ last }) => last !== use.lent)) noteShort(short, use, false);
    else addFullName(cast, withLentFamily(use), false, new Map());
  }
}

export function noteForm({ forms }: Cast, person: Person, form: string, uses: number): void {
  const counts = forms.get(person) ?? new Map<string, number>();
  counts.set(form, (counts.get(form) ?? 0) + uses);
  forms.set(person, counts);
}

export function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
