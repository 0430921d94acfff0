import type { NounPhrase } from '../../../../src/quotes/grammar/noun-phrase.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { Token } from '../../../../src/quotes/tokens/token.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

export const [english, german] = [chooseLanguage('en'), chooseLanguage('de')];

/** The words of a phrase, and in brackets its main part, if that is less. */
export function wordsOf(tokens: readonly Token[], phrase: NounPhrase | null): string | null {
  if (phrase === null) return null;
  const words = (to: number) =>
    tokens
      .slice(phrase.from, to)
      .map(({ text }) => text)
      .join(' ');
  return words(phrase.to) + (phrase.head < phrase.to ? ` [${words(phrase.head)}]` : '');
}

/** All the words of a text. */
export function rangeOf(text: string, language = english) {
  const { tokens } = tokenize(text, [], language);
  return { tokens, from: 0, to: tokens.length };
}
