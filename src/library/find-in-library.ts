import leven from 'leven';
import { emptyName, noSuchArticle, severalArticles } from '../errors.ts';
import { foldCase, foldedWords } from '../parse/fold-case.ts';
import type { Entry } from './entry.ts';

const MOST_NEAR = 3;

/**
 * The entry that `name` stands for: a number of the list, an id, the only id that begins so, or words of the only title
 * that has them all, in any order, letter case and accents aside.
 *
 * @throws {ReaderError} when nothing fits, or several do.
 */
export function findInLibrary(name: string, entries: readonly Entry[]): Entry {
  if (name.trim() === '') throw emptyName();
  const numbered = /^\d+$/.test(name) ? entries[Number(name) - 1] : undefined;
  if (numbered !== undefined) return numbered;
  const exact = entries.filter(({ id }) => id === name);
  const begun = exact.length > 0 ? exact : entries.filter(({ id }) => id.startsWith(name));
  const fitting =
    begun.length > 0 ? begun : entries.filter(({ title }) => hasWords(title, foldedWords(name)));
  const [only] = fitting;
  if (only === undefined) throw noSuchArticle(name, nearIds(name, entries));
  if (fitting.length > 1)
    throw severalArticles(
      name,
      fitting.map((entry) => `${entries.indexOf(entry) + 1}  ${entry.id}  ${entry.title}`),
    );
  return only;
}

/** Words match as a whole or by their beginning, in a script without spaces anywhere. */
function hasWords(title: string, words: readonly string[]): boolean {
  const inTitle = foldedWords(title);
  const whole = foldCase(title);
  const fits = (word: string) =>
    inTitle.some((one) => one.startsWith(word)) ||
    (/[^\p{sc=Latin}\p{N}]/u.test(word) && whole.includes(word));
  return words.length > 0 && words.every(fits);
}

/** Ids of which a few letters differ, in the whole of them or in one of their words. */
function nearIds(name: string, entries: readonly Entry[]): readonly string[] {
  const typed = foldCase(name);
  const most = Math.floor(typed.length / 3);
  const distance = ({ id, title }: Entry) =>
    Math.min(
      ...[id, ...foldedWords(title), ...foldedWords(id)].map((one) =>
        leven(typed, one, { maxDistance: most + 1 }),
      ),
    );
  return entries
    .map((entry) => ({ id: entry.id, far: distance(entry) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}
