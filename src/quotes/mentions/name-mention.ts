import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { genderBefore, hasVerbOfSaying, isOwned, officesOf, saysAlone } from './beside-name.ts';
import { type Gender, genderOf } from './gender.ts';
import { behindRole, titledText, titlesAt } from './name-titles.ts';
import { isGiven, isGivenHere, isInitial, isShouted, type NameRun, type NameWords } from './name-words.ts';
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

/** Read one run of capitalised words. A title alone is a name where it stands as one (“the General”). */
export function nameMention(words: NameWords, from: number, to: number, opens: boolean): NameMention | null {
  const { tokens, block, language } = words;
  const run: NameRun = { tokens, block, language, from, to };
  const { title, end, gender: titleGender } = titlesAt(run);
  const role = behindRole(run, end);
  if (role === to) return title === null ? null : titleAlone(run, title, titleGender);
  const start = behindOthers(run, role);
  const parts = wordsOf(tokens, start, to);
  const names = bareNames(parts);
  const [first] = names;
  if (first === undefined) return null;
  const isAlone = parts.length === 1;
  const isLowered = (!isAlone || title !== null) && isAllShouted(parts);
  if (isNobody(run, { names, isAlone, isLowered })) return null;
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
    titledText: names.length > 1 ? null : titledText(run, start, text, isLowered),
    lent: null,
    gender: titleGender ?? givenGender ?? genderBefore(run),
    speaks: hasVerbOfSaying(tokens, { from, to }),
    isOwned: isOwned(run),
    offices: officesOf(run),
    isTitledFull: isFamilyTitle && !(title as Token).roles.has('earned-title') && names.length > 1,
    opens,
    isPlaced: ((tokens[from - 1]?.means ?? 0) & means.PLACE) !== 0,
    isBody: title === null && (first.means & means.GIVEN_NAME) === 0 && (last.means & means.BODY) !== 0,
  };
}

/** “American Ana Ruiz”: behind words with a capital that are no names. */
function behindOthers({ tokens, to }: NameRun, from: number): number {
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

/** Those words of a run that make a name. */
interface BareName {
  readonly names: readonly Token[];
  /** It has no other word. */
  readonly isAlone: boolean;
  /** It is set in capitals, and a name only in small letters. */
  readonly isLowered: boolean;
}

/** Words with capitals that are nobody’s name: a month, a heading, a row of a table, an office, initials. */
function isNobody(run: NameRun, { names, isAlone, isLowered }: BareName): boolean {
  const first = names[0] as Token;
  if (isAlone && first.means & means.NOT_NAME && !saysAlone(run, first)) return true;
  if (!isAlone && isLowered && !isShoutedName(run, first)) return true;
  // A row of a table, a list without commas.
  if (names.length > MAX_NAMES) return true;
  // “Brightwater Events Co-Owner”: an office, without the name of who holds it.
  const noun = names.at(-1) as Token;
  const isPerson = (noun.means & (means.PERSON | means.GIVEN_NAME)) === means.PERSON;
  if (names.length > 2 && isPerson && !isGiven(run.tokens, run.from, run.to)) return true;
  // Initials alone: 6 P. M.
  return names.every(({ text }) => isInitial(text));
}

function isAllShouted(parts: readonly Token[]): boolean {
  return parts.every(({ text }) => isShouted(text) || isInitial(text));
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

/** “EVA LIND” among words that are not set in capitals: a given name tells it from other words so set. */
function isShoutedName({ tokens, from, to }: NameRun, first: Token): boolean {
  if (!(first.means & means.GIVEN_NAME) || to - from > MAX_SHOUTED) return false;
  const isQuiet = (token: Token | undefined): boolean => token?.kind !== 'word' || !isShouted(token.text);
  return isQuiet(tokens[from - 1]) && isQuiet(tokens[to]);
}

/** A longer run in capitals is a heading. */
const MAX_SHOUTED = 4;

/** “the General”, where nobody of that title is named with it. */
function titleAlone(
  { tokens, block, from, to }: NameRun,
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
    speaks: hasVerbOfSaying(tokens, { from, to }),
    isOwned: false,
    offices: [],
    isTitledFull: false,
    opens: false,
    isPlaced: false,
    isBody: false,
  };
}
