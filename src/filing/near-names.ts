import leven from 'leven';
import { foldedWords } from '../parse/fold-case.ts';
import type { Person } from './identify-people.ts';

const MOST_NAMED = 3;

/** The people in one of whose names each word of a query stands but for a few letters; the nearest first. */
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

/** How many letters differ in all words; of a word, one in three may. */
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
