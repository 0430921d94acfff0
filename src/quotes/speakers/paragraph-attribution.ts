import type { Description } from '../mentions/descriptions.ts';
import type { Gender } from '../mentions/gender.ts';
import type { Organisation } from '../people/organisation.ts';
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Ranked, Salience } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Turn } from './turn-taking.ts';
import type { Act } from './turns-in-paragraph.ts';

/** Who says “I” outside quotes. */
export interface Narrator {
  /** A character of the tale; `null` for the author, whom the article need not name. */
  readonly person: Person | null;
  readonly name: string;
}

/** What is known when a paragraph is read. */
export interface AttributionContext {
  readonly people: People;
  readonly salience: Salience;
  /** Who “I” is outside quotes; `null` where the article does not say. */
  readonly narrator: Narrator | null;
  readonly described: Description;
  /** The turns before it; `null` where speakers take none. */
  readonly turns: readonly Turn[] | null;
  /** Who acted last in a paragraph of narration directly before it. */
  readonly before: Person | null;
  /** What “it” may refer to at the start of the paragraph. */
  readonly body: Organisation | null;
}

/** What the words of a paragraph say. */
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

/** People named within what is said. */
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
