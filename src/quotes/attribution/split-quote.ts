import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { VERB } from '../grammar/verbs.ts';
import * as is from '../languages/grammar.ts';
import { lastInside } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { findReportingClause } from './reporting-clause.ts';
import type { Sourced } from './sourced.ts';

/**
 * “We lost,” Ruiz, a welder, said, “but not badly”: both parts have the same speaker, as only a reporting clause stands
 * between them.
 */
export function splitQuote({ prose, before }: Sourced): NounPhrase | null {
  const { text, quotes, language } = prose;
  const { tokens, from, to: at } = before;
  const verb = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!((tokens[verb]?.is ?? 0) & is.CORE_CUE)) return null;
  let first = at - 2;
  while (first > from && tokens[first]?.kind !== 'quote') first--;
  const quote = tokens[first];
  if (quote?.kind !== 'quote' || lastInside(text, quotes[quote.quote] as Span) !== ',') return null;
  const subject = findReportingClause({ tokens, from: first, to: at }, language, 'comma');
  if (subject === null || subject.from !== first + 1) return null;
  return hasOtherSubject({ tokens, from: subject.to, to: verb }) ? null : subject;
}

/** “We lost,” Ruiz said, but Hale said, “We won”: what follows the conjunction is no verb of the same subject. */
function hasOtherSubject({ tokens, from, to: verb }: WordRange): boolean {
  // Before the first verb, it joins what the subject is: “Ruiz, Bo’s wife and Lune’s mayor, said, “…””.
  let isTold = false;
  for (let at = from; at < verb; at++) {
    const { is: classes } = tokens[at] as Token;
    if (classes & VERB) isTold = true;
    if (
      isTold &&
      classes & (is.CONJUNCTION | is.CLAUSE) &&
      at + 1 < verb &&
      !((tokens[at + 1] as Token).is & VERB)
    )
      return true;
  }
  return false;
}
