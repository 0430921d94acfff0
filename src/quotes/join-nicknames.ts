import type { Span } from '../article.ts';
import * as is from './languages/language.ts';
import type { Token } from './read-tokens.ts';

/** No nickname is longer, marks included. */
const MAX_LENGTH = 24;

/** What may have a capital behind a quote and is no family name. */
const NO_FAMILY =
  is.TIME | is.CUE | is.FUNCTION | is.DETERMINER | is.PREPOSITION | is.PRONOUN | is.TITLE | is.NOT_NAME;

/**
 * Read a nickname between the parts of a name, Tony “Socks” Ferro, as a word of the name. The token keeps its number
 * among the quotes, as it stands in marks all the same.
 */
export function joinNicknames(text: string, tokens: Token[]): Token[] {
  for (let at = 1; at + 1 < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote' && isNickname(text, tokens, at)) {
      const raw = text.slice(token.start, token.end);
      const { start, end, quote } = token;
      tokens[at] = {
        kind: 'word',
        start,
        end,
        text: raw,
        lower: raw.toLowerCase(),
        is: 0,
        isCapital: true,
        quote,
      };
    }
  }
  return tokens;
}

function isNickname(text: string, tokens: readonly Token[], at: number): boolean {
  const { start, end } = tokens[at] as Span;
  const before = tokens[at - 1] as Token;
  const after = tokens[at + 1] as Token;
  return (
    end - start <= MAX_LENGTH &&
    before.end === start - 1 &&
    after.start === end + 1 &&
    isName(before) &&
    !(before.is & is.CUE) &&
    isName(tokens[familyAt(tokens, at + 1)]) &&
    !(after.is & NO_FAMILY & ~is.PARTICLE) &&
    NICKNAME.test(text.slice(start, end))
  );
}

/** Behind “de la” and the like. */
function familyAt(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + 3 && (tokens[at]?.is ?? 0) & is.PARTICLE && !tokens[at]?.isCapital) at++;
  return at;
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && token.isCapital;
}

/** One to three words, the first with a capital, without a stop or a comma at the end. */
const NICKNAME = /^\P{L}{1,2}(?:the )?\p{Lu}[\p{L}.-]*(?: [\p{L}.-]+){0,2}\p{P}{1,2}$/u;
