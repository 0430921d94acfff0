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
  /** One of the tale; `null` for the author, whom the article need not name. */
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
  /** The turns before; `null` where speakers take none. */
  readonly turns: readonly Turn[] | null;
  /** What “it” may mean when the paragraph begins. */
  readonly body: Organisation | null;
}

/** What a paragraph tells by its own words. */
export interface ParagraphAttribution {
  /** For each quote who says it. */
  readonly speakers: (SpeakerCandidate | null)[];
  /** People who do something in it, in order. */
  readonly actors: readonly Person[];
  /** The same by their places, with those who are only described. */
  readonly acts: readonly Act[];
  /** The last “he” or “the girl” that says a quote; looked for in tales alone. */
  readonly reference: Reference | null;
  /** The “he” or “she” that does something in it before anybody with a name does; in tales alone. */
  readonly acting: Reference | null;
  /** Who says what stands in the paragraph before, where this one points back to it. */
  readonly pointing: SpeakerCandidate | null;
  /** Who says what comes in the next one. */
  readonly leadIn: SpeakerCandidate | null;
  /** The last that speaks or acts in it and is nobody. */
  readonly body: Organisation | null;
  /** Who acts in it, or who it says has spoken, may have said what the paragraph before holds. */
  readonly tellsBefore: boolean;
  /** Who is called and who is named in what it says; looked for in tales alone. */
  readonly named: () => NamedWithin;
}

/** People named within what is said. */
export interface NamedWithin {
  readonly addressed: readonly Person[];
  readonly spokenOf: ReadonlySet<Person>;
}

/** “He”, “she” or “the old man” beside a quote, and who may be meant. */
export interface Reference {
  /** Of a description `null` where it tells none. */
  readonly gender: Gender | null;
  readonly ranked: readonly Ranked[];
  /** “The old man” may be nobody else who is known. */
  readonly described: SpeakerCandidate | null;
}
