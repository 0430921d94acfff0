import { readAsClause } from '../attribution/as-clause.ts';
import { attributeLeadIn } from '../attribution/attribute-quote.ts';
import { LEAD_IN } from '../attribution/context-rules.ts';

import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findSubjectBefore } from '../grammar/subject.ts';
import * as is from '../languages/grammar.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import type { People, Resolve } from '../people/people.ts';
import { resolveMention } from '../people/resolve-mention.ts';
import type { Salience } from '../people/salience.ts';
import type { SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** “Ruiz put it bluntly:” at the end of a paragraph attributes the next one to Ruiz. */
export function leadInOf(prose: AnnotatedBlock, people: People, salience: Salience): SpeakerCandidate | null {
  const { tokens, sentences } = prose;
  const sentence = sentences.at(-1);
  if (sentence === undefined || prose.isHeading) return null;
  const announcer = announcerOf({ tokens, from: sentence.from, to: tokens.length });
  if (announcer === null && tokens.at(-1)?.text !== ':' && !isSourceAlone(prose, sentence)) return null;
  const phrase =
    announcer ?? attributeLeadIn({ tokens, from: sentence.from, to: tokens.length - 1 }, prose.language);
  if (phrase === null || isOpener(prose, phrase)) return null;
  const resolve: Resolve = (gender) => (gender === null ? null : salience.resolve(gender));
  const speaker = resolveMention(prose, phrase, people, resolve, 'near');
  return { ...speaker, rule: LEAD_IN };
}

/** Ruiz had this to say after the match. */
function announcerOf({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let say = from + 3; say < to; say++) {
    const [had, pointed, toward] = [tokens[say - 3], tokens[say - 2], tokens[say - 1]] as [
      Token,
      Token,
      Token,
    ];
    if (!tokens[say]?.roles.has('uttering') || !toward.roles.has('toward')) continue;
    if (pointed.roles.has('pointing') && had.is & is.AUXILIARY)
      return findSubjectBefore({ tokens, from, to: say - 3 });
  }
  return null;
}

/** “According to Ruiz,” “As Ruiz says,” with nothing else in the sentence. */
function isSourceAlone({ tokens, language }: AnnotatedBlock, { from }: Sentence): boolean {
  const last = tokens.length - 1;
  if (!language.tellsSources || tokens[last]?.text !== ',') return false;
  for (let at = from; at < last; at++) if ((tokens[at] as Token).kind !== 'word') return false;
  return (
    ((tokens[from] as Token).is & is.ACCORDING) !== 0 ||
    readAsClause({ tokens, from, to: last + 1 }, language) !== null
  );
}

/** Here are the questions: a word at the start of a sentence that is nobody. */
function isOpener({ tokens, language }: AnnotatedBlock, { from, to }: NounPhrase): boolean {
  const { is: classes } = tokens[from] as Token;
  return language.tellsSources && to - from === 1 && (classes & is.FUNCTION) !== 0 && !(classes & is.PRONOUN);
}
