import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';

/** Somebody the article names, or a body that speaks as one. */
export interface Person {
  /** The fullest name the article gives; how it describes somebody whom it does not name. */
  name: string;
  readonly isNamed: boolean;
  /** Several who speak together; empty for one. */
  readonly members: readonly Person[];
  /** Family name, or the only name, in lower case. */
  readonly last: string;
  first: string | null;
  /** “mrs”, where the title is all that tells this person from others of the family. */
  readonly title: string | null;
  /** Weight of the evidence for either gender, in whole numbers. */
  male: number;
  female: number;
  /** How often the article names this person. */
  uses: number;
  /** A body or a place by its name: “Leeds University”. */
  readonly isBody: boolean;
  /** How often behind “in” or “at”, as places are. */
  placed: number;
  /** A title or an office goes with the name, which only people have. */
  hasTitle: boolean;
  /** What the full name is said to be: `judge`. */
  readonly offices: Set<string>;
  /** How often with a title before the full name. */
  titled: number;
  /** The full name stands in quotes only. */
  isQuoted: boolean;
  /** How often a verb of saying stands beside the name. */
  says: number;
  /** How often the given name stands alone for this person. */
  givenUses: number;
}

/** A body or a place: by its name, or because it is named behind “in” and “at” much of the time. */
export function isNobody(person: Person): boolean {
  return person.isBody || person.placed * 3 > person.uses;
}

/**
 * Something tells that it is somebody: a given name, a title, an office, a pronoun, or that it says something. A word with a
 * capital is a name of anything.
 */
export function isSomebody(person: Person): boolean {
  return person.says > 0 || isPersonByName(person);
}

/** A given name, a title, an office or a pronoun tells that it is a person: a product may be said to say things as well. */
export function isPersonByName({ name, male, female, hasTitle }: Person): boolean {
  return (male > 0 || female > 0 || hasTitle) && !isAcronym(name);
}

/** “IRS”, “NASA” */
function isAcronym(name: string): boolean {
  if (name.length < 2 || name.length > 5) return false;
  const second = name.charCodeAt(1);
  // Nearly every name goes on in small letters, of which the capitals need not be made.
  const isSmall = second >= 0x61 && second <= 0x7a;
  return !isSmall && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** Somebody, and no body or place. */
export function isHuman(person: Person): boolean {
  return !isNobody(person) && isSomebody(person);
}

/** A person whose gender the evidence does not contradict. */
export function mayBe(person: Person, gender: Gender): boolean {
  return gender === 'male' ? person.male >= person.female : person.female >= person.male;
}

/** Somebody who is named for the first time. */
export function newPerson(use: NameMention): Person {
  const person = {
    name: use.text,
    isNamed: true,
    members: [],
    last: use.words.at(-1) as string,
    first: null,
    title: null,
    male: 0,
    female: 0,
    uses: 0,
    isBody: use.isBody,
    placed: 0,
    hasTitle: use.title !== null || use.offices.length > 0,
    offices: new Set(use.offices),
    titled: 0,
    isQuoted: false,
    givenUses: 0,
    says: 0,
  };
  vote(person, use.gender, CERTAIN);
  return person;
}

/** Somebody by name alone, of whom nothing else is known but perhaps the gender. */
export function newNamed(name: string, gender: Gender | null): Person {
  return { ...newDescribed(name, gender), isNamed: true };
}

/** Somebody without a name, whom “he” may mean all the same: “an editor”. */
export function newDescribed(description: string, gender: Gender | null): Person {
  return {
    name: description,
    isNamed: false,
    members: [],
    last: description,
    first: null,
    title: null,
    male: gender === 'male' ? CERTAIN : 0,
    female: gender === 'female' ? CERTAIN : 0,
    uses: 1,
    isBody: false,
    placed: 0,
    hasTitle: true,
    offices: new Set<string>(),
    titled: 0,
    isQuoted: false,
    givenUses: 0,
    says: 0,
  };
}

/** Several people as one: no “he” or “she” means them. */
export function newGroup(name: string, members: readonly Person[]): Person {
  return { ...newDescribed(name, null), isNamed: members.length > 0, members, isBody: true };
}

/** What weighs for a gender: a title or a given name, a name of either in passing, and pronouns, which may mean others. */
export const CERTAIN = 30;
export const LIKELY = 10;
export const PRONOUN_NEXT = 7;
export const PRONOUN_BEHIND = 5;

/** Count evidence for a person’s gender. */
export function vote(person: Person, gender: Gender | null, weight: number): void {
  if (gender === 'male') person.male += weight;
  if (gender === 'female') person.female += weight;
}
