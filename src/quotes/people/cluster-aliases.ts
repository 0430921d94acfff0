import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { type Gender, type NameMention, shortKey } from '../mentions/names.ts';
import { CERTAIN, LIKELY, mayBe, newPerson, type Person, vote } from './person.ts';

/** The people of one article, by their names. */
export interface People {
  /**
   * The person a name stands for; of several it is the one named most by full name, else the first: papers call others of the
   * name in full.
   */
  find(use: NameMention): Person | null;
  /** The Mr. or Mrs. of somebody’s family. */
  head(person: Person, gender: Gender): Person | null;
  /** The only one who holds an office; `null` when nobody does, or several do. */
  holder(office: string): Person | null;
}

/** People by their names alone. */
export type NamedPeople = Omit<People, 'holder'>;

/** Sort the names of an article, all of them, into people: a short name finds the full one wherever that stands. */
export function clusterAliases(
  article: readonly Pick<AnnotatedBlock, 'names' | 'quoted'>[],
  nicknames: ReadonlyMap<string, readonly string[]>,
): NamedPeople {
  const families = new Map<string, Person[]>();
  const given = new Map<string, Person[]>();
  const full = new Map<string, Person>();
  const short = new Map<string, ShortName>();
  const certain = new Set<string>();
  const forms = new Map<Person, Map<string, number>>();
  const merged = new Map<Person, Person>();

  for (const { names, quoted } of article) {
    for (const use of names) note(use, false);
    for (const inner of quoted) for (const { use } of inner) note(use, true);
  }
  // Titled ones first: “Mrs. Ruiz” may be the only Ruiz whom “Ruiz” can mean.
  for (const name of short.values()) if (name.use.title !== null) assignTitled(name);
  const bare = [...short.values()].filter(({ use }) => use.title === null);
  // One whom the narration itself calls so is somebody else.
  const isNickname = ({ use, isQuoted }: ShortName): boolean =>
    isQuoted && nicknames.has(use.words[0] as string);
  for (const name of bare) if (!isNickname(name)) assignBare(name);
  for (const name of bare) if (isNickname(name)) assignNickname(name);
  for (const [person, counts] of forms) person.name = wellKnownName(person.name, counts);

  /** By the key of a name; settled once. */
  const bearers = new Map<string, Person | null>();
  return {
    head: ({ last }, gender) =>
      families
        .get(last)
        ?.find(
          ({ title, male, female }) =>
            title !== null && HEADS.has(title) && (gender === 'male' ? male > female : female > male),
        ) ?? null,
    find(use) {
      const known = bearers.get(use.key);
      if (known !== undefined) return known;
      const person = use.words.length > 1 ? findFull(use) : bearerOf(use);
      const found = person === null ? null : (merged.get(person) ?? person);
      bearers.set(use.key, found);
      return found;
    },
  };

  function note(use: NameMention, isQuoted: boolean): void {
    if (use.words.length > 1) {
      certain.add(use.words.at(-1) as string);
      noteFull(use, isQuoted);
    } else {
      if (!use.opens || use.title !== null || use.offices.length > 0) certain.add(use.words[0] as string);
      noteShort(use, isQuoted);
    }
  }

  function noteFull(use: NameMention, isQuoted: boolean): void {
    let person = findFull(use);
    if (person === null) {
      person = newPerson(use);
      person.first = use.words[0] as string;
      person.isQuoted = isQuoted;
      full.set(use.key, person);
      push(families, person.last, person);
      push(given, person.first, person);
    }
    vote(person, use.gender, LIKELY);
    person.uses++;
    noteForm(person, use.text, 1);
    if (use.isPlaced) person.placed++;
    if (use.isTitledFull) person.titled++;
    if (use.offices.length > 0) person.hasTitle = true;
    // The writer’s own name for somebody goes before what people in the article say.
    const isNearer = person.isQuoted && !isQuoted;
    if (isNearer || (use.text.length > person.name.length && isQuoted === person.isQuoted))
      person.name = use.text;
    person.isQuoted &&= isQuoted;
  }

  function findFull(use: NameMention): Person | null {
    const exact = full.get(use.key);
    if (exact !== undefined) return exact;
    const family = families.get(use.words.at(-1) as string) ?? [];
    const first = use.words[0] as string;
    for (let at = 0; at < Math.min(family.length, MAX_FAMILY); at++) {
      const person = family[at] as Person;
      if (person.first !== null && sameFirst(person.first, first)) return person;
    }
    return null;
  }

  function noteShort(use: NameMention, isQuoted: boolean): void {
    let name = short.get(use.key);
    if (name === undefined) {
      name = { use, uses: 0, placed: 0, isQuoted: true, hasOffice: false };
      short.set(use.key, name);
    }
    name.hasOffice ||= use.offices.length > 0;
    name.isQuoted &&= isQuoted;
    name.uses++;
    if (use.isPlaced) name.placed++;
  }

  /** “Mrs. Ruiz” is the only Ruiz she may be, unless that one is called “Mrs. Ana Ruiz” to tell them apart. */
  function assignTitled({ use, uses, placed }: ShortName): void {
    const last = use.words[0] as string;
    const family = families.get(last) ?? null;
    const bearers = family ?? given.get(last) ?? [];
    const kin = wellNamed(bearers.filter((person) => person.title === null && fitsTitle(person, use)));
    const [only] = kin;
    // “Miss Ana” is Ana, whatever her family is called.
    const isHer =
      (family === null && COURTESY.has((use.title as string).toLowerCase())) ||
      (only?.titled === 0 && !isMother(use));
    if (only !== undefined && kin.length === 1 && isHer) {
      vote(only, use.gender, CERTAIN);
      only.uses += uses;
      if (only.last === last) noteForm(only, `${use.title} ${use.text}`, uses);
    } else {
      const title = (use.title as string).toLowerCase();
      push(families, last, { ...newPerson(use), uses, placed, title, name: `${use.title} ${use.text}` });
    }
  }

  /** Where there is a Miss Ruiz as well, Mrs. Ruiz is none of the Ruizes with a given name. */
  function isMother({ title, words }: NameMention): boolean {
    const isMrs = title?.toLowerCase().startsWith('mrs') ?? false;
    return isMrs && short.has(shortKey(words[0] as string, 'miss'));
  }

  function assignBare({ use, uses, placed, isQuoted, hasOffice }: ShortName): void {
    const last = use.words[0] as string;
    const bearers = mergeRare([...(families.get(last) ?? []), ...(given.get(last) ?? [])], uses);
    const [only] = bearers;
    if (only !== undefined) {
      if (bearers.length === 1) {
        if (only.isQuoted && !isQuoted) only.name = use.text;
        noteForm(only, use.text, uses);
      }
      return;
    }
    if (!certain.has(last) && use.gender === null) return;
    push(families, last, { ...newPerson(use), uses, placed, hasTitle: hasOffice });
  }

  /** A name that stands alone all over the text is one person’s, whatever else is joined to it once. */
  function mergeRare(bearers: readonly Person[], uses: number): readonly Person[] {
    const [only, ...others] = bearers.toSorted(
      (one, other) => Number(other.first !== null) - Number(one.first !== null) || other.uses - one.uses,
    );
    if (only === undefined || bearers.some((one) => one.uses * OFTEN >= uses)) return bearers;
    for (const other of others) {
      merged.set(other, only);
      vote(only, 'male', other.male);
      vote(only, 'female', other.female);
      only.uses += other.uses;
    }
    return [only];
  }

  function noteForm(person: Person, form: string, uses: number): void {
    const counts = forms.get(person) ?? new Map<string, number>();
    counts.set(form, (counts.get(form) ?? 0) + uses);
    forms.set(person, counts);
  }

  /** “Lizzy” is the one Elizabeth of the article, unless somebody is called Lizzy in full. */
  function assignNickname(name: ShortName): void {
    const nickname = name.use.words[0] as string;
    const formal = families.has(nickname) || given.has(nickname) ? [] : (nicknames.get(nickname) ?? []);
    const bearers = formal.flatMap((full) => [...(given.get(full) ?? []), ...(families.get(full) ?? [])]);
    const [only] = wellNamed(bearers.filter((person) => !merged.has(person)));
    if (only === undefined) assignBare(name);
    else push(given, nickname, only);
  }

  /** The one whom a short name stands for. */
  function bearerOf(use: NameMention): Person | null {
    return mostNamed(use.title === null ? bareCandidates(use) : titledCandidates(use));
  }

  function bareCandidates(use: NameMention): readonly Person[] {
    const name = use.words[0] as string;
    return [...untitled(families.get(name)), ...(given.get(name) ?? [])];
  }

  function titledCandidates(use: NameMention): readonly Person[] {
    const name = use.words[0] as string;
    const family = families.get(name) ?? [];
    const titled = family.find((person) => person.title === use.title?.toLowerCase());
    if (titled !== undefined) return [titled];
    const fits = (person: Person): boolean => person.title === null && fitsTitle(person, use);
    const kin = family.filter(fits);
    return kin.length > 0 ? kin : (given.get(name) ?? []).filter(fits);
  }
}

