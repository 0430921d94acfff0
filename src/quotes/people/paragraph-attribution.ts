import type { Gender } from '../mentions/gender.ts';
import type { Organisation } from './organisation.ts';
import type { Person } from './person.ts';
import type { Ranked } from './salience.ts';
import type { SpeakerCandidate } from './speaker-candidate.ts';

/** What the words of a paragraph say, read by words or by patterns. */
export interface ParagraphAttribution {
  /** The speaker of each quote. */
  readonly speakers: (SpeakerCandidate | null)[];
  /** People who act in it, in order. */
  readonly actors: readonly Person[];
  /** The same with their places, and with people who are only described. */
  readonly acts: readonly Act[];
  /** The last “he” or “the girl” that says a quote; only in tales. */
  readonly reference: Reference | null;
  /** The “he” or “she” that acts in it before anybody named does; only in tales. */
  readonly acting: Reference | null;
  /** Who said the paragraph before, where this one points back to it. */
  readonly pointing: SpeakerCandidate | null;
  /** Who says the next paragraph. */
  readonly leadIn: SpeakerCandidate | null;
  /** The last organisation or thing that speaks or acts in it. */
  readonly body: Organisation | null;
  /** Whether whoever acts in it, or is reported to have spoken, may have said the paragraph before. */
  readonly tellsBefore: boolean;
  /** Who is addressed and who is named in its speech; only used in tales. */
  readonly named: () => NamedWithin;
}

/** Somebody who acts in a paragraph, and the token where that is said. */
export interface Act {
  readonly at: number;
  readonly person: Person;
}

/** People named within what is said, or as those whom it is said to. */
export interface NamedWithin {
  readonly addressed: readonly Person[];
  readonly spokenOf: ReadonlySet<Person>;
}

/** “He”, “she” or “the old man” beside a quote, and who may be meant. */
export interface Reference {
  /** `null` for a description that does not tell it. */
  readonly gender: Gender | null;
  readonly ranked: readonly Ranked[];
  /** The description itself, as “the old man” may be nobody known. */
  readonly described: SpeakerCandidate | null;
}
