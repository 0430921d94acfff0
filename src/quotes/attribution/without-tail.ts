import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isPlaceBehind } from '../grammar/noun-words.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { withoutManner } from './without-manner.ts';

/**
 * A phrase without what was read as its end: the verb of “ministra Helena Faria | descartou impostos” and “de politie | reed”,
 * the place of “Eva Lind | von der CDU”. Behind a name or, where the verb comes second, behind a noun for somebody, an
 * unlisted word in lower case belongs to no noun.
 */
export function withoutTail(tokens: readonly Token[], phrase: NounPhrase, language: Language): NounPhrase {
  if (!language.invertsReportingClause) return withoutManner(tokens, phrase);
  if (language.capitalNouns && tokens[phrase.to]?.text === ',') return upToNoun(tokens, phrase);
  let end = -1;
  for (let at = phrase.from; at < phrase.head; at++) {
    const token = tokens[at] as Token;
    if (isPlaceBehind(tokens, phrase.from, at, language)) return { from: phrase.from, to: at, head: at };
    const isSomebody = (token.means & (means.PERSON | means.TITLE)) !== 0;
    if (token.isCapital) {
      const isNamed =
        (token.means & means.GIVEN_NAME) !== 0 || isTitle({ tokens, from: phrase.from, to: at - 1 });
      if (isNamed || end > 0) end = at + 1;
    } else if (isSomebody && language.verbSecond) end = at + 1;
    else if (end > 0 && !language.capitalNouns && isUnknown(token))
      return { from: phrase.from, to: end, head: end };
  }
  return phrase;
}

function isTitle({ tokens, from, to: at }: WordRange): boolean {
  return at >= from && ((tokens[at] as Token).means & (means.PERSON | means.TITLE)) !== 0;
}

/** “die milde lächelnde, freundliche Matrone”: adjectives joined by a comma, up to their noun. */
function upToNoun(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  for (let at = phrase.from + 1; at < phrase.to; at++) if (tokens[at]?.isCapital) return phrase;
  if (!((tokens[phrase.from] as Token).is & is.DETERMINER) || phrase.to - phrase.from < 2) return phrase;
  let noun = phrase.to + 1;
  while (noun < phrase.to + MAX_ADJECTIVES && isAdjective(tokens[noun])) noun++;
  const token = tokens[noun];
  if (noun === phrase.to + 1 || token?.kind !== 'word' || !token.isCapital) return phrase;
  return { from: phrase.from, to: noun + 1, head: noun + 1 };
}

const MAX_ADJECTIVES = 4;

function isAdjective(token: Token | undefined): boolean {
  return token?.kind === 'word' && !token.isCapital && isUnknown(token);
}