/** A name of one word, with how often it stands in the article. */
interface ShortName {
  readonly use: NameMention;
  uses: number;
  placed: number;
  /** It stands in quotes only. */
  isQuoted: boolean;
  /** An office goes with it somewhere: “le président Delegorgue”. */
  hasOffice: boolean;
}

/** A name that stands alone so often for each time in a fuller form is its bearer’s whole name to the reader. */
const OFTEN = 20;

/** A form of somebody’s name that stands once in so many times is no name to know him by. */
const RARE = 50;

/** The fullest name, unless it is so rare that it may be two names that met (“on Margaret Oniton smiled”). */
function wellKnownName(fullest: string, counts: ReadonlyMap<string, number>): string {
  const most = Math.max(...counts.values());
  const isRare = (form: string): boolean => (counts.get(form) ?? most) * RARE < most;
  if (!isRare(fullest)) return fullest;
  const known = [...counts.keys()].filter((form) => !isRare(form));
  return known.reduce((longest, form) => (form.length > longest.length ? form : longest));
}

/** Titles that go with anybody’s name, a given name too, and are no part of it. */
const COURTESY = new Set(['mr', 'mr.', 'mrs', 'mrs.', 'ms', 'ms.', 'miss']);

const HEADS = new Set(['mr.', 'mr', 'mrs.', 'mrs', 'sir', 'lady', 'herr', 'frau']);

/** Initials and short forms are looked for among so many of a family. */
const MAX_FAMILY = 20;

function mostNamed(people: readonly Person[]): Person | null {
  let most: Person | null = null;
  for (const person of people) if (most === null || person.uses > most.uses) most = person;
  return most;
}

/** “Mrs. Ruiz” may be Ana Ruiz, not Bill Ruiz. */
function fitsTitle(person: Person, use: NameMention): boolean {
  return use.gender === null || mayBe(person, use.gender);
}

/** A bare family name does not stand for the Mrs. or Miss of that name where there is anybody else. */
function untitled(family: readonly Person[] = []): readonly Person[] {
  const others = family.filter(({ title, female, male }) => title === null || male > female);
  return others.length > 0 ? others : family;
}

/** Those who are named about as often as the one named most. */
function wellNamed(people: readonly Person[]): readonly Person[] {
  const most = people.reduce((uses, person) => Math.max(uses, person.uses), 0);
  return people.filter((person) => person.uses * 2 > most);
}

function sameFirst(one: string, other: string): boolean {
  return one === other || (one.charAt(0) === other.charAt(0) && (one.length < 3 || other.length < 3));
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}
