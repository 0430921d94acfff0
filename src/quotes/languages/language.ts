import type { RoleWords } from './role.ts';

/** What a word is (`grammar.ts`) and what it means (`meaning.ts`): bits, as it may be and mean several things. */
export interface WordClasses {
  readonly is: number;
  readonly means: number;
}

export const NOT_LISTED: WordClasses = { is: 0, means: 0 };

/** The words of a language; `undefined` for one that is not among them. */
export interface Vocabulary {
  get(word: string): WordClasses | undefined;
}

/** Family by whom somebody may be named: “her father” is the Mr. of her name. */
export interface Kinship {
  /** Parents and spouses: the Mr. and Mrs. of the family. */
  readonly heads: ReadonlySet<string>;
  readonly siblings: ReadonlySet<string>;
  /** How the name of somebody begins who is called so: “her ladyship” is a Lady. */
  readonly ranks: ReadonlyMap<string, string>;
}

/** Titles that tell whom a name with them means. */
export interface TitleWords {
  /** What an abbreviated title stands for. */
  readonly abbreviated: ReadonlyMap<string, readonly string[]>;
  /** They go with anybody’s name, a given name too, and are no part of it. */
  readonly courtesy: ReadonlySet<string>;
  /** They part the heads of a family from its other members. */
  readonly heads: ReadonlySet<string>;
  /** The title of her whose family name is her husband’s, and of her who has none; `null` where no title tells. */
  readonly wife: string | null;
  readonly unmarried: string | null;
}

export const NO_TITLES: TitleWords = {
  abbreviated: new Map(),
  courtesy: new Set(),
  heads: new Set(),
  wife: null,
  unmarried: null,
};

/** How a talk is set in a script. */
export interface TalkSigns {
  /** A line between people is shorter, in characters. */
  readonly brief: number;
  /** Its quote marks alone tell a talk: no verb of saying is asked for, nor an answer to a line by itself. */
  readonly byMarks: boolean;
}

const TALK: TalkSigns = { brief: 100, byMarks: false };

/** A sign holds as much as a word of a few letters, and 「…」 at the head of a paragraph is a line of a talk. */
const UNSPACED_TALK: TalkSigns = { brief: 40, byMarks: true };

