import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { genderBefore, hasVerbOfSaying, isOwned, officesOf, saysAlone } from './beside-name.ts';
import { type Gender, genderOf } from './gender.ts';
import { behindRole, titledText, titlesAt } from './name-titles.ts';
import { isGiven, isGivenHere, isInitial, isShouted, type NameRun, type NameWords } from './name-words.ts';
import { titleCase } from './title-case.ts';

/** A name as it stands in the text, and what the words beside it say. */
export interface NameMention {
  /** The block it stands in. */
  readonly block: number;
  /** Half-open range of tokens, titles included. */
  readonly from: number;
  readonly to: number;
  /** The words of the name in lower case, titles and “Jr.” left out: `['ana', 'ruiz']`. */
  readonly words: readonly string[];
  /** The same for all forms of one person’s name: the words without middle names, or title and word. */
  readonly key: string;
  /** The name as it stands, without titles. */
  readonly text: string;
  /** The title of a family name (“Mrs.”), as it stands; `null` without one. */
  readonly title: string | null;
  /** The name with its titles as it stands: “Governor Ruiz”; `null` without one. */
  readonly titledText: string | null;
  /** For “Ida” of “Ida and Olaf Kern”, the family name taken from the next name; else `null`. */
  readonly lent: string | null;
  readonly gender: Gender | null;
  /** A verb of saying stands beside it: Ruiz said, said Ruiz. */
  readonly speaks: boolean;
  /** “Her mother, Ida Ruiz”: introduced as the relative of somebody, who has the bare family name. */
  readonly isOwned: boolean;
  /**
   * The offices of the person in lower case, by the words beside the name: `['mayor']` for “Mayor Ana Ruiz” and “Ana
   * Ruiz, the mayor”.
   */
  readonly offices: readonly string[];
  /** “Miss Ana Ruiz”: a title before the full name, which distinguishes her from the Miss Ruiz of her family. */
  readonly isTitledFull: boolean;
  /** It opens a sentence, where any word has a capital. */
  readonly opens: boolean;
  /** It stands after “in” or “at”, as places do. */
  readonly isPlaced: boolean;
  /** It ends like the name of an organisation or a place. */
  readonly isBody: boolean;
}

/** Read one run of capitalised words. A title alone is a name in “the General”. */
export function nameMention(words: NameWords, from: number, to: number, opens: boolean): NameMention | null {
  const { tokens, block, language } = words;
  const run: NameRun = { tokens, block, language, from, to };
  const { title, end, gender: titleGender } = titlesAt(run);
  const role = behindRole(run, end);
  if (role === to) return title === null ? null : titleAlone(run, title, titleGender);
  const start = behindOthers(run, role);
  const parts = wordTokens({ tokens, from: start, to });
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

/** “American Ana Ruiz”: the start of the name, after capitalised words that are not names. */
function behindOthers({ tokens, to }: NameRun, from: number): number {
  let start = from;
  while (
    start + 1 < to &&
    (tokens[start] as Token).means & means.NOT_NAME &&
    !isGivenHere({ tokens, from: start, to })
  )
    start++;
  return start;
}

function wordTokens({ tokens, from, to }: WordRange): readonly Token[] {
  const parts = tokens.slice(from, to);
  return parts.every(isWord) ? parts : parts.filter(isWord);
}

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** The words of a name without particles and “Jr.”; a single word is always kept. */
function bareNames(parts: readonly Token[]): readonly Token[] {
  const isAlone = parts.length === 1;
  const isBare = (word: Token): boolean => (isAlone || !(word.is & is.PARTICLE)) && !word.roles.has('suffix');
  return parts.every(isBare) ? parts : parts.filter(isBare);
}

/** The words of a run that make up a name. */
interface BareName {
  readonly names: readonly Token[];
  /** The run has only one word. */
  readonly isAlone: boolean;
  /** It is in capitals, and stored in lower case with initial capitals. */
  readonly isLowered: boolean;
}

/** Capitalised words that name nobody: a month, a heading, a table row, an office, initials. */
function isNobody(run: NameRun, { names, isAlone, isLowered }: BareName): boolean {
  const first = names[0] as Token;
  if (isAlone && first.means & means.NOT_NAME && !saysAlone(run, first)) return true;
  if (!isAlone && isLowered && !isShoutedName(run, first)) return true;
  // A table row, or a list without commas.
  if (names.length > MAX_NAMES) return true;
  // “Brightwater Events Co-Owner”: an office without the name of its holder.
  const noun = names.at(-1) as Token;
  const isPerson = (noun.means & (means.PERSON | means.GIVEN_NAME)) === means.PERSON;
  if (names.length > 2 && isPerson && !isGiven(run)) return true;
  // Only initials: 6 P. M.
  return names.every(({ text }) => isInitial(text));
}

function isAllShouted(parts: readonly Token[]): boolean {
  return parts.every(({ text }) => isShouted(text) || isInitial(text));
}

/** How many words a name has at most, without particles. */
const MAX_NAMES = 6;

/** The `key` of a full name. */
function fullKey(first: string, last: string): string {
  return `${first} ${last}`;
}

/** The `key` of a name of one word. */
export function shortKey(word: string, title: string | null): string {
  return title === null ? word : `${title.toLowerCase()}: ${word}`;
}

/** “EVA LIND” among words that are not in capitals: a given name shows that it is a name. */
function isShoutedName({ tokens, from, to }: NameRun, first: Token): boolean {
  if (!(first.means & means.GIVEN_NAME) || to - from > MAX_SHOUTED) return false;
  const isQuiet = (token: Token | undefined): boolean => token?.kind !== 'word' || !isShouted(token.text);
  return isQuiet(tokens[from - 1]) && isQuiet(tokens[to]);
}

/** A longer run in capitals is a heading. */
const MAX_SHOUTED = 4;

/** “the General”: a title without a name. */
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
