import { isGap } from '../attribution/clause-words.ts';
import { ACTOR_BEFORE } from '../attribution/context-rules.ts';
import type { SpeakerRule } from '../attribution/speaker-rule.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { isHuman, mayBe } from '../people/person.ts';
import { NOBODY, type SpeakerCandidate } from '../people/speaker-candidate.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

const DROPPED_SUBJECT: SpeakerRule = { name: 'dropped-subject', evidence: 'saying', place: 'beside' };

/**
 * «Vado», disse. Who says the quote at `at`, whose verb has no subject: whoever did or said something last (`latest`).
 * `null` where no verb of saying stands right behind the quote, or where that is nobody.
 */
export function readDroppedSubject(
  prose: AnnotatedBlock,
  at: number,
  to: number,
  latest: SpeakerCandidate | null,
): SpeakerCandidate | null {
  const verb = verbBehind(prose, at, to);
  if (verb === null) return null;
  const { lower, means: sense } = prose.tokens[verb] as Token;
  // «Vado», dissi. A name in the clause may be the subject all the same.
  if (sense & means.FIRST_PERSON || namesSomebody({ tokens: prose.tokens, from: verb + 1, to }))
    return ANOTHER;
  if (latest === null) return null;
  const gender = prose.language.genderOfVerb(lower);
  const { person } = latest;
  // Anna otworzyła drzwi. ¶ — Kto tam? — zapytał.
  if (person !== null && gender !== null && !mayBe(person, gender))
    return latest.rule === ACTOR_BEFORE ? ANOTHER : null;
  return person === null || isHuman(person) ? { ...latest, by: 'pronoun', rule: DROPPED_SUBJECT } : null;
}

function verbBehind({ tokens, language }: AnnotatedBlock, at: number, to: number): number | null {
  if (!language.dropsSubjects) return null;
  let next = at + 1;
  while (next < to && isGap(tokens[next] as Token)) next++;
  while (
    next + 1 < to &&
    (tokens[next] as Token).is & BEFORE_VERB &&
    !((tokens[next] as Token).is & is.REPORTING_VERB)
  )
    next++;
  const verb = tokens[next];
  return verb !== undefined && next < to && verb.is & is.REPORTING_VERB && !verb.isCapital ? next : null;
}

function namesSomebody({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < to && tokens[at]?.kind === 'word'; at++) {
    const { isCapital, is: classes } = tokens[at] as Token;
    if (isCapital && !(classes & is.TIME) && !((tokens[at - 1]?.is ?? 0) & is.PREPOSITION)) return true;
  }
  return false;
}

/** Somebody who is not named beside the quote. */
const ANOTHER: SpeakerCandidate = {
  person: null,
  name: NOBODY,
  by: 'pronoun',
  mention: null,
  rule: DROPPED_SUBJECT,
};

const BEFORE_VERB = is.OBJECT | is.AUXILIARY | is.ADVERB;
