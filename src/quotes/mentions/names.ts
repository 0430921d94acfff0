import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { titleCase } from './title-case.ts';

/** A name as it stands in the text: its own words, and what its title tells. */
export interface NameMention {
  /** The block it stands in. */
  readonly block: number;
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
  /** The name with the titles that a person is called by, as it stands: “Governor Ruiz”; `null` without one. */
  readonly titledText: string | null;
  /** “Ida” of “Ida and Olaf Kern”: the family name that the next name lends it; else `null`. */
  readonly lent: string | null;
  readonly gender: Gender | null;
  /** A verb of saying stands beside it: Ruiz said, said Ruiz. */
  readonly speaks: boolean;
  /** “Her mother, Ida Ruiz”: brought in as somebody’s, whose bare family name it is. */
  readonly isOwned: boolean;
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
  is.ACCORDING |
  is.CONJUNCTION;

/** What a sentence may begin with that is no name there. */
const NO_OPENER = NO_NAME | is.ADVERB | is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.NAMING;

/** The names among the tokens `from` to `to`, of which `from` begins a sentence. */
export function readNames(words: NameWords, from: number, to: number, vocabulary: Vocabulary): NameMention[] {
  const { tokens } = words;
  const { isCommon, families } = vocabulary;
  const names: NameMention[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!isNameWord(token)) continue;
    const opens = at === from || OPENING.has((tokens[at - 1] as Token).text);
    if (opens && isNoOpener(token, isCommon) && !isGivenHere(tokens, at, to)) continue;
    let end = at + 1;
    while (end < to && goesOn(tokens, end, to)) end++;
    const use =
      isOwnerOfPlace(tokens, end) || isFamily(tokens, at, end) ? null : nameMention(words, at, end, opens);
    const sure = use === null || families === null ? use : surely(tokens, use, families);
    if (sure !== null) names.push(sure);
    at = end - 1;
  }
  return lendFamilies(tokens, names);
}

/** The words of one block, or of a quote in it. */
export interface NameWords {
  readonly tokens: readonly Token[];
  readonly block: number;
  readonly language: Language;
}

/** What the whole article tells of its words. */
export interface Vocabulary {
  /** The article has the word without a capital too. */
  readonly isCommon: (lower: string) => boolean;
  /** Where every noun has a capital, the words that full names of the article end in; else `null`. */
  readonly families: ReadonlySet<string> | null;
}

/** “Ida and Olaf Kern”: a given name alone takes the family name of the next. */
function lendFamilies(tokens: readonly Token[], names: NameMention[]): NameMention[] {
  for (let at = 0; at + 1 < names.length; at++) {
    const use = names[at] as NameMention;
    const next = names[at + 1] as NameMention;
    if (use.words.length > 1 || next.words.length < 2 || next.from !== use.to + 1) continue;
    if (!((tokens[use.to] as Token).is & is.CONJUNCTION) || use.title !== null) continue;
    const isGiven =
      (tokens[use.to - 1] as Token).means & (tokens[next.from] as Token).means & means.GIVEN_NAME;
    if (isGiven) names[at] = { ...use, lent: next.words.at(-1) as string };
  }
  return names;
}

/** “The Paul Hales” are several. */
function isFamily(tokens: readonly Token[], at: number, end: number): boolean {
  const last = tokens[end - 1] as Token;
  const isPlural =
    tokens[at - 1]?.roles.has('singling') === true && end - at > 1 && (last.form & form.PLURAL_FORM) !== 0;
  const isKnown = ((tokens[at] as Token).means & means.TITLE) !== 0 || (last.form & form.NOUN_PLURAL) !== 0;
  return isPlural && !isKnown && !(last.means & means.BODY);
}

/** “Blackwell’s Island”, “St. Mary’s Hospital”: a place or a body by its whole name, which is nobody’s. */
function isOwnerOfPlace(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1];
  return tokens[at]?.text === '’s' && noun?.isCapital === true && (noun.means & means.BODY) !== 0;
}

