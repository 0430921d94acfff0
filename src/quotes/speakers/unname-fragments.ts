import { CRY } from '../classify/classify-quote.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { MarkedQuote } from '../marks/marked-block.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Token } from '../tokens/token.ts';
import type { AttributedArticle } from '../turns/attribute-interview.ts';
import { sentenceAt } from './sentence-at.ts';
import { isDialogue } from './turn-taking.ts';

/** The rule that keeps a fragment of which nothing tells whose it is. */
export const PASSAGE = 'passage';

/**
 * Leave fragments without a speaker that no word of their own sentence gives to anybody: that somebody spoke before is no
 * sign that these words are theirs. In a tale they are lines.
 */
export function unnameFragments({ article, speakers }: AttributedArticle): AttributedArticle {
  let isTale: boolean | null = null;
  const mayBeTale = (): boolean => {
    isTale ??= isDialogue(article);
    return isTale;
  };
  const named = speakers.map((attributed, at) => {
    const prose = article[at];
    if (prose === undefined || !prose.language.tellsSources) return attributed;
    return attributed.map((speaker, index) => {
      const quote = prose.quotes[index];
      if (speaker === null || quote?.kind !== 'fragment' || isOwn(speaker, quote, prose)) return speaker;
      return mayBeTale() ? speaker : null;
    });
  });
  return { article, speakers: named };
}

/** A word of the sentence gives the fragment to the speaker, or the sentence says little else. */
function isOwn(speaker: SpeakerCandidate, quote: MarkedQuote, prose: AnnotatedBlock): boolean {
  // Chants of “no”: of a crowd, not of whoever hears them.
  if (quote.rule === CRY || quote.rule === PASSAGE) return false;
  return speaker.rule.evidence !== 'context' || goesOn(quote, prose) || isInSentence(speaker, quote, prose);
}

/** “…,” says Ruiz, who wants “no part of it”. */
function isInSentence({ mention }: SpeakerCandidate, { start }: MarkedQuote, prose: AnnotatedBlock): boolean {
  if (mention === null || mention.block !== prose.index) return false;
  return mention.start >= (prose.starts[sentenceAt(prose, start).from] as number);
}

/** Now, “…”; it is “…”; he wants to “…”: a sentence that hardly says more than the fragment, or of somebody known. */
function goesOn({ start }: MarkedQuote, prose: AnnotatedBlock): boolean {
  const { from } = sentenceAt(prose, start);
  const first = prose.tokens[from] as Token;
  for (let at = from; at < Math.min(prose.tokens.length, from + FEW); at++)
    if ((prose.starts[at] as number) === start) return true;
  return (first.means & (means.MALE | means.FEMALE)) !== 0 && (first.is & (is.PRONOUN | is.POSSESSIVE)) !== 0;
}

/** Words of a sentence that say little of their own. */
const FEW = 6;
