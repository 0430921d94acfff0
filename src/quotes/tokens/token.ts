import { NO_ROLES, type Role } from '../languages/role.ts';

/**
 * A word, a punctuation mark, or a whole quote, which counts as one thing. A word is the same token wherever it occurs,
 * as a text repeats its words many times.
 */
export interface Token {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As it stands; empty for a quote. */
  readonly text: string;
  readonly lower: string;
  /** Its length in the text, in UTF-16 code units. */
  readonly length: number;
  /** What it does in a sentence of its language, and what it stands for: bits (`languages/grammar.ts`, `meaning.ts`). */
  readonly is: number;
  readonly means: number;
  /** What its form shows (`languages/form.ts`). */
  readonly form: number;
  /** What it does in constructions that rules look for. */
  readonly roles: ReadonlySet<Role>;
  readonly isCapital: boolean;
  /** The index of a quote among the spans; -1 for anything else. */
  readonly quote: number;
}

/** Whether its language does not list the word, and its form shows nothing. */
export function isUnknown({ is, means }: Pick<Token, 'is' | 'means'>): boolean {
  return is === 0 && means === 0;
}

/** The classes of a token that is not a word, or of an unlisted word. */
export const NOTHING_KNOWN = { is: 0, means: 0, form: 0, roles: NO_ROLES } as const;
