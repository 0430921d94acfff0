import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findSubjectBefore } from '../grammar/subject.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Position } from './setting.ts';

/**
 * Whether the verb of saying at `verb` tells what nobody has said, or nobody in particular: you might say, if she had said,
 * people say, ask yourself. Its clause begins at `from`.
 */
export function isUnsaid(setting: Position, verb: number, from: number): boolean {
  const { tokens, language } = setting;
  // Ask yourself, “…”
  if (isYourself(setting, verb + 1)) return true;
  let isGeneral = false;
  let step = verb - 1;
  for (; step >= from; step--) {
    const { roles, is: classes } = tokens[step] as Token;
    if (roles.has('unsaid') || roles.has('nobody')) return true;
    if (!(classes & BETWEEN) || classes & (is.PRONOUN | is.CONJUNCTION)) break;
    isGeneral ||= roles.has('habitual');
  }
  const saying = tokens[verb] as Token;
  const isBare = language.baseForms.has(saying.lower);
  // Ruiz did not say, “…”
  if (saying.roles.has('uttering') && tokens[verb - 1]?.roles.has('negating')) return true;
  if (isBare && isUnsaidBefore({ tokens, from, to: step })) return true;
  // “…,” say the authors: after its quote, the verb is no imperative.
  if (isBare && from === setting.sentence.from && isTold(setting, step, from)) return true;
  if (tokens[step]?.roles.has('toward')) return isInfinitiveUnsaid({ tokens, from, to: step });
  const subject = step < from ? null : findSubjectBefore({ tokens, from, to: verb });
  // You might hear a landlord say: the bare verb of one depends on the modal before.
  if (isBare && subject !== null && isOneUnsaid({ tokens, from, to: subject.from })) return true;
  return subject !== null && isSaidByAnybody(setting, subject, verb, isGeneral);
}

/** The subject is you, people, a good tutor, or somebody in a supposition. */
function isSaidByAnybody(setting: Position, subject: NounPhrase, verb: number, isGeneral: boolean): boolean {
  const { tokens, language, sentence } = setting;
  const opening = openingOf({ tokens, from: sentence.from, to: subject.from });
  if (opening?.roles.has('supposing')) return true;
  const { lower, form: ending } = tokens[verb] as Token;
  const isPresent =
    (ending & (form.PLURAL_FORM | form.PRESENT_PARTICIPLE)) !== 0 || language.baseForms.has(lower);
  if (isSecondPerson(setting, subject.from)) return isPresent;
  if ((tokens[subject.from] as Token).means & means.FIRST_PERSON)
    return isIntending(tokens, subject, verb) || (isPresent && isOurSaying(setting, subject, verb));
  // As they say, “…”
  if (opening?.roles.has('likeness') && isOurSaying(setting, subject, verb)) return true;
  if (isAnybody(setting, subject, verb)) return true;
  // A tutor will ask; when a tutor asks: any of them.
  const isAtAnyTime = opening?.roles.has('conditional') === true && (ending & form.PLURAL_FORM) !== 0;
  const isAny = (tokens[subject.from] as Token).roles.has('introducing');
  if (opening?.roles.has('conditional') && language.baseForms.has(lower) && isBarePlural(tokens, subject))
    return true;
  return (isGeneral || isAtAnyTime) && subject.to - subject.from > 1 && isAny;
}

/** When guests ask: any of them. */
function isBarePlural(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  const noun = tokens[head - 1] as Token;
  const isMarked = ((tokens[from] as Token).is & (is.DETERMINER | is.POSSESSIVE)) !== 0;
  return (noun.form & form.PLURAL_FORM) !== 0 && !noun.isCapital && !isMarked;
}

/** As we say here: what they all say again and again. */
function isOurSaying({ tokens, at }: Position, { from }: NounPhrase, verb: number): boolean {
  const isOurs = ((tokens[from] as Token).means & means.PLURAL) !== 0;
  // As we say in our letter, “…”
  const isBeside = verb === at - 1 || (verb === at - 2 && (tokens[at - 1] as Token).kind === 'mark');
  return isOurs && isBeside && (tokens[verb] as Token).roles.has('uttering');
}

/** People say, everybody says, every pupil said; not people saying, nor one of them says. */
function isAnybody({ tokens, language }: Position, { from, to, head }: NounPhrase, verb: number): boolean {
  if ((tokens[from] as Token).roles.has('whichever'))
    return isPersonNoun(tokens[head - 1] as Token, language);
  const { roles } = tokens[head - 1] as Token;
  if (!roles.has('anybody') || to > head) return false;
  const { lower, form: ending } = tokens[verb] as Token;
  return roles.has('several') ? language.baseForms.has(lower) : (ending & form.PLURAL_FORM) !== 0;
}

