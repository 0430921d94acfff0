import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { readWords } from '../tokens/tokenize.ts';

/** How many words a reporting clause at the end of a paragraph has at most. */
const MAX_CLAUSE = 7;

/** How many characters at the end of the paragraph are read. */
const REACH = 80;

/**
 * Where an unclosed quote should have been closed because its paragraph ends in a reporting clause: “We tried, she
 * said. Gives the offset after the comma; `null` if the quote may well continue.
 */
export function findMissingCloser(text: string, start: number, language: Language): number | null {
  const from = Math.max(start, text.length - REACH);
  const { tokens, starts } = readWords(text.slice(from), [], language);
  const last = tokens.at(-1);
  if (last?.text !== '.') return null;
  for (let at = tokens.length - 2; at > 0; at--) {
    const token = tokens[at] as Token;
    if (token.text === ',')
      return isReportingClause(tokens, at + 1, language) ? from + (starts[at] as number) + 1 : null;
    if (token.kind !== 'word') return null;
  }
  return null;
}

/**
 * “she said”, “said Ana Ruiz”, “Mayor Ruiz told reporters”: nothing but a speaker, a verb of saying and an addressee.
 */
function isReportingClause(tokens: readonly Token[], from: number, language: Language): boolean {
  const words = tokens.slice(from, -1);
  if (words.length < 2 || words.length > MAX_CLAUSE) return false;
  const verb = words.findIndex((token) => (token.is & is.REPORTING_VERB) !== 0 && !token.isCapital);
  if (verb < 0) return false;
  if (verb === 0) return words.slice(1).every(isSpeaker);
  return (
    words.slice(0, verb).every(isSpeaker) &&
    words.slice(verb + 1).every((word) => isAddressee(word, language))
  );
}

function isSpeaker(token: Token): boolean {
  return token.isCapital || (token.is & is.PRONOUN) !== 0;
}

/** reporters, him, Tuesday */
function isAddressee(token: Token, language: Language): boolean {
  return (
    token.isCapital ||
    (token.is & (is.OBJECT | is.TIME)) !== 0 ||
    (token.means & means.PERSON) !== 0 ||
    (isUnknown(token) && language.canSpeak(token.lower, false))
  );
}
