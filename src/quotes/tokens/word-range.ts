import type { Token } from './token.ts';

/** Consecutive words of a paragraph: its tokens `from` to `to`, half-open. */
export interface WordRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

export function allOf(tokens: readonly Token[]): WordRange {
  return { tokens, from: 0, to: tokens.length };
}
