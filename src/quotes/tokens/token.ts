import { NO_ROLES, type Role } from '../languages/role.ts';

/**
 * A word, a punctuation mark, or a whole quote, which counts as one thing. A text has few words, many times each: a word
 * is one token wherever it stands.
 */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As it stands; empty for a quote. */
  readonly text: string;
  readonly lower: string;
  /** How much of the text it takes, in UTF-16 code units. */
  readonly length: number;
  /** What it does in a sentence of its language, and what it stands for: bits (`languages/grammar.ts`, `meaning.ts`). */
  readonly is: number;
  readonly means: number;
  /** What its form tells (`languages/form.ts`). */
  readonly form: number;
  /** What it does in constructions that rules look for. */
  readonly roles: ReadonlySet<Role>;
  readonly isCapital: boolean;
  /** Which of the spans a quote is; -1 for anything else. */
  readonly quote: number;
}

/** Its language has no such word among those it lists, and its form tells nothing. */
export function isUnknown({ is, means }: Pick<Token, 'is' | 'means'>): boolean {
  return is === 0 && means === 0;
}

/** What is known of a token that is no word, or of a word in no list. */
export const NOTHING_KNOWN = { is: 0, means: 0, form: 0, roles: NO_ROLES } as const;
