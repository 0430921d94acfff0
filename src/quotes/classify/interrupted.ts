import { isSomebody } from '../attribution/clause-words.ts';
import * as is from '../languages/grammar.ts';
import { isDash } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { Setting } from './setting.ts';

/**
 * “Because” – a phrase came to her – “you are late”: speech that an aside between dashes interrupts. “Oh” – she said: the
 * dash is the speaker’s.
 */
export function isInterrupted({ tokens, sentence: { from, to }, at, language }: Setting): boolean {
  if (!language.tellsSources || tokens[from]?.kind !== 'quote' || !isDashAt(tokens, from + 1)) return false;
  let first = from + 2;
  while (isDashAt(tokens, first)) first++;
  let next = first;
  while (next < to && tokens[next]?.kind !== 'quote') next++;
  const isAside = next < to && next - 1 > first && isDashAt(tokens, next - 1);
  if (at > from) return isAside && at === next;
  const [word, after] = [tokens[first], tokens[first + 1]];
  if (isAside || word === undefined || word.isCapital) return isAside;
  return (word.is & is.CORE_CUE) !== 0 || (isSomebody(word) && ((after?.is ?? 0) & is.REPORTING_VERB) !== 0);
}

function isDashAt(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at] ?? NO_MARK;
  return kind === 'mark' && isDash(text);
}

const NO_MARK = { kind: 'mark', text: '' } as const;
