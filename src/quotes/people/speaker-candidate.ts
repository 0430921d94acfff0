import type { Mention, SpeakerBy } from '../../article.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import type { Person } from './person.ts';

/** Whom a mention refers to: a person of the article, or whoever the words describe. */
export interface Referent {
  readonly person: Person | null;
  /** The name to print where no person is known. */
  readonly name: string;
  readonly by: SpeakerBy;
  readonly mention: Mention | null;
}

/** A possible speaker. */
export interface SpeakerCandidate extends Referent {
  /** The rule that found the speaker. */
  readonly rule: SpeakerRule;
}

/** Whether two candidates are the same person, or have the same words. */
export function isSameCandidate(one: Referent, other: Referent): boolean {
  return one.person !== null ? one.person === other.person : other.person === null && one.name === other.name;
}

/** The name of something that cannot speak. */
export const NOBODY = '';
