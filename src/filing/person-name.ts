import { foldCase } from '../parse/fold-case.ts';
import { english } from '../quotes/languages/en/english.ts';
import { FEMALE, GIVEN_NAME, MALE, TITLE } from '../quotes/languages/meaning.ts';

/** A name in its parts, folded, to be compared with others. */
export interface PersonName {
  /** The name as it was given. */
  readonly text: string;
  /** Everything before the last part: given names, initials without their full stop; empty for a last part alone. */
  readonly given: readonly string[];
  /** The last part, mostly the family name. */
  readonly last: string;
  /** `jr`, `iii`; empty without one. */
  readonly generation: string;
  /** What a title says of the bearer: Mr., Ms.; `null` where it says nothing. */
  readonly gender: 'male' | 'female' | null;
}

/** After a name, and not part of it: what tells a son from his father. */
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'v']);

/** The parts of a name; `null` for one that has no letters. “Rennick, John” is John Rennick. */
export function parsePersonName(text: string): PersonName | null {
  const [before = '', after = ''] = text.includes(',')
    ? text.split(/,(?! *(?:jr|sr|i{1,3}|iv|v)\b)/i)
    : [text];
  const words = nameWords(foldCase(`${after} ${before}`));
  let gender: PersonName['gender'] = null;
  let from = 0;
  while (from < words.length - 1 && isTitle(words[from] as string)) {
    gender ??= genderOf(words[from] as string);
    from++;
  }
  let to = words.length;
  while (to > from + 1 && GENERATIONS.has(words[to - 1] as string)) to--;
  const last = words[to - 1];
  if (last === undefined) return null;
  return {
    text,
    given: words.slice(from, to - 1),
    last,
    generation: words.slice(to).join(' '),
    gender,
  };
}

/** The words of a folded name; `J.P.` is two. */
export function nameWords(folded: string): readonly string[] {
  return folded.match(ASCII.test(folded) ? ASCII_WORDS : WORDS) ?? [];
}

// A library has thousands of names, nearly all in ASCII; expressions with Unicode properties take three times as long.
const ASCII = /^[\0-\x7f]*$/;
const ASCII_WORDS = /[a-z0-9][a-z0-9'-]*/g;
const WORDS = /[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu;

function meaningOf(word: string): number {
  return english.load().words.get(word)?.means ?? 0;
}

function isTitle(word: string): boolean {
  const meaning = meaningOf(word);
  return (meaning & TITLE) !== 0 && (meaning & GIVEN_NAME) === 0;
}

function genderOf(title: string): PersonName['gender'] {
  const meaning = meaningOf(title);
  if (meaning & MALE) return 'male';
  return meaning & FEMALE ? 'female' : null;
}

/** The gender that a given name mostly goes with. */
export function givenGender({ given }: PersonName): PersonName['gender'] {
  return given[0] === undefined ? null : genderOf(given[0]);
}

export function isGivenName(word: string): boolean {
  return (meaningOf(word) & GIVEN_NAME) !== 0;
}

/** Whether two given names, initials or pet forms may be one person's. */
export function mayBeSameGiven(one: string, other: string): boolean {
  if (one === other) return true;
  if (one.length === 1 || other.length === 1) return one.charAt(0) === other.charAt(0);
  return isPetForm(one, other) || isPetForm(other, one);
}

function isPetForm(short: string, full: string): boolean {
  return english.load().nicknames.get(short)?.includes(full) ?? false;
}