/** What a language brings: its words by class, and the few ways its grammar differs. */
export interface Language {
  /** BCP 47, the primary subtag. */
  readonly code: string;
  /** What a word is and means, by its lower-case form. */
  readonly words: Vocabulary;
  /** Small words by what they do in single constructions. */
  readonly roles: RoleWords;
  /** The words of its titles that go with names in ways of their own. */
  readonly titles: TitleWords;
  /** Pet forms of given names, with what they are short for. */
  readonly nicknames: ReadonlyMap<string, readonly string[]>;
  /** Words that end in a full stop, without it, in lower case. */
  readonly abbreviations: ReadonlySet<string>;
  /** Those that abbreviate with a capital only, in lower case; `null` where a capital makes no difference. */
  readonly capitalAbbreviations: ReadonlySet<string> | null;
  /** Common nouns are written with a capital letter, as in German. */
  readonly capitalNouns: boolean;
  /** The finite verb is the second part of a sentence, so its subject may stand behind it, as in German. */
  readonly verbSecond: boolean;
  /** In an inquit behind its quote the verb comes first: « … », dit Ruiz. */
  readonly invertsReportingClause: boolean;
  /** A common noun that is a subject has an article, as in French: “seul sur sa ligne” is none. */
  readonly articled: boolean;
  /** A noun that is a subject needs no article, as in Russian. */
  readonly bareNouns: boolean;
  /** A verb needs no subject where it is clear who does it, as in Italian: «Vado», disse. */
  readonly dropsSubjects: boolean;
  /** Whether a verb tells by its form that a man or a woman does it: powiedział, сказала. */
  genderOfVerb(verb: string): 'male' | 'female' | null;
  /** Dialogue may be set with a dash before it, and an inquit within the marks of a quote. */
  readonly dashDialogue: boolean;
  /** Each dash begins what somebody says, and none stands before an inquit, as in French. */
  readonly dashTurns: boolean;
  /** Whether a verb is in the tense of tales, which nobody speaks in: il se leva, il parut. */
  isOfTales(verb: string): boolean;
  /** Whether a noun that is not listed may be for somebody or something that words come from; `isOwned` behind “his”. */
  canSpeak(noun: string, isOwned: boolean): boolean;
  /** The pronoun of somebody by the word for what is his: “she” of “her”. */
  readonly owners: ReadonlyMap<string, string>;
  /** Its words are known well enough that some words in marks are nobody’s where no word tells a source. */
  readonly tellsSources: boolean;
  /** What begins a clause that gives its sentence to somebody: as Ruiz puts it. */
  readonly giving: ReadonlySet<string>;
  /** Verbs of saying of two words: put in. */
  readonly phrasalCues: ReadonlySet<string>;
  /** Verbs that only somebody who speaks can do: no thing accuses. */
  readonly asserting: ReadonlySet<string>;
  /** Verbs that say what words mean (translates to “soon”), and nouns for words as such (the prompt “soon”). */
  readonly glossing: ReadonlySet<string>;
  readonly wordNouns: ReadonlySet<string>;
  /** Verbs for what one does with the words on a screen (click “Save”), and nouns for what words stand on (a “Save” button). */
  readonly operating: ReadonlySet<string>;
  readonly labelled: ReadonlySet<string>;
  /** What stands before a verb of saying that nobody does: a way of saying, instead of saying. */
  readonly unspoken: ReadonlySet<string>;
  /** Verbs of saying in the form that no single person is the subject of: say. */
  readonly baseForms: ReadonlySet<string>;
  /** What stands before such a verb where somebody does: went on to say. */
  readonly goingOn: ReadonlySet<string>;
  /** What stands above a list of frequent questions, which nobody was asked; `null` where it is not known. */
  readonly frequentQuestions: RegExp | null;
  /** What stands before the two ends of something: from “soon” to “now”. */
  readonly ranges: readonly (readonly [first: string, second: string])[];
  /** What comes before an example: words like “soon”. */
  readonly exemplifying: ReadonlySet<string>;
  /**
   * All words for whoever speaks (I, my), for those on whose behalf it is (we, us), and for whoever is spoken to (you). They
   * tell an interview from a list of questions: a language without them has no interviews whose questions are in bold.
   */
  readonly firstPerson: ReadonlySet<string>;
  readonly firstPersonPlural: ReadonlySet<string>;
  readonly secondPerson: ReadonlySet<string>;
  /** What stands before a colon and is nobody who speaks: Note, Price. */
  readonly noSpeakers: ReadonlySet<string>;
  /** Words for several who were named together: the two, the brothers. */
  readonly together: ReadonlySet<string>;
  /** Nouns for several people that no -s tells. */
  readonly plurals: ReadonlySet<string>;
  /** `null` where family names tell too little. */
  readonly kinship: Kinship | null;
  /** A pronoun joined to the end of its verb: dit-il. */
  readonly enclitic: RegExp | null;
  /** A word that has lost its vowel and is joined to the next: l’avocat. */
  readonly elision: RegExp | null;
  readonly talk: TalkSigns;
  /** How quotes are given in a script that has no spaces; `null` where words stand apart. */
  readonly unspaced: UnspacedGrammar | null;
  /** Whether the form of a verb is one that headings, which are in the present tense, do not have. */
  isPast(verb: string): boolean;
  /** Small words that titles of works set small though they are longer than three letters. */
  readonly smallInTitles: ReadonlySet<string>;
  /** What an apostrophe stands before that looks like an opening single mark (’twas); `null` where there is none. */
  readonly elided: RegExp | null;
  /** What an apostrophe stands behind that looks like a closing one (goin’); `null` where there is none. */
  readonly clipped: RegExp | null;
  /** What may stand before the capital of a nickname in marks: “the Rock”. */
  readonly nicknameArticle: string;
  /** What the form of a word tells, listed or not (`form.ts`). */
  formOf(lower: string): number;
  /** What a word that is not listed may be by its form (English: an adverb in -ly, a verb in -ed). */
  classify(lower: string): number;
}