/** Where every noun has a capital: a given name or a title before it tells a name, or the full name elsewhere. */
function surely(
  tokens: readonly Token[],
  use: NameMention,
  families: ReadonlySet<string>,
): NameMention | null {
  const { from, to, words } = use;
  for (let at = from; at < to; at++) {
    if ((tokens[at] as Token).means & (means.GIVEN_NAME | means.TITLE) && to - from > 1) return use;
  }
  const [word] = words;
  if (words.length > 1 || word === undefined) return null;
  if (families.has(word) || isGivenAlone(tokens, from)) return use;
  // The genitive: Kants Vorschlag
  const stem = word.slice(0, -1);
  return (tokens[to - 1] as Token).form & form.GENITIVE && families.has(stem)
    ? { ...use, words: [stem], key: stem, text: use.text.slice(0, -1) }
    : null;
}

/** Karl lachte. A given name by itself, which no article or adjective shows to be the noun that it is as well (die Rose). */
function isGivenAlone(tokens: readonly Token[], at: number): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  if (!(meaning & means.GIVEN_NAME) || meaning & (means.NOT_NAME | means.PERSON) || classes & is.TIME)
    return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind !== 'word' || !(before.is & is.DETERMINER);
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  return (token.means & means.GIVEN_NAME) !== 0 || (token.is & NO_NAME) === 0;
}

/**
 * May Roth, Will Stone, Jan Morrik: a month, a day or an auxiliary that is a given name as well is one before a family
 * name, but not behind a preposition (in May Roth said), nor where it asks (Will Stone come?).
 */
function isGivenHere(tokens: readonly Token[], at: number, to: number): boolean {
  const { is: classes, means: meaning, isCapital } = tokens[at] as Token;
  if (!isCapital || !(meaning & means.GIVEN_NAME)) return false;
  if (!(meaning & means.NOT_NAME || classes & is.AUXILIARY)) return true;
  const before = tokens[at - 1];
  if (before !== undefined && before.means & means.PLACE) return false;
  const next = at + 1 < to ? tokens[at + 1] : undefined;
  if (next === undefined || !isNameWord(next) || next.means & (means.NOT_NAME | means.BODY | means.TITLE))
    return false;
  return !(classes & is.AUXILIARY) || tokens[to - 1]?.text !== '?';
}

function isNoOpener(token: Token, isCommon: (lower: string) => boolean): boolean {
  const isOther = (token.means & means.NOT_NAME) !== 0;
  if (token.means & means.GIVEN_NAME && !isOther && !(token.is & is.AUXILIARY)) return false;
  if (token.means & means.TITLE) return false;
  return isOther || (token.is & NO_OPENER) !== 0 || isCommon(token.lower);
}

/** What is no name by itself is one behind a given name: Mary Oh. */
const NEVER_NAME = NO_NAME & ~is.FUNCTION;

function goesOn(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at] as Token;
  if (isNameWord(token)) return true;
  const isBehindGiven = ((tokens[at - 1] as Token).means & means.GIVEN_NAME) !== 0;
  if (isBehindGiven && token.isCapital && token.kind === 'word' && !(token.is & NEVER_NAME)) return true;
  let end = at;
  while (end < to && end < at + 3 && (tokens[end] as Token).is & is.PARTICLE) end++;
  return end > at && end < to && tokens[end]?.isCapital === true;
}

