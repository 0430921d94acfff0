import { type NounPhrase, readPhraseAfter } from '../grammar/noun-phrase.ts';
import { findSubjectBefore } from '../grammar/subject.ts';
import { isInClosedClause } from '../grammar/subordinate-clause.ts';
import { findSubjectAround } from '../grammar/verb-second.ts';
import { isNounUse } from '../grammar/verbs.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isGap, readPronounOrName } from './clause-words.ts';
import { findInvertedSubject } from './inverted-clause.ts';

/** For how many verbs of a sentence a subject is looked for. */
const MAX_VERBS = 6;

/** A verb of saying directly before the quote: a man yelled, “…”; Ruiz told them: “…” */
export function reportingVerbBeside(
  { tokens, from, to: at }: WordRange,
  language: Language,
  kind: number,
): NounPhrase | null {
  let verb = at - 1;
  if (verb > from && (isGap(tokens[verb] as Token) || tokens[verb]?.text === ':')) verb--;
  if (verb > from && (tokens[verb] as Token).is & (is.OBJECT | is.ADVERB)) verb--;
  if (verb <= from || !isVerb(tokens, verb, kind) || isIndirect({ tokens, from, to: verb })) return null;
  if (isPassive({ tokens, from, to: verb })) return null;
  if (language.verbSecond) return findSubjectAround({ tokens, from, to: at }, verb);
  return findSubjectBefore({ tokens, from, to: verb });
}

/** A verb of `kind`, and neither part of a paper’s name (the Post) nor a noun (a claim). */
function isVerb(tokens: readonly Token[], at: number, kind: number): boolean {
  const token = tokens[at] as Token;
  return (token.is & kind) !== 0 && !token.isCapital && !isNounUse(tokens, at);
}

/** “Ruiz said that Hale would offer “no help””: the verb is inside what an earlier one reports. */
function isIndirect({ tokens, from, to: verb }: WordRange): boolean {
  const { is: classes } = tokens[verb] as Token;
  const before = tokens[verb - 1] as Token;
  if (classes & is.CORE_CUE || !(before.is & is.AUXILIARY || before.roles.has('negating'))) return false;
  for (let at = verb - 2; at > from; at--) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word') return false;
    if (token.is & is.CORE_CUE) return true;
  }
  return false;
}

/** The verb whose object is the quote, with nothing between: what Ruiz called “a slog,” … */
export function reportingVerbAdjoining(
  { tokens, from, to: at }: WordRange,
  language: Language,
  kind: number,
): NounPhrase | null {
  const verb = at - 1;
  if (language.verbSecond || verb <= from || !isVerb(tokens, verb, kind)) return null;
  if (isIndirect({ tokens, from, to: verb }) || isPassive({ tokens, from, to: verb })) return null;
  const subject = findSubjectBefore({ tokens, from, to: verb });
  return subject !== null && isBeforeOpener({ tokens, from: subject.to, to: verb }) ? null : subject;
}

/** Ruiz mended what marketing called “a slog”: the subject stands before the clause of the verb, which has another. */
function isBeforeOpener({ tokens, from, to }: WordRange): boolean {
  for (let at = Math.max(from, to - OPENER_REACH); at < to; at++)
    if ((tokens[at] as Token).roles.has('objective')) return true;
  return false;
}

/** How far before its verb “what” may open the clause. */
const OPENER_REACH = 3;

/** The last verb of `kind`, with its subject. */
export function reportingVerbBefore(before: WordRange, language: Language, kind: number): NounPhrase | null {
  const { tokens, from, to: at } = before;
  let tried = 0;
  for (let verb = at - 1; verb >= from && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    // „Nein“, rief Ida; Karl erhob sich: „Doch“.
    if (language.verbSecond && token.text === ';' && verb < at - 1) break;
    if (!(token.is & kind) || (token.isCapital && verb > from) || isNounUse(tokens, verb)) continue;
    if (isPassive({ tokens, from, to: verb })) {
      const agent = agentOf({ tokens, from: verb, to: at }, language);
      if (agent !== null) return agent;
      // They were told it was “…”: whoever tells them is not named.
      if (token.roles.has('addressing') && kind !== is.CORE_CUE) return null;
      continue;
    }
    tried++;
    if (language.verbSecond) {
      if (isInClosedClause(before, verb)) continue;
      const subject = findSubjectAround(before, verb);
      if (subject !== null) return subject;
      continue;
    }
    const subject =
      asSaid(before, verb, language) ??
      parenthesis({ tokens, from: verb, to: at }) ??
      findSubjectBefore({ tokens, from, to: verb });
    if (subject !== null && isClosedCondition(before, subject, verb, language)) continue;
    if (subject !== null && token.is & is.NAMING && isBeforeOpener({ tokens, from: subject.to, to: verb }))
      return null;
    if (subject !== null) return subject;
    const inverted = verb === from ? readPronounOrName({ tokens, from: verb + 1, to: at }) : null;
    if (inverted !== null) return inverted;
  }
  return null;
}

