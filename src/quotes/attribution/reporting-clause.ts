import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { tokenAt, type WordRange } from '../tokens/word-range.ts';
import { isGap, NO_VERB, readPronounOrName, skipAdverbs, verbFollows } from './clause-words.ts';
import { findInverted } from './inverted-clause.ts';
import { isPlainReportingClause, isSubjectAndVerb } from './plain-reporting-clause.ts';
import type { QuoteStop } from './sourced.ts';

/**
 * “…,” said Ruiz. “…,” Ruiz, a welder from Leeds, said. After a comma any verb will do: “Yes,” she beamed. `behind` begins
 * with the quote’s own token.
 */
export function findReportingClause(
  behind: WordRange,
  language: Language,
  stop: QuoteStop,
): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  const hasComma = stop === 'comma';
  let next = at + 1;
  while (isGap(tokenAt(behind, next))) next++;
  const token = tokenAt(behind, next);
  if (token.kind !== 'word') return null;
  // “…,” 505 U.S. 833: a citation.
  if (NUMBER.test(token.text) && tokenAt(behind, next + 1).isCapital) return null;
  if (language.invertsReportingClause) return findInverted(behind, next, language, stop);
  // “…,” put in Ruiz.
  if (language.phrasalCues.has(`${token.lower} ${tokenAt(behind, next + 1).lower}`))
    return readPronounOrName({ tokens, from: next + 2, to });
  // In the title case of a heading, the verb has a capital too: “We Lost,” Said Ruiz.
  const isVerbCase = !token.isCapital || (token.is & is.CORE_CUE) !== 0;
  if (token.is & is.REPORTING_VERB && isVerbCase) {
    return readPhraseAfter({ tokens, from: skipAdverbs({ tokens, from: next + 1, to }), to });
  }
  if (token.is & is.ADVERB && tokenAt(behind, next + 1).is & is.REPORTING_VERB) {
    return readPhraseAfter({ tokens, from: skipAdverbs({ tokens, from: next + 2, to }), to });
  }
  if (isPlainReportingClause({ tokens, from: next, to }) && next === at + 1)
    return readPronounOrName({ tokens, from: next + 1, to });
  if (token.is & NO_VERB && !token.isCapital && !(token.is & is.DETERMINER)) return null;
  const phrase = readPhraseAfter({ tokens, from: next, to });
  if (phrase === null) {
    // An unusual verb before its subject: “…,” returned she.
    return hasComma && !token.isCapital ? readPronounOrName({ tokens, from: next + 1, to }) : null;
  }
  // “…” – 3,806 views, 91 comments
  const isCount = token.lower.charCodeAt(0) < 0x3a;
  if (isCount && !(tokenAt(behind, phrase.to).is & (is.REPORTING_VERB | is.AUXILIARY))) return null;
  const hasVerb = verbFollows({ tokens, from: phrase.to, to });
  if (!hasVerb && !hasComma && !isSubjectAndVerb({ tokens, from: next, to })) return null;
  return listOf(tokens, phrase, to) ?? (hasVerb ? phrase : withoutVerb(tokens, phrase));
}

const NUMBER = /^\d+$/;

/** “…,” the book ends: a verb that is not listed is read as part of the noun phrase, which then ends at a stop. */
function withoutVerb(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to, head } = phrase;
  const last = tokens[to - 1] as Token;
  const isVerb =
    head === to &&
    to - from > 2 &&
    isUnknown(last) &&
    !last.isCapital &&
    (last.form & form.PLURAL_FORM) !== 0;
  const isStop = tokens[to] === undefined || tokens[to]?.kind !== 'word';
  return isVerb && isStop && (tokens[from] as Token).is & is.DETERMINER
    ? { from, to: to - 1, head: to - 1 }
    : phrase;
}

/** “Ruiz, Hale and Oh wrote”: names joined by commas and a last “and”, up to their verb. */
function listOf(tokens: readonly Token[], { from, to }: NounPhrase, limit: number): NounPhrase | null {
  let at = to;
  let isJoined = false;
  while (!isJoined && tokens[at]?.text === ',') {
    const isLast = ((tokens[at + 1]?.is ?? 0) & is.CONJUNCTION) !== 0;
    const next = readPhraseAfter({ tokens, from: isLast ? at + 2 : at + 1, to: limit });
    if (next === null || tokens[next.from]?.isCapital !== true) return null;
    isJoined = isLast;
    for (let step = next.from; step < next.to; step++)
      isJoined ||= ((tokens[step] as Token).is & is.CONJUNCTION) !== 0;
    at = next.to;
  }
  const isSubject = isJoined && at < limit && ((tokens[at] as Token).is & is.REPORTING_VERB) !== 0;
  return isSubject ? { from, to: at, head: at } : null;
}
