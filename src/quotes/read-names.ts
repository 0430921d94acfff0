import * as is from './languages/language.ts';
import type { Token } from './read-tokens.ts';

/** A name as it stands in the text: its own words, and what its title tells. */
export interface NameUse {
  /** Half-open range of tokens, titles included. */
  readonly from: number;
  readonly to: number;
  /** The words of the name in lower case, titles and “Jr.” left out: `['ana', 'ruiz']`. */
  readonly words: readonly string[];
  /** The name as it stands, titles left out. */
  readonly text: string;
  /** The title that goes with a family name (“Mrs.”), as it stands; `null` without one. */
  readonly title: string | null;
  readonly gender: Gender | null;
  /** It stands at the beginning of a sentence, where any word has a capital. */
  readonly opens: boolean;
}

export type Gender = 'male' | 'female';

/** What cannot be part of a name, though it may have a capital. */
const NO_NAME =
  is.PRONOUN | is.TIME | is.FUNCTION | is.DETERMINER | is.CLAUSE | is.PREPOSITION | is.RELATIVE | is.CONJUNCTION;

/** What a sentence may begin with that is no name there. */
const NO_OPENER = NO_NAME | is.ADVERB | is.CUE | is.NOT_SPEECH_VERB | is.NAMING | is.NOT_NAME;

/** The names among the tokens `from` to `to`, of which `from` begins a sentence. */
export function readNames(tokens: readonly Token[], from: number, to: number): NameUse[] {
  const names: NameUse[] = [];
  let at = from;
  while (at < to) {
    if (!isNameWord(tokens[at] as Token, at === from)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to && goesOn(tokens, end, to)) end++;
    const use = nameUse(tokens, at, end, at === from);
    if (use !== null) names.push(use);
    at = end;
  }
  return names;
}

function isNameWord(token: Token, opens: boolean): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  if (token.is & is.GIVEN_NAME) return true;
  return (token.is & (opens ? NO_OPENER : NO_NAME)) === 0;
}

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (isNameWord(token, false)) return true;
  return (token.is & is.PARTICLE) !== 0 && at + 1 < to && tokens[at + 1]?.isCapital === true;
}

/** Read one run of capitalised words. A title alone (“the Pope”) is no name. */
export function nameUse(tokens: readonly Token[], from: number, to: number, opens: boolean): NameUse | null {
  let start = from;
  let gender: Gender | null = null;
  let title: Token | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!(token.is & is.TITLE) || (token.is & is.GIVEN_NAME && at + 1 === to)) continue;
    gender = genderOf(token) ?? gender;
    title = token;
    start = at + 1;
  }
  while (start < to && ((tokens[start] as Token).is & (is.NOT_NAME | is.PARTICLE)) !== 0 && start + 1 < to) start++;
  const words = tokens.slice(start, to).filter(({ lower }) => !SUFFIXES.has(lower));
  const first = words[0];
  if (first === undefined || (words.length === 1 && first.is & is.NOT_NAME)) return null;
  if (first.is & is.GIVEN_NAME) gender ??= genderOf(first);
  return {
    from,
    to,
    words: words.map(({ lower }) => lower),
    text: words.map(({ text }) => text).join(' '),
    title: title !== null && words.length === 1 && FAMILY_TITLES.has(title.lower) ? title.text : null,
    gender,
    opens,
  };
}

/** The gender of a word, where it has one and not both. */
export function genderOf(token: Token): Gender | null {
  const both = token.is & (is.MALE | is.FEMALE);
  if (both === is.MALE) return 'male';
  return both === is.FEMALE ? 'female' : null;
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);

/** Titles that a person may be known by alone with the family name. */
const FAMILY_TITLES = new Set(
  'mr mrs ms miss mme mlle dr sir lady lord madam madame uncle aunt aunty auntie father mother sister brother cousin captain colonel major count countess herr frau monsieur signor signora señor señora'.split(' '),
);
