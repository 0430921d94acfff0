import { realpathSync } from 'node:fs';
import path from 'node:path';
import leven from 'leven';
import type { Entry } from '../entry.ts';
import { emptyName, noSuchArticle, noSuchNumber, notExactly, severalArticles } from '../errors/naming.ts';
import { foldCase, foldedWords } from '../parse/fold-case.ts';
import { isSamePage } from './same-page.ts';

const MOST_NEAR = 3;

/**
 * The entry that `name` stands for: a number in the list, an id, the beginning of only one id, or words that only one title
 * contains, in any order, ignoring letter case and accents.
 *
 * @throws {ReaderError} when nothing fits, or several do.
 */
export function findInLibrary(name: string, entries: readonly Entry[]): Entry {
  const exact = findExactly(name, entries);
  if (exact !== null) return exact;
  const begun = entries.filter(({ id }) => id.startsWith(name));
  const fitting =
    begun.length > 0 ? begun : entries.filter(({ title }) => hasWords(title, foldedWords(name)));
  return theOnly(name, fitting, entries);
}

/**
 * The entry with this number or id.
 *
 * @throws {ReaderError} when the name is empty.
 */
export function findExactly(name: string, entries: readonly Entry[]): Entry | null {
  if (name.trim() === '') throw emptyName();
  const numbered = /^\d+$/.test(name) ? entries[Number(name) - 1] : undefined;
  return numbered ?? entries.find(({ id }) => id === name) ?? null;
}

/**
 * The only entry whose title has all the words; `null` where none has.
 *
 * @throws {ReaderError} when several have.
 */
export function findByTitle(words: readonly string[], entries: readonly Entry[]): Entry | null {
  const name = words.join(' ');
  const fitting = entries.filter(({ title }) => hasWords(title, foldedWords(name)));
  return fitting.length === 0 ? null : theOnly(name, fitting, entries);
}

/**
 * The entries that a command is to change, without any guessing. Either each name is a number, an id, a path in the library
 * or the address that an article came from, or all names together are two or more words that are in exactly one title.
 *
 * @throws {ReaderError} when they are neither.
 */
export function findToChange(names: readonly string[], entries: readonly Entry[]): readonly Entry[] {
  const exact = names.map((name) => findExactly(name, entries) ?? findByPlace(name, entries));
  const found = exact.filter((entry) => entry !== null);
  if (found.length === names.length) return [...new Set(found)];
  const words = names.flatMap(foldedWords);
  const fitting =
    words.length < 2
      ? []
      : entries.filter(({ title }) => {
          const inTitle = new Set(foldedWords(title));
          return words.every((word) => inTitle.has(word));
        });
  if (fitting.length > 0) return [theOnly(names.join(' '), fitting, entries)];
  const unknown = names.filter((_, index) => exact[index] === null);
  const near = [...new Set(unknown.flatMap((name) => nearIds(name, entries)))].slice(0, MOST_NEAR);
  throw notExactly(unknown, near);
}

/** The entry of a file, or of an address. */
function findByPlace(name: string, entries: readonly Entry[]): Entry | null {
  const file = realPath(name);
  const has = ({ source, path: own }: Entry) =>
    isSamePage(source, name) || (file !== null && realPath(own) === file);
  return entries.find(has) ?? null;
}

function realPath(name: string): string | null {
  try {
    return realpathSync(path.resolve(name));
  } catch {
    return null;
  }
}

function theOnly(name: string, fitting: readonly Entry[], entries: readonly Entry[]): Entry {
  const [only] = fitting;
  if (only === undefined) {
    const near = nearIds(name, entries);
    throw near.length === 0 && /^\d+$/.test(name)
      ? noSuchNumber(name, entries.length)
      : noSuchArticle(name, near);
  }
  if (fitting.length > 1)
    throw severalArticles(
      name,
      fitting.map((entry) => `${entries.indexOf(entry) + 1}  ${entry.id}  ${entry.title}`),
    );
  return only;
}

/** Whether a title has all words, each whole or as the beginning of a word; in scripts other than Latin, anywhere. */
function hasWords(title: string, words: readonly string[]): boolean {
  const inTitle = foldedWords(title);
  const whole = foldCase(title);
  const fits = (word: string) =>
    inTitle.some((one) => one.startsWith(word)) ||
    (/[^\p{sc=Latin}\p{N}]/u.test(word) && whole.includes(word));
  return words.length > 0 && words.every(fits);
}

/** Ids of which the whole or a word differs from `name` by a few letters, nearest first; last those that share a word with it. */
function nearIds(name: string, entries: readonly Entry[]): readonly string[] {
  const typed = foldCase(name);
  const words = foldedWords(name);
  const most = Math.floor(typed.length / 3);
  const distance = ({ id, title }: Entry) => {
    const inTitle = foldedWords(title);
    let nearest = most + 1;
    for (const one of [id, ...inTitle, ...foldedWords(id)])
      nearest = Math.min(nearest, leven(typed, one, { maxDistance: most + 1 }));
    if (nearest <= most) return nearest;
    return words.some((word) => inTitle.includes(word)) ? most : nearest;
  };
  return entries
    .map((entry) => ({ id: entry.id, far: distance(entry) }))
    .filter(({ far }) => far <= most)
    .sort((a, b) => a.far - b.far)
    .slice(0, MOST_NEAR)
    .map(({ id }) => id);
}