/** What most languages have in common; one says only what is otherwise. */
const COMMON: Omit<Language, 'code' | 'words' | 'talk'> = {
  abbreviations: new Set(),
  capitalAbbreviations: null,
  capitalNouns: false,
  verbSecond: false,
  invertsReportingClause: true,
  articled: false,
  bareNouns: false,
  dropsSubjects: false,
  genderOfVerb: () => null,
  dashDialogue: true,
  dashTurns: false,
  isOfTales: () => false,
  canSpeak: () => true,
  isPast: () => true,
  owners: new Map(),
  tellsSources: false,
  giving: new Set(),
  exemplifying: new Set(),
  phrasalCues: new Set(),
  asserting: new Set(),
  glossing: new Set(),
  wordNouns: new Set(),
  operating: new Set(),
  labelled: new Set(),
  unspoken: new Set(),
  goingOn: new Set(),
  baseForms: new Set(),
  frequentQuestions: null,
  ranges: [],
  firstPerson: new Set(),
  firstPersonPlural: new Set(),
  secondPerson: new Set(),
  noSpeakers: new Set(),
  nicknames: new Map(),
  together: new Set(),
  plurals: new Set(),
  kinship: null,
  enclitic: null,
  elision: null,
  unspaced: null,
  roles: {},
  titles: NO_TITLES,
  smallInTitles: new Set(),
  elided: null,
  clipped: null,
  nicknameArticle: '',
  formOf: () => 0,
  classify: () => 0,
};

