import type { Mention, SpeakerBy } from '../../article.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import type { Person } from './person.ts';

/** Whom the words of a mention stand for: a person of the article, or whoever they describe. */
export interface Referent {
  readonly person: Person | null;
  /** The name to print where no person is known. */
  readonly name: string;
  readonly by: SpeakerBy;
  readonly mention: Mention | null;
}

/** Somebody who speaks. */
export interface SpeakerCandidate extends Referent {
  /** The rule that found out. */
  readonly rule: SpeakerRule;
}

/** Two candidates are one when they are one person, or go by the same words. */
export function isSameCandidate(one: Referent, other: Referent): boolean {
  return one.person !== null ? one.person === other.person : other.person === null && one.name === other.name;
}

/** The name of what is no speaker. */
export const NOBODY = '';
