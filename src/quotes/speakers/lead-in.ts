import { attributeLeadIn } from '../attribution/attribute-quote.ts';
import { contextRule } from '../attribution/speaker-rule.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People, Resolve } from '../people/people.ts';
import { resolveMention } from '../people/resolve-mention.ts';
import type { Salience } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';

export const LEAD_IN = contextRule('lead-in');

/** “Ruiz put it bluntly:” at the end of a paragraph attributes the next one to Ruiz. */
export function leadInOf(prose: AnnotatedBlock, people: People, salience: Salience): SpeakerCandidate | null {
  const { tokens, sentences } = prose;
  const sentence = sentences.at(-1);
  if (sentence === undefined || tokens.at(-1)?.text !== ':' || prose.isHeading) return null;
  const phrase = attributeLeadIn(prose, sentence.from, tokens.length - 1);
  if (phrase === null) return null;
  const resolve: Resolve = (gender) => (gender === null ? null : salience.resolve(gender));
  const speaker = resolveMention(prose, phrase, people, resolve, 'near');
  return { ...speaker, rule: LEAD_IN };
}
