import type { Language, TalkSigns, TitleWords } from './language.ts';
import type { RoleWords } from './role.ts';

/** Of a language whose titles have no rules of their own. */
export const NO_TITLES: TitleWords = {
  abbreviated: new Map(),
  courtesy: new Set(),
  heads: new Set(),
  wife: null,
  unmarried: null,
};

const TALK: TalkSigns = { brief: 100, byMarks: false };

/**
 * A character says as much as a word of a few letters, and 「…」 at the start of a paragraph is a line of a conversation.
 */
const PATTERN_TALK: TalkSigns = { brief: 40, byMarks: true };

/**
 * Of German guesses with a smaller lead two in three are wrong, as a reading of them found. No other language is trusted
 * with less until its tales have been read.
 */
export const LARGE_MARGIN = 4;

/** What most languages have in common; each gives only the differences. */
const COMMON: Omit<Language, 'code' | 'words' | 'talk'> = {
  abbreviations: new Set(),
  capitalAbbreviations: null,
  capitalNouns: false,
  verbSecond: false,
  invertsReportingClause: true,
  singleMarks: false,
  articled: false,
  bareNouns: false,
  dropsSubjects: false,
  genderOfVerb: () => null,
  dashDialogue: true,
  dashTurns: false,
  isOfTales: () => false,
  leastMargin: LARGE_MARGIN,
  speechGoesOn: false,
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
  sites: new Set(),
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
  patterns: null,
  roles: {},
  titles: NO_TITLES,
  smallInTitles: new Set(),
  isElided: () => false,
  isClipped: () => false,
  nicknameArticle: '',
  formOf: () => 0,
  classify: () => 0,
};

/** What follows a name in any language. */
const ANYWHERE: RoleWords = { suffix: 'jr sr ii iii iv phd md esq' };

/** A language that is loaded when a text is in it: reading English costs nothing for the others. */
export interface KnownLanguage extends Pick<Language, 'code'> {
  load(): Language;
}

function create(code: string, own: Pick<Language, 'words'> & Partial<Language>): Language {
  const talk = own.patterns == null ? TALK : PATTERN_TALK;
  return { ...COMMON, talk, ...own, roles: { ...ANYWHERE, ...own.roles }, code };
}

/**
 * A language by its words and its differences from what most have in common; `code` is its BCP 47 subtag. `own` is called
 * once, by the first `load()`.
 */
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
