import * as is from './languages/language.ts';
import type { Token } from './read-tokens.ts';

/** Somebody the article names, or a body that speaks as one. */
export interface Person {
  /** The fullest name so far, titles left out where a full name is known. */
  name: string;
  readonly last: string;
  first: string | null;
  male: number;
  female: number;
}

/** A name in the text, as tokens: half-open. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** The people of one article, by their names. */
export class People {
  readonly #byLast = new Map<string, Person[]>();
  readonly #byFirst = new Map<string, Person[]>();

  /** The person a name stands for, added when new. */
  add(tokens: readonly Token[], run: NameRun): Person | null {
    const parts = nameParts(tokens, run);
    if (parts === null) return null;
    const known = this.#find(parts);
    if (known === null) return this.#create(parts);
    improve(known, parts);
    return known;
  }

  #find({ names, male, female }: NameParts): Person | null {
    const last = names.at(-1) as string;
    const first = names.length > 1 ? (names[0] as string) : null;
    const fits = (person: Person): boolean => {
      if (male && person.female > person.male) return false;
      if (female && person.male > person.female) return false;
      return first === null || person.first === null || sameFirst(first, person.first);
    };
    return (
      this.#byLast.get(last)?.findLast(fits) ??
      (first === null ? this.#byFirst.get(last)?.findLast(fits) : undefined) ??
      null
    );
  }

  #create({ names, full, male, female }: NameParts): Person {
    const last = names.at(-1) as string;
    const first = names.length > 1 ? (names[0] as string) : null;
    const person: Person = { name: full, last, first, male: male ? 3 : 0, female: female ? 3 : 0 };
    push(this.#byLast, last, person);
    if (first !== null) push(this.#byFirst, first, person);
    return person;
  }
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [person]);
  else list.push(person);
}

function improve(person: Person, { names, full, male, female }: NameParts): void {
  if (full.length > person.name.length && names.length > 1) person.name = full;
  if (names.length > 1 && person.first === null) person.first = names[0] as string;
  if (male) person.male++;
  if (female) person.female++;
}

function sameFirst(one: string, other: string): boolean {
  return one === other || (one.charAt(0) === other.charAt(0) && (one.length < 3 || other.length < 3));
}

interface NameParts {
  readonly names: readonly string[];
  readonly full: string;
  readonly male: boolean;
  readonly female: boolean;
}

/** A name without its titles. A title alone (“the Pope”) is no name here. */
function nameParts(tokens: readonly Token[], { from, to }: NameRun): NameParts | null {
  let start = from;
  let male = false;
  let female = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (!(token.is & is.TITLE)) continue;
    if (token.is & is.MALE) male = true;
    if (token.is & is.FEMALE) female = true;
    start = at + 1;
  }
  while (
    start < to &&
    (tokens[start]?.kind !== 'word' ||
      ((tokens[start] as Token).is & (is.NOT_NAME | is.PARTICLE) && !tokens[start]?.isCapital))
  )
    start++;
  const words = tokens.slice(start, to).filter(({ kind }) => kind === 'word');
  if (words.length === 0) return null;
  const given = words[0] as Token;
  if (given.is & is.GIVEN_NAME) {
    male ||= (given.is & is.MALE) !== 0;
    female ||= (given.is & is.FEMALE) !== 0;
  }
  const names = words.map(({ lower }) => lower).filter((lower) => !SUFFIXES.has(lower));
  const title = tokens[from] as Token;
  const short =
    names.length === 1 && start > from && GENDERED_TITLE.test(title.lower) ? `${title.text} ` : '';
  return { names, full: short + words.map(({ text }) => text).join(' '), male, female };
}

const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'phd', 'md', 'esq']);
const GENDERED_TITLE = /^(?:mr|mrs|ms|miss|lady|lord|sir|madam|madame|herr|frau)$/;

/** The runs of capitalised words in `from` to `to` that may be names. */
export function nameRuns(tokens: readonly Token[], from: number, to: number): NameRun[] {
  const runs: NameRun[] = [];
  let at = from;
  while (at < to) {
    if (!isNameWord(tokens[at] as Token)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < to) {
      const token = tokens[end] as Token;
      if (
        isNameWord(token) ||
        (token.is & is.PARTICLE && tokens[end + 1]?.isCapital === true && end + 1 < to)
      )
        end++;
      else break;
    }
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word' || !token.isCapital) return false;
  return (token.is & (is.PRONOUN | is.TIME | is.FUNCTION | is.DETERMINER | is.CLAUSE | is.PREPOSITION)) === 0;
}
