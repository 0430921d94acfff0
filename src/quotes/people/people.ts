import type { Gender } from '../mentions/gender.ts';
import type { NameMention } from '../mentions/name-mention.ts';
import type { Token } from '../tokens/token.ts';
import type { Person } from './person.ts';

/** The people of one article, by their names. */
export interface People {
  /** The person that a name refers to; a short name of several people means the one introduced last. */
  find(use: NameMention): Person | null;
  /** Whether several people have the name, so that it may refer to any of them if `find` finds none. */
  isShared(use: NameMention): boolean;
  /** The Mr. or Mrs. of a person’s family. */
  head(person: Person, gender: Gender): Person | null;
  /** The only holder of an office; `null` if there is none, or several. */
  holder(office: string): Person | null;
  /** Several who are named or described together. */
  readonly groups: Groups;
}

/** People by their names alone. */
export type NamedPeople = Omit<People, 'holder' | 'groups'>;

/** The people that “they” or “the two” refers to at a place: those last named or described together, not far before. */
export interface Groups {
  before(block: number, from: number): Person | null;
  /** A group of people who are named together: “Ida and Olaf Kern”. */
  of(members: readonly Person[], joints: readonly string[]): Person;
}

/** The person that a pronoun of a gender refers to, among those accepted by `fits`. */
export type Resolve = (
  gender: Gender | null,
  pronoun: Token,
  fits?: (person: Person) => boolean,
) => Person | null;