/** Ruiz says that when guests complain, “…”: the clause of the nearer verb is over. */
function isClosedCondition(
  { tokens, to: at }: WordRange,
  subject: NounPhrase,
  verb: number,
  language: Language,
): boolean {
  if (
    !tokens[subject.from - 1]?.roles.has('conditional') ||
    !language.baseForms.has(tokens[verb]?.lower ?? '')
  )
    return false;
  // A comma before the marks leads in to what they say.
  for (let step = verb + 1; step < at - 1; step++) if (tokens[step]?.text === ',') return true;
  return false;
}

/** “Ruiz has been called a charlatan”, “Ruiz was told”: the subject is spoken of, or to. */
function isPassive({ tokens, from, to: verb }: WordRange): boolean {
  const { is: classes, form: ending, roles } = tokens[verb] as Token;
  const isNamed = (classes & is.NAMING) !== 0 && (ending & form.PAST_PARTICIPLE) !== 0;
  if (!isNamed && !roles.has('addressing')) return false;
  let before = verb - 1;
  while (before > from && (tokens[before] as Token).is & is.ADVERB) before--;
  return before >= from && (tokens[before] as Token).roles.has('passive');
}

/** It was defined by Ruiz as “…”, it was called “…” by Ruiz: who does it. */
function agentOf({ tokens, from: verb, to: at }: WordRange, language: Language): NounPhrase | null {
  for (let step = verb + 1; step < at - 1; step++)
    if ((tokens[step] as Token).roles.has('agent'))
      return readAgent({ tokens, from: step + 1, to: at }, language);
  return tokens[at + 1]?.roles.has('agent') === true
    ? readAgent({ tokens, from: at + 2, to: tokens.length }, language)
    : null;
}

/** By Ruiz, by critics of the plan; not by the river, nor by many in the town. */
function readAgent(words: WordRange, language: Language): NounPhrase | null {
  const { tokens, from, to } = words;
  if (from >= to || (tokens[from] as Token).roles.has('general')) return null;
  const name = readPronounOrName(words);
  if (name !== null) return name;
  const phrase = readPhraseAfter(words);
  if (phrase === null) return null;
  const { means: meaning, lower } = tokens[phrase.head - 1] as Token;
  return meaning & means.PERSON || language.canSpeak(lower, true) ? phrase : null;
}

/**
 * Comme l’a dit Ruiz, … Как сообщил Иванов, …: the verb of a clause that opens the sentence, with its subject after it.
 */
function asSaid({ tokens, from, to }: WordRange, verb: number, language: Language): NounPhrase | null {
  const isOpening =
    language.invertsReportingClause && verb > from && ((tokens[from] as Token).is & is.CLAUSE) !== 0;
  if (!isOpening) return null;
  for (let at = from + 1; at < verb; at++) if (!((tokens[at] as Token).is & BEFORE_VERB)) return null;
  return findInvertedSubject({ tokens, from: verb, to }, language);
}

const BEFORE_VERB = is.OBJECT | is.AUXILIARY | is.ADVERB | is.DETERMINER;

/** The next verb of `kind` after the quote, with its subject. */
export function reportingVerbAfter(
  { tokens, from: at, to }: WordRange,
  language: Language,
  kind: number,
): NounPhrase | null {
  let tried = 0;
  for (let verb = at + 1; verb < to && tried < MAX_VERBS; verb++) {
    const token = tokens[verb] as Token;
    if (!(token.is & kind) || token.isCapital || isNounUse(tokens, verb)) continue;
    tried++;
    const start = lastQuoteBefore({ tokens, from: at, to: verb }) + 1;
    const subject = language.verbSecond
      ? findSubjectAround({ tokens, from: start, to }, verb)
      : (invertedSubject({ tokens, from: verb, to }) ??
        findSubjectBefore({ tokens, from: start, to: verb }) ??
        objectOf({ tokens, from: verb, to }));
    if (subject !== null) return subject;
  }
  return null;
}

/** But, said Ruiz, “we lost”: all that stands between the comma and the quote. */
function parenthesis({ tokens, from: verb, to: at }: WordRange): NounPhrase | null {
  const { is: classes, roles } = tokens[verb] as Token;
  if (!(classes & is.CORE_CUE) || classes & is.REPORTING_PARTICIPLE || roles.has('addressing')) return null;
  const phrase = invertedSubject({ tokens, from: verb, to: at });
  return phrase !== null && phrase.to === at - 1 ? phrase : null;
}

/** The subject after a verb that has none before it; “and said” has that of an earlier verb. */
function objectOf({ tokens, from: verb, to }: WordRange): NounPhrase | null {
  if ((tokens[verb - 1] as Token).is & is.CONJUNCTION) return null;
  return readPronounOrName({ tokens, from: verb + 1, to });
}

/** “… a challenge” for Hale, said Ruiz: the subject after its verb, where the clause ends with it. */
function invertedSubject({ tokens, from: verb, to }: WordRange): NounPhrase | null {
  if (tokens[verb - 1]?.text !== ',') return null;
  const phrase = readPronounOrName({ tokens, from: verb + 1, to });
  const after = phrase === null ? undefined : tokens[phrase.to];
  const isLast = phrase !== null && (phrase.to >= to || after === undefined || after.kind === 'mark');
  return isLast ? phrase : null;
}

function lastQuoteBefore({ tokens, from, to }: WordRange): number {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.kind === 'quote') return at;
  return from;
}
