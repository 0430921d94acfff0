import { NOTHING_KNOWN, type Token } from './token.ts';

/** Consecutive words of a paragraph: its tokens `from` to `to`, half-open. */
export interface WordRange {
  readonly tokens: readonly Token[];
  readonly from: number;
  readonly to: number;
}

export function allOf(tokens: readonly Token[]): WordRange {
  return { tokens, from: 0, to: tokens.length };
}

/** What stands behind the last word of a range. */
const END: Token = {
  ...NOTHING_KNOWN,
  kind: 'mark',
  text: '',
  lower: '',
  length: 0,
  isCapital: false,
  quote: -1,
};

/** The token at `at`; behind the range, a mark without text, so that no rule has to ask for the end. */
export function tokenAt({ tokens, to }: Omit<WordRange, 'from'>, at: number): Token {
  return (at < to ? tokens[at] : undefined) ?? END;
}
