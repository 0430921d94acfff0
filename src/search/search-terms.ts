import { foldedWords } from '../parse/fold-case.ts';
import { isSpaceless, type Needle } from './query.ts';

// The terms of an index, which leaves only a few texts to look at. A word is a term. Scripts without spaces run words
// together, and any part of such a run may be searched for, so its terms are its pairs of characters.

/** A term that a text must have: exactly this one (`whole`), or one that begins with it. */
export interface WantedTerm {
  readonly text: string;
  readonly whole: boolean;
}

/** The terms of a text, some of them more than once. */
export function termsOf(text: string): readonly string[] {
  const terms: string[] = [];
  for (const word of foldedWords(text)) {
    if (!isSpaceless(word)) terms.push(word);
    // Not spread: a run may have more pairs than a call can have arguments.
    else for (const pair of pairsOf(word)) terms.push(pair);
  }
  return terms;
}

/** The terms that every text with this needle has; other texts may have them, too. */
export function wantedTerms(needle: Needle): readonly WantedTerm[] {
  const words = needle.trimStart().split(' ');
  const atStarts = needle.startsWith(' ');
  const last = words.length - 1;
  return words.flatMap((word, index) => {
    if (isSpaceless(word)) return wantedPairs(word);
    // A needle for a script without spaces may begin with the end of a word.
    if (!atStarts && index === 0) return [];
    return [{ text: word, whole: index < last }];
  });
}

/** Every two adjacent characters, the last one alone, and whatever comes before the script without spaces. */
function pairsOf(word: string): readonly string[] {
  const characters = [...word];
  const before = characters.slice(0, characters.findIndex(isSpaceless)).join('');
  const pairs = characters.map((one, index) => one + (characters[index + 1] ?? ''));
  return before === '' ? pairs : [before, ...pairs];
}

function wantedPairs(word: string): readonly WantedTerm[] {
  const characters = [...word];
  if (characters.length === 1) return [{ text: word, whole: false }];
  return characters.slice(1).map((one, index) => ({ text: characters[index] + one, whole: true }));
}
