import * as is from '../languages/language.ts';
import type { Token } from '../tokens/tokenize.ts';

/** A name as it stands in the text: its own words, and what its title tells. */
export interface NameMention {
  /** Half-open range of tokens, titles included. */
  readonly from: number;
  readonly to: number;
  /** The words of the name in lower case, titles and “Jr.” left out: `['ana', 'ruiz']`. */
  readonly words: readonly string[];
  /** What is the same of all names that mean the same person: the words without those in the middle, or title and word. */
  readonly key: string;
  /** The name as it stands, titles left out. */
  readonly text: string;
  /** The title that goes with a family name (“Mrs.”), as it stands; `null` without one. */
  readonly title: string | null;
  readonly gender: Gender | null;
  /** What the name’s bearer is, in lower case, by the words beside it: `['mayor']` of “Mayor Ana Ruiz” and “Ana Ruiz, the mayor”. */
  readonly offices: readonly string[];
  /** “Miss Ana Ruiz”: a title before the full name, by which she is told from the Miss Ruiz of her house. */
  readonly isTitledFull: boolean;
  /** It stands at the beginning of a sentence, where any word has a capital. */
  readonly opens: boolean;
  /** It stands behind “in” or “at”, as places do. */
  readonly isPlaced: boolean;
  /** It ends as the names of bodies and places do. */
  readonly isBody: boolean;
}

export type Gender = 'male' | 'female';

/** Marks that a sentence within a sentence begins with. */
const OPENING = new Set(['“', '‘', '"', "'", '„', '«', '—', ':']);

/** What cannot be part of a name, though it may have a capital. */
export const NO_NAME =
  is.PRONOUN |
  is.TIME |
  is.FUNCTION |
  is.DETERMINER |
  is.CLAUSE |
  is.PREPOSITION |
  is.RELATIVE |
  is.CONJUNCTION;

/** What a sentence may begin with that is no name there. */
const NO_OPENER = NO_NAME | is.ADVERB | is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.NAMING | is.NOT_NAME;

/**
 * The names among the tokens `from` to `to`, of which `from` begins a sentence. `isCommon` tells words that the article
 * also has without a capital: at the beginning of a sentence they are no names. Where every noun has a capital,
 * `families` are the words that full names of the article end in, which alone are names too; else `null`.
 */
export function readNames(
  tokens: readonly Token[],
  from: number,
  to: number,
  isCommon: (lower: string) => boolean,
  families: ReadonlySet<string> | null,
): NameMention[] {
  const names: NameMention[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!isNameWord(token)) continue;
    const opens = at === from || OPENING.has((tokens[at - 1] as Token).text);
    if (opens && isNoOpener(token, isCommon)) continue;
    let end = at + 1;
    while (end < to && goesOn(tokens, end, to)) end++;
    const use = isOwnerOfPlace(tokens, end) ? null : nameMention(tokens, at, end, opens);
    const sure = use === null || families === null ? use : surely(tokens, use, families);
    if (sure !== null) names.push(sure);
    at = end - 1;
  }
  return names;
}

/** “Blackwell’s Island”, “St. Mary’s Hospital”: a place or a body by its whole name, which is nobody’s. */
function isOwnerOfPlace(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return tokens[at]?.text === '’s' && noun?.isCapital === true && (noun.is & is.BODY) !== 0;
}

/** Where every noun has a capital: a given name or a title before it tells a name, or the full name elsewhere. */
function surely(
  tokens: readonly Token[],
  use: NameMention,
  families: ReadonlySet<string>,
): NameMention | null {
  const { from, to, words } = use;
  for (let at = from; at < to; at++) {
    if ((tokens[at] as Token).is & (is.GIVEN_NAME | is.TITLE) && to - from > 1) return use;
  }
  const [word] = words;
  if (words.length > 1 || word === undefined) return null;
  if (families.has(word)) return use;
  // The genitive: Kants Vorschlag
  const stem = word.slice(0, -1);
  return word.endsWith('s') && families.has(stem)
    ? { ...use, words: [stem], key: stem, text: use.text.slice(0, -1) }
    : null;
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  return (token.is & is.GIVEN_NAME) !== 0 || (token.is & NO_NAME) === 0;
}

function isNoOpener(token: Token, isCommon: (lower: string) => boolean): boolean {
  if (token.is & (is.GIVEN_NAME | is.TITLE)) return false;
  return (token.is & NO_OPENER) !== 0 || isCommon(token.lower);
}

/** What is no name by itself is one behind a given name: Mary Oh. */
const NEVER_NAME = NO_NAME & ~is.FUNCTION;

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (isNameWord(token)) return true;
  const isBehindGiven = ((tokens[at - 1] as Token).is & is.GIVEN_NAME) !== 0;
  if (isBehindGiven && token.isCapital && token.kind === 'word' && !(token.is & NEVER_NAME)) return true;
  let end = at;
  while (end < to && end < at + 3 && (tokens[end] as Token).is & is.PARTICLE) end++;
  return end > at && end < to && tokens[end]?.isCapital === true;
}