/** Read one run of capitalised words. A title alone is a name where it stands as one (“the General”). */
export function nameMention(words: NameWords, from: number, to: number, opens: boolean): NameMention | null {
  const { tokens, block } = words;
  const { title, end, gender: titleGender } = titlesAt(tokens, from, to);
  const role = behindRole(tokens, end, to);
  if (role === to) return title === null ? null : titleAlone(words, from, to, title, titleGender);
  const start = behindOthers(tokens, role, to);
  const parts = wordsOf(tokens, start, to);
  const names = bareNames(parts);
  const [first] = names;
  if (first === undefined) return null;
  const isAlone = parts.length === 1;
  const isLowered = (!isAlone || title !== null) && isAllShouted(parts);
  if (isNobody(tokens, { from, to, names, isAlone, isLowered })) return null;
  const last = names.at(-1) as Token;
  const isFamilyTitle = title?.roles.has('family-title') === true;
  const familyTitle = isFamilyTitle && names.length === 1 ? (title as Token).text : null;
  const written = isAlone ? first.text : parts.map(({ text }) => text).join(' ');
  const text = isLowered ? titleCase(written) : written;
  const givenGender = first.means & means.GIVEN_NAME ? genderOf(first) : null;
  return {
    block,
    from,
    to,
    words: names.map(({ lower }) => lower),
    key: names.length > 1 ? fullKey(first.lower, last.lower) : shortKey(first.lower, familyTitle),
    text,
    title: familyTitle,
    titledText: names.length > 1 ? null : titledText(tokens, from, start, text, isLowered),
    lent: null,
    gender: titleGender ?? givenGender ?? genderBefore(tokens, from),
    speaks: hasVerbOfSaying(tokens, from, to),
    isOwned: isOwned(tokens, from),
    offices: officesOf(words, from, to),
    isTitledFull: isFamilyTitle && !(title as Token).roles.has('earned-title') && names.length > 1,
    opens,
    isPlaced: ((tokens[from - 1]?.means ?? 0) & means.PLACE) !== 0,
    isBody: title === null && (first.means & means.GIVEN_NAME) === 0 && (last.means & means.BODY) !== 0,
  };
}

/** The last title of a run, where the titles end, and the gender they tell. */
function titlesAt(
  tokens: readonly Token[],
  from: number,
  to: number,
): { readonly title: Token | null; readonly end: number; readonly gender: Gender | null } {
  let title: Token | null = null;
  let end = from;
  let gender: Gender | null = null;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!(token.means & means.TITLE) || (token.means & means.GIVEN_NAME && at + 1 === to)) continue;
    gender = genderOf(token) ?? gender;
    title = token;
    end = at + 1;
  }
  return { title, end, gender };
}

/** “American Ana Ruiz”: behind words with a capital that are no names. */
function behindOthers(tokens: readonly Token[], from: number, to: number): number {
  let start = from;
  while (start + 1 < to && (tokens[start] as Token).means & means.NOT_NAME && !isGivenHere(tokens, start, to))
    start++;
  return start;
}

function wordsOf(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  const words: Token[] = [];
  for (let at = from; at < to; at++)
    if ((tokens[at] as Token).kind === 'word') words.push(tokens[at] as Token);
  return words;
}

/** The words of a name without particles and “Jr.”; a particle alone is the name. */
function bareNames(parts: readonly Token[]): readonly Token[] {
  const isAlone = parts.length === 1;
  const isBare = (word: Token): boolean => (isAlone || !(word.is & is.PARTICLE)) && !word.roles.has('suffix');
  return parts.every(isBare) ? parts : parts.filter(isBare);
}

/** A run of words with capitals, and those of them that make a name. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly names: readonly Token[];
  /** It has no other word. */
  readonly isAlone: boolean;
  /** It is set in capitals, and a name only in small letters. */
  readonly isLowered: boolean;
}

/** Words with capitals that are nobody’s name: a month, a heading, a row of a table, an office, initials. */
function isNobody(tokens: readonly Token[], { from, to, names, isAlone, isLowered }: Run): boolean {
  const first = names[0] as Token;
  if (isAlone && first.means & means.NOT_NAME && !saysAlone(tokens, from, to, first)) return true;
  if (!isAlone && isLowered && !isShoutedName(tokens, from, to, first)) return true;
  // A row of a table, a list without commas.
  if (names.length > MAX_NAMES) return true;
  // “Brightwater Events Co-Owner”: an office, without the name of who holds it.
  const noun = names.at(-1) as Token;
  const isPerson = (noun.means & (means.PERSON | means.GIVEN_NAME)) === means.PERSON;
  if (names.length > 2 && isPerson && !isGiven(tokens, from, to)) return true;
  // Initials alone: 6 P. M.
  return names.every(({ text }) => isInitial(text));
}

function isAllShouted(parts: readonly Token[]): boolean {
  return parts.every(({ text }) => isShouted(text) || isInitial(text));
}

