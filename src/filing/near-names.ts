import leven from 'leven';
import { foldedWords } from '../parse/fold-case.ts';
import type { Person } from './identify-people.ts';

const MOST_NAMED = 3;

/** The names of people who may have been meant: each word of the query is in one of their names but for a few letters. Nearest first. */
export function nearNames(query: string, people: readonly Person[]): readonly string[] {
  const words = foldedWords(query).filter((word) => word.length > 1);
  if (words.length === 0) return [];
  return people
    .map(({ name, names }) => ({
      name,
      far: least(names.map((one) => distance(words, foldedWords(one)))),
    }))
    .filter(({ far }) => Number.isFinite(far))
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NAMED)
    .map(({ name }) => name);
}

/** How many letters differ, over all words; `Infinity` when in some word it is more than one in three. */
function distance(words: readonly string[], name: readonly string[]): number {
  const each = words.map((word) => {
    const near = name.map((one) => {
      const most = Math.floor(Math.max(word.length, one.length) / 3);
      const far = leven(word, one, { maxDistance: most + 1 });
      return far <= most ? far : Number.POSITIVE_INFINITY;
    });
    return least(near);
  });
  return each.reduce((sum, far) => sum + far, 0);
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
}
