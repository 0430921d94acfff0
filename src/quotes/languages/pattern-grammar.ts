/**
 * How quotes are attributed and people named in a language that is read by patterns. The expressions are matched with a
 * part of a sentence in which one character stands for each quote.
 */
export interface PatternGrammar {
  readonly subject: MarkedSubjects | LeadingSubjects;
  /** What directly follows a quote that is said, before the verb of saying; `null` if that verb comes first. */
  readonly quotative: RegExp | null;
  /** What surrounds a name in an address. */
  readonly vocative: { readonly before: RegExp; readonly behind: RegExp };
  /** What begins a sentence that continues from the quote before it (하고); `null` where there is none. */
  readonly goingOn: RegExp | null;
  /** The last character of a verb: words that end so are a sentence. */
  readonly verbEnding: RegExp;
  /** What joins a quote to the writer’s words directly after it. */
  readonly joined: RegExp;
  /** A letter of a word, in a script with spaces; `null` in one without. */
  readonly wordLetter: RegExp | null;
  /** A verb of saying; global. */
  readonly cue: RegExp;
  /** After a quote or its quotative: the speaker comes last, in the first group (と話す山田さん). */
  readonly relative: RegExp | null;
  /** Before a quote: a verb that names something by the words. */
  readonly naming: RegExp | null;
  /** The source of words, in the first group: 山田さんによると, 据山田说. */
  readonly source: RegExp;
  /** Directly before or after a quote that is a name or a term. */
  readonly termBefore: RegExp;
  readonly termBehind: RegExp;
  /** A sentence that points to the quote before it: そう語った. */
  readonly pointing: RegExp;
  /** What a title may leave that is not a name: 副 of 副大統領. */
  readonly leftByTitle: RegExp;
  /** What stands before a name, or after it, without being part of it. */
  readonly roles: RegExp;
  readonly titles: RegExp;
  /** Joins a name to what goes before it: 友人の山田. */
  readonly of: string;
  /** A noun for a person that is not a name. */
  readonly common: RegExp;
  /** What looks like a person’s name; and what may be a subject without being a person. */
  readonly name: RegExp;
  /** What a full name looks like, of which a part may stand for the whole. */
  readonly fullName: RegExp;
  /** Runs of characters that may end in a name; global. `null` if any character may continue a run. */
  readonly runs: RegExp | null;
  readonly nobody: RegExp;
  readonly male: RegExp;
  readonly female: RegExp;
  /** With the gender they tell. */
  readonly pronouns: ReadonlyMap<string, 'male' | 'female' | 'first' | null>;
}

/** What a language does not have. */
export const NEVER = /^(?!)/;

/** A particle marks the subject: 山田さんは. Global; the groups are the words and the particle. */
export interface MarkedSubjects {
  readonly by: 'particle';
  readonly marked: RegExp;
  /** The particle of a topic, which takes precedence over a mere subject. */
  readonly topic: RegExp;
  /**
   * A word with a subject particle or, in the second group, with one that only living beings have; global. `null` if
   * particles do not tell.
   */
  readonly animate: RegExp | null;
  /** What belongs to a person, in the first group; `null` if it is not looked for. */
  readonly owned: RegExp | null;
  /** Words before a subject that are not part of it; `null` if a subject is one word. */
  readonly before: RegExp | null;
  /** A subject that opens a sentence. */
  readonly opening: RegExp | null;
}

/** The subject comes first in its clause: 李明在会上说. */
export interface LeadingSubjects {
  readonly by: 'place';
  /** Words of time and conjunctions before it. */
  readonly aside: RegExp;
  /** A pronoun at the head of a clause. */
  readonly pronoun: RegExp;
  /** After a name or a pronoun: what shows that something or somebody is theirs. */
  readonly owned: RegExp;
  /** Words for people, at the start; anything else of theirs is a part of themselves (他的声音). */
  readonly kin: RegExp;
  /** Directly after a name: what goes with it. */
  readonly title: RegExp;
  /** Words of one character for people, at the start. */
  readonly lone: RegExp;
  /** The start of a clause without a subject, or words before one. */
  readonly opener: RegExp;
  /** The start of words that follow a subject. */
  readonly predicate: RegExp;
  /** What stands at the head of a clause and is not a person. */
  readonly noSubject: RegExp;
  /** What is not a name even before such words. */
  readonly noName: RegExp;
  /** A clause that is a subject as a whole, although it contains what ends others. */
  readonly whole: RegExp;
  /** The first word after the subject. */
  readonly end: RegExp;
}