/**
 * “Owner John Sanders”, “Google Fonts Product Manager Sofia Sian”: a noun for somebody before a full name is no part of it.
 * Where no list knows the noun or the name, two words behind a word in -er or the like are the name: UX Designer Miche Alva.
 */
function behindRole(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 3; at >= from; at--) {
    const { kind, means: meaning, form: ending } = tokens[at] as Token;
    const name = tokens[at + 1] as Token;
    if (kind !== 'word' || name.kind !== 'word' || meaning & NO_ROLE) continue;
    const isKnown = (meaning & means.PERSON) !== 0;
    if (isKnown && name.means & means.GIVEN_NAME) return at + 1;
    const isWhole = at + 3 === to && isPartOfName(tokens[to - 1] as Token) && isPartOfName(name);
    if (isWhole && (isKnown || (at > from && ending & form.AGENT_NOUN && !isGiven(tokens, from, at))))
      return at + 1;
  }
  return from;
}

/** It may be a part of somebody’s name: not an office, a body or a month. */
function isPartOfName({ kind, means: meaning }: Token): boolean {
  return kind === 'word' && (meaning & (means.BODY | means.PERSON | means.TITLE | means.NOT_NAME)) === 0;
}

/** What no noun for somebody’s work is. */
const NO_ROLE = means.GIVEN_NAME | means.NEUTER | means.BODY;

function isGiven(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((tokens[at] as Token).means & means.GIVEN_NAME) return true;
  return false;
}

/** No name has more words, particles left out. */
const MAX_NAMES = 6;

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
function officesOf({ tokens, language }: NameWords, from: number, to: number): readonly string[] {
  const offices: string[] = [];
  for (let at = from; at < to - 1; at++) noteOffice(tokens, at, language, offices);
  const before = tokens[from - 1];
  if (before?.kind === 'word') noteOffice(tokens, from - 1, language, offices);
  else if (before?.text === ',' && tokens[from - 3]?.roles.has('singling'))
    noteOffice(tokens, from - 2, language, offices);
  if (tokens[to]?.text === ',') {
    const first = tokens[to + 1];
    const noun = first !== undefined && first.is & is.DETERMINER ? to + 2 : to + 1;
    const isRank = tokens[noun]?.roles.has('rank') && ((tokens[noun + 1]?.means ?? 0) & means.TITLE) !== 0;
    noteOffice(tokens, isRank ? noun + 1 : noun, language, offices);
  }
  return offices.length === 0 ? NO_OFFICES : offices;
}

const NO_OFFICES: readonly string[] = [];

/** A deputy mayor is no mayor. */
function noteOffice(tokens: readonly Token[], at: number, language: Language, offices: string[]): void {
  const token = tokens[at];
  if (token === undefined || !(token.means & means.TITLE)) return;
  const rank = tokens[at - 1];
  const held = (office: string) => (rank?.roles.has('rank') ? `${rank.lower} ${office}` : office);
  const full = language.titles.abbreviated.get(token.lower);
  if (full !== undefined) offices.push(...full.map(held));
  else if (token.means & means.PERSON) offices.push(held(token.lower));
}

/** “A woman named Rectina”, “his mother Ana”. */
function genderBefore(tokens: readonly Token[], from: number): Gender | null {
  const before = tokens[from - 1];
  if (before === undefined) return null;
  const noun = before.is & (is.NAMING | is.TITLING) ? tokens[from - 2] : before;
  return noun !== undefined && !noun.isCapital && noun.means & means.PERSON ? genderOf(noun) : null;
}

/** “EVA LIND” among words that are not set in capitals: a given name tells it from other words so set. */
function isShoutedName(tokens: readonly Token[], from: number, to: number, first: Token): boolean {
  if (!(first.means & means.GIVEN_NAME) || to - from > MAX_SHOUTED) return false;
  const isQuiet = (token: Token | undefined): boolean => token?.kind !== 'word' || !isShouted(token.text);
  return isQuiet(tokens[from - 1]) && isQuiet(tokens[to]);
}

/** A longer run in capitals is a heading. */
const MAX_SHOUTED = 4;

