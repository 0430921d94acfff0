import * as is from '../languages/grammar.ts';
import type { Token } from './token.ts';

/** A comma or a conjunction, which joins quotes in a row. */
function isJoint({ text, is: classes }: Token): boolean {
  return text === ',' || (classes & is.CONJUNCTION) !== 0;
}

/** So many quotes in a row are looked at: a text of nothing but quotes has thousands. */
export const MAX_ROW = 8;

/** “Soon,” “later” or “now”: the quote before the one at `at` in a row of them, joined by commas or a conjunction; else -1. */
export function quoteJoinedTo(tokens: readonly Token[], at: number, from: number): number {
  let step = at - 1;
  while (step > from && isJoint(tokens[step] as Token)) step--;
  return step >= from && tokens[step]?.kind === 'quote' ? step : -1;
}

/** The first quote of the row in which the one at `at` stands. */
export function firstInRow(tokens: readonly Token[], at: number, from: number): number {
  let first = at;
  for (let row = 1; row <= MAX_ROW; row++) {
    const before = quoteJoinedTo(tokens, first, from);
    if (before < 0) break;
    first = before;
  }
  return first;
}
