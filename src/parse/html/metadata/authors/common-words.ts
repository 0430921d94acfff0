import type { Line } from '../../dom/lines.ts';

/**
 * The words a page uses in lower case. They tell subjects from persons: “Resource Allocation” is capitalised like a name, but its
 * words stand in lower case elsewhere on the page.
 */
export interface CommonWords {
  /** Whether a capitalised name is made of common words alone; acronyms say nothing either way. */
  readonly make: (name: string) => boolean;
  /** Whether any word of a name is a common one, or an acronym: “Klatch Coffee”, “Proton VPN”. */
  readonly areIn: (name: string) => boolean;
}

/** The common words of a page, by its lines. They are read when they are first asked for. */
export function readCommonWords(lines: readonly Line[]): CommonWords {
  let words: ReadonlySet<string> | null = null;
  const isCommon = (word: string) => {
    words ??= wordsInLowerCase(lines);
    return words.has(word.toLowerCase());
  };
  return {
    make: (name) => {
      const parts = partsOf(name);
      const written = parts.filter((part) => !isInCapitals(part));
      return name !== name.toLowerCase() && (written.length > 0 ? written : parts).every(isCommon);
    },
    areIn: (name) => {
      const parts = partsOf(name);
      return parts.some(isCommon) || (parts.some(isAcronym) && !parts.every(isInCapitals));
    },
  };
}

function partsOf(name: string): readonly string[] {
  return name
    .slice(0, `${name},`.indexOf(','))
    .split(/[\s-]+/)
    .filter((part) => part !== '');
}

function isInCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

function isAcronym(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && !/^[IVX]+$/.test(word);
}

/** Addresses and accounts are no words. */
function wordsInLowerCase(lines: readonly Line[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { text } of lines) {
    for (const token of text.split(' ')) {
      const word = letters(token);
      if (/^\p{Ll}[\p{Ll}\p{M}'’-]*$/u.test(word)) found.add(word);
    }
  }
  return found;
}

/** A word without the signs about it. */
function letters(token: string): string {
  const start = token.search(/\p{L}/u);
  if (start < 0) return '';
  let end = token.length;
  while (end > start && !/[\p{L}\udc00-\udfff]/u.test(token[end - 1] ?? '')) end--;
  return token.slice(start, end);
}