/** The titles right before a name of one word, as they stand, with it: “Mrs. Ruiz”, “Lieutenant Governor Ruiz”. */
function titledText(
  tokens: readonly Token[],
  from: number,
  start: number,
  name: string,
  isLowered: boolean,
): string | null {
  let first = start;
  while (first > from && isCalledBy(tokens[first - 1] as Token)) first--;
  if (first === start) return null;
  if (first > from && (tokens[first - 1] as Token).roles.has('rank')) first--;
  const titles = tokens.slice(first, start).map(({ text }) => (isLowered ? titleCase(text) : text));
  return `${titles.join(' ')} ${name}`;
}

/** A title that is part of how somebody is called: “Mrs.”, “Gov.”, “Mayor”; not “former” or “poor”. */
function isCalledBy({ text, roles, means: meaning, isCapital }: Token): boolean {
  if (!isCapital || !(meaning & means.TITLE)) return false;
  return (
    roles.has('family-title') ||
    text.endsWith('.') ||
    (meaning & (means.PERSON | means.MALE | means.FEMALE)) !== 0
  );
}

/** “Jan said”: a month or a day that is a given name as well says nothing but by a person. */
function saysAlone(tokens: readonly Token[], from: number, to: number, first: Token): boolean {
  return (first.means & means.GIVEN_NAME) !== 0 && hasVerbOfSaying(tokens, from, to);
}

/** Ruiz also said; according to Ruiz; “…,” said Ruiz. */
export function hasVerbOfSaying(tokens: readonly Token[], from: number, to: number): boolean {
  let after = to;
  while (after < to + MAX_BEFORE_VERB && (tokens[after]?.is ?? 0) & (is.ADVERB | is.AUXILIARY)) after++;
  if (isSaying(tokens[after])) return true;
  const before = tokens[from - 1];
  if (isSaying(before) || ((before?.is ?? 0) & is.ACCORDING) !== 0) return true;
  return before?.roles.has('toward') === true && ((tokens[from - 2]?.is ?? 0) & is.ACCORDING) !== 0;
}

/** So many adverbs and auxiliaries may stand before the verb. */
const MAX_BEFORE_VERB = 3;

function isSaying(token: Token | undefined): boolean {
  return token !== undefined && !token.isCapital && (token.is & is.REPORTING_VERB) !== 0;
}

/** “his sister Ida Ruiz”, “Ruiz’s lawyer, Bo Ruiz”. */
function isOwned(tokens: readonly Token[], from: number): boolean {
  const at = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const noun = tokens[at];
  if (noun === undefined || !(noun.means & means.PERSON) || noun.isCapital) return false;
  const owner = tokens[at - 1];
  const earlier = owner?.kind === 'word' && isUnknown(owner) ? tokens[at - 2] : owner;
  return earlier !== undefined && (earlier.text === '’s' || (earlier.is & is.POSSESSIVE) !== 0);
}

/** Set in capitals throughout, as headings and datelines are. */
function isShouted(text: string): boolean {
  const second = text.charCodeAt(1);
  // Nearly every word goes on in small letters, of which the capitals need not be made.
  return !(second >= 0x61 && second <= 0x7a) && text.length > 2 && text === text.toUpperCase();
}

/** “the General”, where nobody of that title is named with it. */
function titleAlone(
  { tokens, block }: NameWords,
  from: number,
  to: number,
  title: Token,
  gender: Gender | null,
): NameMention | null {
  const article = tokens[from - 1];
  if (!article?.roles.has('singling') || title.text.endsWith('.') || title.text.length < 4 || to - from > 1)
    return null;
  return {
    block,
    from,
    to,
    words: [title.lower],
    key: title.lower,
    text: `${article.lower} ${title.text}`,
    title: null,
    titledText: null,
    lent: null,
    gender,
    speaks: hasVerbOfSaying(tokens, from, to),
    isOwned: false,
    offices: [],
    isTitledFull: false,
    opens: false,
    isPlaced: false,
    isBody: false,
  };
}

/** The gender of a word, where it has one and not both. */
export function genderOf(token: Token): Gender | null {
  const both = token.means & (means.MALE | means.FEMALE);
  if (both === means.MALE) return 'male';
  return both === means.FEMALE ? 'female' : null;
}
