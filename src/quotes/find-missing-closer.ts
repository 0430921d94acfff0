import type { Language } from './languages/language.ts';
import * as is from './languages/language.ts';
import { readTokens, type Token } from './read-tokens.ts';

/** An inquit at the end of a paragraph has no more words than this. */
const MAX_INQUIT = 5;

/** Only so much of the paragraph’s end is read. */
const REACH = 80;

/**
 * Where a quote that nothing closes should have been closed, because its paragraph ends in an inquit: “We tried, she
 * said. Gives the offset behind the comma; `null` when the quote may well go on.
 */
export function findMissingCloser(text: string, start: number, language: Language): number | null {
  if (language.unspaced !== null) return null;
  const from = Math.max(start, text.length - REACH);
  const tokens = readTokens(text.slice(from), [], language);
  const last = tokens.at(-1);
  if (last?.text !== '.') return null;
  for (let at = tokens.length - 2; at > 0; at--) {
    const token = tokens[at] as Token;
    if (token.text === ',') return isInquit(tokens, at + 1) ? from + token.end : null;
    if (token.kind !== 'word') return null;
  }
  return null;
}

/** “she said”, “said Ana Ruiz”: nothing but a speaker and a verb of saying. */
function isInquit(tokens: readonly Token[], from: number): boolean {
  const words = tokens.slice(from, -1);
  const [first, second] = words;
  if (first === undefined || second === undefined || words.length > MAX_INQUIT) return false;
  const isSpeaker = (token: Token): boolean => token.isCapital || (token.is & is.PRONOUN) !== 0;
  if (first.is & is.CUE) return words.slice(1).every(isSpeaker);
  const verb = words.at(-1) as Token;
  return (verb.is & is.CUE) !== 0 && words.slice(0, -1).every(isSpeaker);
}