/** What is joined to a name before its capital, in any language: al-Rashid, d’Angelo. */
const NAME_PREFIX = /^(?:(?:al|el|as|ash|ar|ad|an|at|az|ibn|bin|abu)-|(?:d|l|dell|dall)['’])/;

/** Whether a word in small letters is a name all the same, by what is before its capital. */
export function isPrefixedName(word: string): boolean {
  const prefix = NAME_PREFIX.exec(word)?.[0];
  return prefix !== undefined && /^\p{Lu}/u.test(word.slice(prefix.length));
}

/** Behind a name in any language. */
const ANYWHERE: RoleWords = { suffix: 'jr sr ii iii iv phd md esq' };

/** A language that is read when a text is in it: whoever reads English pays for no other words. */
export interface KnownLanguage extends Pick<Language, 'code'> {
  load(): Language;
}

function create(code: string, own: Pick<Language, 'words'> & Partial<Language>): Language {
  const talk = own.unspaced == null ? TALK : UNSPACED_TALK;
  return { ...COMMON, talk, ...own, roles: { ...ANYWHERE, ...own.roles }, code };
}

/** A language by its words and by what sets it apart from most. */
export function defineLanguage(
  code: string,
  own: () => Pick<Language, 'words'> & Partial<Language>,
): KnownLanguage {
  let language: Language | null = null;
  return {
    code,
    load() {
      language ??= create(code, own());
      return language;
    },
  };
}

/**
 * How quotes are given, and people named, in a script whose words no space parts. The expressions are over a part of a
 * sentence in which one sign stands for each quote.
 */
export interface UnspacedGrammar {
  readonly subject: MarkedSubjects | LeadingSubjects;
  /** What stands right behind a quote that is said, before the verb of saying; `null` where that verb comes first. */
  readonly quotative: RegExp | null;
  /** What stands on either side of a name that calls somebody. */
  readonly vocative: { readonly before: RegExp; readonly behind: RegExp };
  /** What begins a sentence that goes on from the quote before it (하고); `null` where nothing does. */
  readonly goingOn: RegExp | null;
  /** The last sign of a verb: words that end so are a sentence. */
  readonly verbEnding: RegExp;
  /** What joins a quote to the writer’s words right behind it. */
  readonly joined: RegExp;
  /** A letter of a word that a space begins; `null` where no space parts words. */
  readonly wordLetter: RegExp | null;
  /** A verb of saying; global. */
  readonly cue: RegExp;
  /** Behind a quote or its quotative: whose words they are comes last, in the first group (と話す山田さん). */
  readonly relative: RegExp | null;
  /** Before a quote: a verb that gives words for something. */
  readonly naming: RegExp | null;
  /** What words come from, in the first group: 山田さんによると, 据山田说. */
  readonly source: RegExp;
  /** Right before or behind a quote that is a name or a term, nobody’s words. */
  readonly termBefore: RegExp;
  readonly termBehind: RegExp;
  /** A sentence that points to the quote before it: そう語った. */
  readonly pointing: RegExp;
  /** What a title leaves that is no name: 副 of 副大統領. */
  readonly leftByTitle: RegExp;
  /** What stands before a name, or behind it, and is no part of it. */
  readonly roles: RegExp;
  readonly titles: RegExp;
  /** Joins a name to what goes before it: 友人の山田. */
  readonly of: string;
  /** A noun for somebody that is no name. */
  readonly common: RegExp;
  /** What looks like somebody’s name; and what a subject may be that is nobody. */
  readonly name: RegExp;
  /** What a full name looks like, of which a part may stand for the whole. */
  readonly fullName: RegExp;
  /** Runs of signs that may end in a name; global. `null` where any sign may run on from the one before. */
  readonly runs: RegExp | null;
  readonly nobody: RegExp;
  readonly male: RegExp;
  readonly female: RegExp;
  /** With the gender they tell. */
  readonly pronouns: ReadonlyMap<string, 'male' | 'female' | 'first' | null>;
}

/** What a language does not have. */
export const NEVER = /^(?!)/;

/** A particle marks the subject: 山田さんは. Global; the words, then the particle are groups. */
export interface MarkedSubjects {
  readonly by: 'particle';
  readonly marked: RegExp;
  /** The particle of what a sentence is about, which goes before a mere subject’s. */
  readonly topic: RegExp;
  /**
   * A word with the particle of a subject or, in the second group, one that only the living have; global. `null` where
   * particles do not tell who is alive.
   */
  readonly animate: RegExp | null;
  /** What is a part of somebody, in the first group; `null` where it is not looked for. */
  readonly owned: RegExp | null;
  /** Words before a subject that are no part of it; `null` where a subject is one word. */
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
  /** Behind a name or a pronoun: that something or somebody is theirs. */
  readonly owned: RegExp;
  /** Words for somebody, at the start; what else is theirs is no more than a part of them (他的声音). */
  readonly kin: RegExp;
  /** Right behind a name: what goes with it. */
  readonly title: RegExp;
  /** Words of one sign for somebody, at the start. */
  readonly lone: RegExp;
  /** What a clause begins with that has no subject, or words before one. */
  readonly opener: RegExp;
  /** What words begin with that go on behind a subject; at the start. */
  readonly predicate: RegExp;
  /** What stands at the head of a clause and is nobody. */
  readonly noSubject: RegExp;
  /** What is no name though it stands before such words. */
  readonly noName: RegExp;
  /** A clause that is a subject to its end, though it has what ends others. */
  readonly whole: RegExp;
  /** The first word behind it. */
  readonly end: RegExp;
}

/** Words in one string, read when somebody goes over them: a text is in one language of several. */
export function listed(text: string): Iterable<string> {
  // An expression for white space takes a millisecond when it is first used, a generator as long as the words, and so does
  // a function that is asked about each of them.
  const split = () => {
    const words = text.trim().replaceAll('\n', ' ').split(' ');
    return words.includes('') ? words.filter((word) => word !== '') : words;
  };
  return { [Symbol.iterator]: () => split()[Symbol.iterator]() };
}

type WordLists = readonly (readonly [is: number, means: number, words: Iterable<string>])[];

/** Join word lists, when a word is first asked for; one that is in several lists is and means what each of them says. */
export function classes(lists: () => WordLists): Vocabulary {
  let words: readonly [grammar: ReadonlyMap<string, number>, meaning: ReadonlyMap<string, number>] | null =
    null;
  return {
    get(word) {
      words ??= join(lists());
      const is = words[0].get(word);
      const means = words[1].get(word);
      return is === undefined && means === undefined ? undefined : { is: is ?? 0, means: means ?? 0 };
    },
  };
}

function join(lists: WordLists): [Map<string, number>, Map<string, number>] {
  const grammar = new Map<string, number>();
  const meaning = new Map<string, number>();
  for (const [is, means, list] of lists) {
    for (const word of list) {
      if (is !== 0) grammar.set(word, (grammar.get(word) ?? 0) | is);
      if (means !== 0) meaning.set(word, (meaning.get(word) ?? 0) | means);
    }
  }
  return [grammar, meaning];
}
