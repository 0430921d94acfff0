import { foldCase } from '../parse/fold-case.ts';
import type { Person } from './identify-people.ts';
import { nameWords, parsePersonName } from './person-name.ts';

/**
 * A test for the people that a typed name may mean: those with a name that contains all its words, in any order, whole or as
 * the beginning of a word, ignoring letter case, accents, titles and initials. `null` when there is no word in it.
 */
export function matchName(query: string): ((person: Pick<Person, 'names'>) => boolean) | null {
  const name = parsePersonName(query);
  if (name === null) return null;
  const words = [...name.given, name.last];
  const written = words.filter((word) => word.length > 1 || isSpaceless(word));
  // If there are only initials, they are all there is to go by.
  const wanted = written.length > 0 ? written : words;
  const [first = ''] = name.given;
  const initial = written.length > 0 && first.length === 1 ? first : '';
  const whole = foldCase(query.trim());
  return ({ names }) =>
    names.some((one) => {
      const folded = foldCase(one);
      return folded === whole || (hasAll(folded, wanted) && fitsInitial(one, initial));
    });
}

function hasAll(folded: string, wanted: readonly string[]): boolean {
  if (!wanted.every((want) => folded.includes(want))) return false;
  const words = nameWords(folded);
  return wanted.every(
    (want) => words.some((word) => word.startsWith(want)) || (isSpaceless(want) && folded.includes(want)),
  );
}

/** “J. Rennick” is not Ann Rennick; an initial in the middle, which many leave out, may be missing. */
function fitsInitial(name: string, initial: string): boolean {
  const given = parsePersonName(name)?.given[0];
  return given === undefined || given.startsWith(initial);
}

function isSpaceless(word: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(word);
}
