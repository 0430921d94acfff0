import { listed } from './word-lists.ts';

/** The forms of each word of a list, made when they are asked for: a text is in one language of several. */
export function inflect(words: string, forms: (word: string) => readonly string[]): Iterable<string> {
  return {
    *[Symbol.iterator]() {
      for (const word of listed(words)) yield* forms(word);
    },
  };
}

/** Each stem with each ending. */
export function withEndings(stems: string, endings: readonly string[]): Iterable<string> {
  return inflect(stems, (stem) => endings.map((ending) => stem + ending));
}
