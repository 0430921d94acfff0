import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Token } from '../tokens/token.ts';
import type { Person } from './person.ts';

/** The people of one article, by their names. */
export interface People {
  /** The person a name stands for; a short name that several bear is the last of them brought in before. */
  find(use: NameMention): Person | null;
  /** Several bear the name: whom nobody is found for may be any of them. */
  isShared(use: NameMention): boolean;
  /** The Mr. or Mrs. of somebody’s family. */
  head(person: Person, gender: Gender): Person | null;
  /** The only one who holds an office; `null` when nobody does, or several do. */
  holder(office: string): Person | null;
  /** Several who are named or described together. */
  readonly groups: Groups;
}

/** People by their names alone. */
export type NamedPeople = Omit<People, 'holder' | 'groups'>;

/** Whom “they” or “the two” means at a place: those who were last named or described together, not far before. */
export interface Groups {
  before(block: number, from: number): Person | null;
  /** People who are named together: “Ida and Olaf Kern” */
  of(members: readonly Person[], joints: readonly string[]): Person;
}

/** Whom a pronoun of a gender means, among those that `fits` lets through. */
export type Resolve = (
  gender: Gender | null,
  pronoun: Token,
  fits?: (person: Person) => boolean,
) => Person | null;
