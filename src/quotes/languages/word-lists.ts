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

/** Words of a list. */
export interface Words extends Iterable<string> {
  has(word: string): boolean;
}

/** Words in one string, split when they are first asked for: a text is in one language of several. */
export function listed(text: string): Words {
  let words: ReadonlySet<string> | null = null;
  // An expression for white space takes a millisecond at its first use, and so do a generator or a function called for
  // each word.
  const split = () => {
    const parts = text.trim().replaceAll('\n', ' ').split(' ');
    return parts.includes('') ? parts.filter((word) => word !== '') : parts;
  };
  return {
    has(word) {
      words ??= new Set(split());
      return words.has(word);
    },
    [Symbol.iterator]: () => split()[Symbol.iterator](),
  };
}

export type WordLists = readonly (readonly [is: number, means: number, words: Iterable<string>])[];

/** Join word lists when a word is first looked up; a word in several lists is and means what each of them says. */
export function classes(lists: () => WordLists): Vocabulary {
  let words: ReadonlyMap<string, WordClasses> | null = null;
  return {
    get(word) {
      words ??= join(lists());
      return words.get(word);
    },
  };
}

/** The words of all lists; a word in several is and means what each of them says. */
export function join(lists: WordLists): ReadonlyMap<string, WordClasses> {
  const words = new Map<string, { is: number; means: number }>();
  for (const [is, means, list] of lists) {
    for (const word of list) {
      const known = words.get(word);
      if (known === undefined) words.set(word, { is, means });
      else {
        known.is |= is;
        known.means |= means;
      }
    }
  }
  return words;
}
