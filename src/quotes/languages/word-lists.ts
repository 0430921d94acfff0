/** What a word is (`grammar.ts`) and what it means (`meaning.ts`), as bits, since it may be and mean several things. */
export interface WordClasses {
  readonly is: number;
  readonly means: number;
}

export const NOT_LISTED: WordClasses = { is: 0, means: 0 };

/** The words of a language; `undefined` for an unlisted word. */
export interface Vocabulary {
  get(word: string): WordClasses | undefined;
}

/** Words in one string, split on iteration: a text is in one language of several. */
export function listed(text: string): Iterable<string> {
  // An expression for white space takes a millisecond at its first use, and so do a generator or a function called for
  // each word.
  const split = () => {
    const words = text.trim().replaceAll('\n', ' ').split(' ');
    return words.includes('') ? words.filter((word) => word !== '') : words;
  };
  return { [Symbol.iterator]: () => split()[Symbol.iterator]() };
}

type WordLists = readonly (readonly [is: number, means: number, words: Iterable<string>])[];

/** Join word lists when a word is first looked up; a word in several lists is and means what each of them says. */
export function classes(lists: () => WordLists): Vocabulary {
  let words: readonly [grammar: ReadonlyMap<string, number>, meaning: ReadonlyMap<string, number>] | null =
    null;
  return {
    get(word) {
      words ??= join(lists());
      const is = words[0].get(word);
      const means = words[1].get(word);
      return is === undefined && means === undefined ? undefined : { is: is ?? 0, means: means ?? 0 };
    },
  };
}

function join(lists: WordLists): [Map<string, number>, Map<string, number>] {
  const grammar = new Map<string, number>();
  const meaning = new Map<string, number>();
  for (const [is, means, list] of lists) {
    for (const word of list) {
      if (is !== 0) grammar.set(word, (grammar.get(word) ?? 0) | is);
      if (means !== 0) meaning.set(word, (meaning.get(word) ?? 0) | means);
    }
  }
  return [grammar, meaning];
}
