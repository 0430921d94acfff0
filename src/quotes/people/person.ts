import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';

/** A person named in the article, or an organisation that speaks as one. */
export interface Person {
  /** The fullest name in the article; a description for a person without a name. */
  name: string;
  readonly isNamed: boolean;
  /** The members of a group that speaks together; empty for one person. */
  readonly members: readonly Person[];
  /** Family name, or the only name, in lower case. */
  readonly last: string;
  first: string | null;
  /** “mrs”, if only the title distinguishes this person from the rest of the family. */
  readonly title: string | null;
  /** Weight of the evidence for either gender, in whole numbers. */
  male: number;
  female: number;
  /** How often the article names this person. */
  uses: number;
  /** An organisation or a place, by its name: “Leeds University”. */
  readonly isBody: boolean;
  /** How often it stands after “in” or “at”, as places do. */
  placed: number;
  /** The name occurs with a title or an office, as only people’s names do. */
  hasTitle: boolean;
  /** The offices given with the full name: `judge`. */
  readonly offices: Set<string>;
  /** How often the full name occurs with a title. */
  titled: number;
  /** The full name occurs in quotes only. */
  isQuoted: boolean;
  /** How often a verb of saying stands beside the name. */
  says: number;
  /** How often the given name alone occurs for this person. */
  givenUses: number;
}

/** An organisation or a place: by its name, or because it often stands after “in” or “at”. */
export function isNobody(person: Person): boolean {
  return person.isBody || person.placed * 3 > person.uses;
}

/**
 * Something shows that it is somebody: a given name, a title, an office, a pronoun, or speech. A capitalised word alone
 * may name anything.
 */
export function isSomebody(person: Person): boolean {
  return person.says > 0 || isPersonByName(person);
}

/**
 * A given name, a title, an office or a pronoun shows that it is a person: a product may be said to say things as well.
 */
export function isPersonByName({ name, male, female, hasTitle }: Person): boolean {
  return (male > 0 || female > 0 || hasTitle) && !isAcronym(name);
}

/** “IRS”, “NASA” */
function isAcronym(name: string): boolean {
  if (name.length < 2 || name.length > 5) return false;
  const second = name.charCodeAt(1);
  // Nearly every name has a lower-case second letter, so that its capitals need not be computed.
  const isSmall = second >= 0x61 && second <= 0x7a;
  return !isSmall && name === name.toUpperCase() && name !== name.toLowerCase();
}

/** A person, and not an organisation or a place. */
export function isHuman(person: Person): boolean {
  return !isNobody(person) && isSomebody(person);
}

/** A person whose gender the evidence does not contradict. */
export function mayBe(person: Person, gender: Gender): boolean {
  return gender === 'male' ? person.male >= person.female : person.female >= person.male;
}

/** A person named for the first time. */
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

/** A person of whom only the name is known, and perhaps the gender. */
export function newNamed(name: string, gender: Gender | null): Person {
  return { ...newDescribed(name, gender), isNamed: true };
}

/** A person without a name, to whom “he” may refer all the same: “an editor”. */
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

/** Several people as one; no “he” or “she” refers to them. */
export function newGroup(name: string, members: readonly Person[]): Person {
  return { ...newDescribed(name, null), isNamed: members.length > 0, members, isBody: true };
}

/**
 * The weight of evidence for a gender: a title or a given name, a gendered name in passing, and pronouns, which may
 * refer to others.
 */
export const CERTAIN = 30;
export const LIKELY = 10;
export const PRONOUN_NEXT = 7;
export const PRONOUN_BEHIND = 5;

/** Count evidence for a person’s gender. */
export function vote(person: Person, gender: Gender | null, weight: number): void {
  if (gender === 'male') person.male += weight;
  if (gender === 'female') person.female += weight;
}