function isPersonNoun({ lower, means: meaning, isCapital }: Token, language: Language): boolean {
  if (isCapital) return false;
  return (meaning & means.PERSON) !== 0 || language.canSpeak(lower, true);
}

/** The word before a subject, and before subjects joined to it by “or”: if Orr or a friend says. */
function openingOf({ tokens, from, to: subject }: WordRange): Token | null {
  let at = subject - 1;
  while (at > from && (tokens[at] as Token).is & is.CONJUNCTION && (tokens[at - 1] as Token).isCapital)
    at -= 2;
  return at >= from ? (tokens[at] as Token) : null;
}

/** I will ask, I’ll ask. */
function isIntending(tokens: readonly Token[], { from, to }: NounPhrase, verb: number): boolean {
  if ((tokens[from] as Token).roles.has('intending')) return true;
  for (let at = to; at < verb; at++) if ((tokens[at] as Token).roles.has('intending')) return true;
  return false;
}

/** I might stop and ask: the earlier auxiliary covers this verb too; the word “and” stands at `at`. */
function isUnsaidBefore({ tokens, from, to: at }: WordRange): boolean {
  if (!((tokens[at]?.is ?? 0) & is.CONJUNCTION)) return false;
  for (let step = at - 1; step >= from; step--) {
    const { roles, is: classes, means: meaning, kind } = tokens[step] as Token;
    if (roles.has('unsaid') || roles.has('intending')) return true;
    const isSubject = (classes & is.PRONOUN) !== 0 && !(meaning & means.NEUTER);
    if (kind === 'quote' || isSubject || classes & is.RELATIVE) return false;
  }
  return false;
}

function isOneUnsaid({ tokens, from, to: subject }: WordRange): boolean {
  if (!(tokens[subject] as Token).roles.has('introducing')) return false;
  for (let step = subject - 1; step >= Math.max(from, subject - 3); step--)
    if ((tokens[step] as Token).roles.has('unsaid')) return true;
  return false;
}

/** You, you’ll, your boss. */
export function isSecondPerson({ tokens, language }: Position, at: number): boolean {
  const [pronoun = ''] = (tokens[at]?.lower ?? '').split(CONTRACTION);
  return language.secondPerson.has(pronoun);
}

const CONTRACTION = /[’']/;

function isYourself({ tokens, language }: Position, at: number): boolean {
  const token = tokens[at];
  return token?.roles.has('reflexive') === true && language.secondPerson.has(token.lower);
}

/**
 * Say, “…”; never tell them, “…”; if asked, say “…”; go to the desk and ask, “…”: the reader is told to say it. The
 * verb is in its base form; the words before it that belong to it begin after `before`.
 */
function isTold({ tokens }: Position, before: number, from: number): boolean {
  if (before < from) return true;
  const token = tokens[before] as Token;
  const first = tokens[from] as Token;
  if (before === from) return (token.is & is.CONJUNCTION) !== 0;
  // Instead of “Go,” write “Stay.”
  if (token.kind === 'quote') return (first.is & (is.PREPOSITION | is.ADVERB)) !== 0;
  if (token.text === ',') return (first.is & (is.CLAUSE | is.PREPOSITION)) !== 0;
  if (!(token.is & is.CONJUNCTION) || first.is & NO_IMPERATIVE || first.means & ANYBODY) return false;
  return !(first.form & form.PLURAL_FORM) && ((tokens[from + 1] as Token).is & BEHIND_IMPERATIVE) !== 0;
}

const NO_IMPERATIVE =
  is.DETERMINER | is.POSSESSIVE | is.PRONOUN | is.PREPOSITION | is.CLAUSE | is.CONJUNCTION | is.TIME;
const ANYBODY = means.PERSON | means.GIVEN_NAME | means.TITLE | means.NOT_NAME;
const BEHIND_IMPERATIVE = is.DETERMINER | is.POSSESSIVE | is.PREPOSITION | is.OBJECT;

/** As if to say, “…”; learn to say “…”; it is common for students to say, “…”; the word “to” stands at `at`. */
function isInfinitiveUnsaid({ tokens, from, to: at }: WordRange): boolean {
  const before = at > from ? (tokens[at - 1] as Token) : null;
  if (before?.roles.has('conditional') || before?.roles.has('unsaying')) return true;
  // The best way is to say
  if (before?.roles.has('equating')) return true;
  for (let step = at - 1; step > Math.max(from, at - INFINITIVE_REACH); step--)
    if ((tokens[step] as Token).roles.has('purpose'))
      return (tokens[step - 1] as Token).roles.has('unsaying');
  return false;
}

/** How many words may say for whom it is easy. */
const INFINITIVE_REACH = 10;

/** Words between a subject and its verb. */
const BETWEEN = is.AUXILIARY | is.ADVERB | is.FUNCTION;