/** Read one run of capitalised words. A title alone is a name where it stands as one (“the General”). */
export function nameMention(
  tokens: readonly Token[],
  from: number,
  to: number,
  opens: boolean,
): NameMention | null {
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
  if (start === to) return title === null ? null : titleAlone(tokens, from, to, title, gender);
  while (start < to && ((tokens[start] as Token).is & is.NOT_NAME) !== 0 && start + 1 < to) start++;
  const words: Token[] = [];
  for (let at = start; at < to; at++)
    if ((tokens[at] as Token).kind === 'word') words.push(tokens[at] as Token);
  const isAlone = words.length === 1;
  const names: Token[] = [];
  for (const word of words)
    if ((isAlone || (word.is & is.PARTICLE) === 0) && !SUFFIXES.has(word.lower)) names.push(word);
  const [first] = names;
  if (first === undefined || (isAlone && first.is & is.NOT_NAME)) return null;
  if (!isAlone && words.every(({ text }) => isShouted(text))) return null;
  // Initials alone: 6 P. M.
  if (names.every(({ text }) => isInitial(text))) return null;
  if (first.is & is.GIVEN_NAME) gender ??= genderOf(first);
  gender ??= genderBefore(tokens, from);
  const isFamilyTitle = title !== null && FAMILY_TITLES.has(title.lower);
  const familyTitle = isFamilyTitle && names.length === 1 ? (title as Token).text : null;
  const last = names.at(-1) as Token;
  return {
    from,
    to,
    words: names.map(({ lower }) => lower),
    key: names.length > 1 ? fullKey(first.lower, last.lower) : shortKey(first.lower, familyTitle),
    text: isAlone ? first.text : words.map(({ text }) => text).join(' '),
    title: familyTitle,
    gender,
    offices: officesOf(tokens, from, to),
    isTitledFull: isFamilyTitle && names.length > 1,
    opens,
    isPlaced: ((tokens[from - 1]?.is ?? 0) & is.PLACE) !== 0,
    isBody: title === null && (first.is & is.GIVEN_NAME) === 0 && (last.is & is.BODY) !== 0,
  };
}

/** The `key` of a full name. */
function fullKey(first: string, last: string): string {
  return `${first} ${last}`;
}

/** The `key` of a name of one word. */
export function shortKey(word: string, title: string | null): string {
  return title === null ? word : `${title.toLowerCase()}: ${word}`;
}

/** “P.” or “P” */
function isInitial(text: string): boolean {
  return text.length === 1 || (text.length === 2 && text.includes('.'));
}

/** The offices in a name’s own words, before it (mayor Ana Ruiz; the mayor, Ana Ruiz) and behind it (Ana Ruiz, the mayor). */
function officesOf(tokens: readonly Token[], from: number, to: number): readonly string[] {
  const offices: string[] = [];
  for (let at = from; at < to - 1; at++) noteOffice(tokens[at], offices);
  const before = tokens[from - 1];
  if (before?.kind === 'word') noteOffice(before, offices);
  else if (before?.text === ',' && tokens[from - 3]?.lower === 'the') noteOffice(tokens[from - 2], offices);
  if (tokens[to]?.text === ',') {
    const first = tokens[to + 1];
    noteOffice(first !== undefined && first.is & is.DETERMINER ? tokens[to + 2] : first, offices);
  }
  return offices.length === 0 ? NO_OFFICES : offices;
}

const NO_OFFICES: readonly string[] = [];

function noteOffice(token: Token | undefined, offices: string[]): void {
  if (token === undefined || !(token.is & is.TITLE)) return;
  const full = ABBREVIATED.get(token.lower);
  if (full !== undefined) offices.push(...full);
  else if (token.is & is.PERSON) offices.push(token.lower);
}

/** What an abbreviated title stands for. */
const ABBREVIATED = new Map([
  ['sen', ['senator']],
  ['rep', ['representative', 'congressman', 'congresswoman']],
  ['gov', ['governor']],
  ['dr', ['doctor']],
  ['prof', ['professor']],
  ['gen', ['general']],
  ['col', ['colonel']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['lt', ['lieutenant']],
]);

/** “A woman named Rectina”, “his mother Ana”. */
function genderBefore(tokens: readonly Token[], from: number): Gender | null {
  const before = tokens[from - 1];
  if (before === undefined) return null;
  const noun = before.is & (is.NAMING | is.TITLING) ? tokens[from - 2] : before;
  return noun !== undefined && !noun.isCapital && noun.is & is.PERSON ? genderOf(noun) : null;
}

/** Set in capitals throughout, as headings and datelines are. */
function isShouted(text: string): boolean {
  return text.length > 2 && text === text.toUpperCase();
}

/** “the General”, where nobody of that title is named with it. */
function titleAlone(
  tokens: readonly Token[],
  from: number,
  to: number,
  title: Token,
  gender: Gender | null,
): NameMention | null {
  const article = tokens[from - 1];
  if (article?.lower !== 'the' || title.text.endsWith('.') || title.text.length < 4 || to - from > 1)
    return null;
  return {
    from,
    to,
    words: [title.lower],
    key: title.lower,
    text: `the ${title.text}`,
    title: null,
    gender,
    offices: [],
    isTitledFull: false,
    opens: false,
    isPlaced: false,
    isBody: false,
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
  'mr mrs ms miss mme mlle dr sir lady lord madam madame uncle aunt aunty auntie father mother sister brother cousin captain colonel major count countess herr frau monsieur signor signora señor señora'.split(
    ' ',
  ),
);
