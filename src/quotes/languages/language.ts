import type { PatternGrammar } from './pattern-grammar.ts';
import type { RoleWords } from './role.ts';
import type { Vocabulary, Words } from './word-lists.ts';

/** Kinship words that identify people: “her father” is the Mr. of her family name. */
export interface Kinship {
  /** Parents and spouses: the Mr. and Mrs. of the family. */
  readonly heads: Words;
  readonly siblings: Words;
  /** What the name of such a person begins with: “her ladyship” is a Lady. */
  readonly ranks: ReadonlyMap<string, string>;
}

/** Titles that help to tell whom a name refers to. */
export interface TitleWords {
  /** What an abbreviated title stands for. */
  readonly abbreviated: ReadonlyMap<string, readonly string[]>;
  /** They go with any name, even a given name, and are not part of it. */
  readonly courtesy: Words;
  /** They distinguish the heads of a family from its other members. */
  readonly heads: Words;
  /** The title of a woman with her husband’s family name, and of one with her own; `null` where titles do not tell. */
  readonly wife: string | null;
  readonly unmarried: string | null;
}

/** How a conversation is set in a script. */
export interface TalkSigns {
  /** Lines of a conversation are shorter, in characters. */
  readonly brief: number;
  /** Quote marks alone show a conversation: neither a verb of saying nor an answer is needed. */
  readonly byMarks: boolean;
}

/** A language: its words by class, and the few ways in which its grammar differs. */
export interface Language {
  /** BCP 47, the primary subtag. */
  readonly code: string;
  /** What a word is and means, by its lower-case form. */
  readonly words: Vocabulary;
  /** Small words by their function in particular constructions. */
  readonly roles: RoleWords;
  /** Its titles that have rules of their own. */
  readonly titles: TitleWords;
  /** Pet forms of given names, with what they are short for. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** Words that end in a full stop, without it, in lower case. */
  readonly abbreviations: Words;
  /** Those that are abbreviations only with a capital, in lower case; `null` if a capital makes no difference. */
  readonly capitalAbbreviations: Words | null;
  /** Common nouns are written with a capital letter, as in German. */
  readonly capitalNouns: boolean;
  /** The finite verb comes second in a sentence, so its subject may follow it, as in German. */
  readonly verbSecond: boolean;
  /** In a reporting clause after its quote, the verb comes first: « … », dit Ruiz. */
  readonly invertsReportingClause: boolean;
  /** Single marks stand around somebody’s words as often as double ones, not around headlines and terms alone. */
  readonly singleMarks: boolean;
  /** A common noun needs an article to be a subject, as in French: not “seul sur sa ligne”. */
  readonly articled: boolean;
  /** A noun needs no article to be a subject, as in Russian. */
  readonly bareNouns: boolean;
  /** A verb needs no subject where it is clear who does it, as in Italian: «Vado», disse. */
  readonly dropsSubjects: boolean;
  /** Whether a verb tells by its form that a man or a woman does it: powiedział, сказала. */
  genderOfVerb(verb: string): 'male' | 'female' | null;
  /** Dialogue may begin with a dash, and reporting clauses may stand inside quote marks. */
  readonly dashDialogue: boolean;
  /** Each dash marks another speaker, and none stands before a reporting clause, as in French. */
  readonly dashTurns: boolean;
  /** Whether a verb is in the tense of tales, which people do not speak in: il se leva, il parut. */
  isOfTales(verb: string): boolean;
  /**
   * How much likelier than anybody else, as a difference of log odds, somebody must be to be named for a line of a tale
   * without a cue. The likelihood is the same sum in every language, but its evidence is worse where fewer pronouns, names
   * and actors are read right: there a small lead is wrong more often than right, and the line is left to nobody.
   */
  readonly leastMargin: number;
  /** Whether bare speech in a paragraph of its own goes on from the one before it, as its papers print it. */
  readonly speechGoesOn: boolean;
  /** Whether an unlisted noun may be for a person or a source of words; `isOwned` after “his”. */
  canSpeak(noun: string, isOwned: boolean): boolean;
  /** Subject pronoun for each possessive: “she” for “her”. */
  readonly owners: ReadonlyMap<string, string>;
  /** Its word lists are long enough that a few words in marks without a source can be taken for nobody’s. */
  readonly tellsSources: boolean;
  /** What begins a clause that attributes its sentence: as Ruiz puts it. */
  readonly giving: Words;
  /** Verbs of saying of two words: put in. */
  readonly phrasalCues: Words;
  /** Verbs that only people can be the subject of: a thing does not accuse. */
  readonly asserting: Words;
  /** Verbs that give the meaning of words (translates to “soon”), and nouns for words as such (the prompt “soon”). */
  readonly glossing: Words;
  readonly wordNouns: Words;
  /** Verbs for using words on a screen (click “Save”), and nouns for what bears words (a “Save” button). */
  readonly operating: Words;
  readonly labelled: Words;
  /** Last words in names of places that are nobody’s address: Tower, Bridge. */
  readonly sites: Words;
  /** What stands before a verb of saying without a speaker: a way of saying, instead of saying. */
  readonly unspoken: Words;
  /** Verbs of saying in the form that is not third person singular: say. */
  readonly baseForms: Words;
  /** What stands before such a verb that has a speaker: went on to say. */
  readonly goingOn: Words;
  /** The heading of a list of frequent questions, which nobody was asked; `null` where it is not known. */
  readonly frequentQuestions: RegExp | null;
  /** The words before the two ends of a range: from “soon” to “now”. */
  readonly ranges: readonly (readonly [first: string, second: string])[];
  /** What introduces an example: words like “soon”. */
  readonly exemplifying: Words;
  /**
   * All words for the speaker (I, my), for the speaker’s group (we, us), and for the addressee (you). They distinguish
   * an interview from a list of questions: without them, bold questions make no interview.
   */
  readonly firstPerson: Words;
  readonly firstPersonPlural: Words;
  readonly secondPerson: Words;
  /** Words before a colon that are not speakers: Note, Price. */
  readonly noSpeakers: Words;
  /** Words for several people named together: the two, the brothers. */
  readonly together: Words;
  /** Plural nouns for people without a plural ending. */
  readonly plurals: Words;
  /** `null` where family names show too little. */
  readonly kinship: Kinship | null;
  /** A pronoun joined to the end of its verb: dit-il. */
  readonly enclitic: RegExp | null;
  /** A word with an elided vowel, joined to the next: l’avocat. */
  readonly elision: RegExp | null;
  readonly talk: TalkSigns;
  /** The patterns of a language that is read by them; `null` for one that is read by words. */
  readonly patterns: PatternGrammar | null;
  /** Whether the form of a verb does not occur in headings, which are in the present tense. */
  isPast(verb: string): boolean;
  /** Words longer than three letters that are lower case in titles. */
  readonly smallInTitles: Words;
  /** Whether an apostrophe that looks like an opening single mark has its word behind it: ’twas. */
  isElided(behind: string): boolean;
  /** Whether an apostrophe that looks like a closing mark has its word before it: goin’. */
  isClipped(before: string): boolean;
  /** What may stand before the capital of a nickname in marks: “the Rock”. */
  readonly nicknameArticle: string;
  /** What the form of a word shows, listed or not (`form.ts`). */
  formOf(lower: string): number;
  /** What an unlisted word may be by its form (English: an adverb in -ly, a verb in -ed). */
  classify(lower: string): number;
}
