import { isNounUse } from '../grammar/verbs.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { splitWords } from '../tokens/split-words.ts';
import type { Token } from '../tokens/token.ts';
import type { Setting } from './setting.ts';

/** Le ministre « regrette vivement » ce choix: the verb of saying itself is inside the marks. */
export function beginsWithVerb({ text, tokens, sentence, at, span, language }: Setting): boolean {
  if (!language.articled || at === sentence.from) return false;
  const before = tokens[at - 1] as Token;
  const inner = splitWords(text.slice(span.start, Math.min(span.end, span.start + 40)));
  const [verb = ''] = inner;
  const classes = language.words.get(verb)?.is ?? 0;
  return (
    inner.length > 1 && (classes & is.REPORTING_VERB) !== 0 && !(before.is & (is.DETERMINER | is.PREPOSITION))
  );
}

/** “sagte, er sei „Opfer des Terrors“”: nouns with capitals look like a title. */
export function isNounSaid(setting: Setting): boolean {
  return setting.language.capitalNouns && isPredicate(setting) && isReportedBefore(setting, is.CORE_CUE);
}

/** A single word is usually a scare quote: only a verb of saying before it makes it somebody’s. */
export function isWordReported(setting: Setting): boolean {
  const { shape, before } = setting;
  if (isReported(setting, is.NAMING)) return true;
  if (isContinued(setting)) return !shape.isStopped || isPredicate(setting);
  if (isPredicate(setting)) return isReportedBefore(setting, is.REPORTING_VERB | is.ACCORDING);
  // A title or a term at the end of a clause: in the film “Sundown.”
  return (
    (!shape.isStopped || (before !== null && (before.is & is.CONJUNCTION) !== 0)) &&
    isReportedBefore(setting, is.CORE_CUE)
  );
}

const PREDICATING =
  is.AUXILIARY | is.NOT_SPEECH_VERB | is.CLAUSE | is.PRONOUN | is.CONJUNCTION | is.NAMING | is.REPORTING_VERB;

/** It is said of its subject: he was “done”, that it is a “sham”, they should “wait”. */
function isPredicate({ tokens, sentence, at }: Setting): boolean {
  let step = at - 1;
  if (step > sentence.from && (tokens[step] as Token).is & is.DETERMINER) step--;
  const token = tokens[step];
  return (
    step >= sentence.from &&
    token !== undefined &&
    (token.is & PREDICATING) !== 0 &&
    !(token.is & is.PREPOSITION)
  );
}

/** How far before a quote a naming verb may stand: called Mr. Orr a “Sunday Sailor”. */
export const NAMING_REACH = 4;

export function isNamed(
  { tokens, sentence, at }: Pick<Setting, 'tokens' | 'sentence' | 'at'>,
  isForm: (verb: string) => boolean = () => true,
): boolean {
  for (let step = at - 1; step >= Math.max(sentence.from, at - NAMING_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.NAMING && isForm(token.lower)) return true;
  }
  return false;
}

/** Chants of “low tide” rose: words of a crowd, whether or not it is named. */
export function isCried({ tokens, sentence, at }: Setting): boolean {
  if (at - 2 < sentence.from || !(tokens[at - 1] as Token).roles.has('partitive')) return false;
  return (tokens[at - 2] as Token).roles.has('crying');
}

/** Another quote of the sentence is speech or a fragment. */
export function isContinued({ earlier }: Setting): boolean {
  return earlier.some((kind) => kind !== 'other');
}

/** A verb before it attributes it: Ruiz called it “Sleepy Hollow”. */
export function isNamedSo(setting: Setting): boolean {
  const { before, tokens, at } = setting;
  const isSaid = before !== null && (before.is & is.REPORTING_VERB) !== 0 && !isNounUse(tokens, at - 1);
  return isSaid || (before !== null && isNamed(setting));
}

/** Not in headings, which are in the present tense and put any words in single marks. */
export function isNamedInPast(setting: Setting): boolean {
  return isNamed(setting, setting.language.isPast) || isReported(setting, is.CORE_CUE);
}

/** The sentence reports what somebody said. */
export function isInReport(setting: Setting): boolean {
  return isReported(setting, REPORTING) || (setting.sentence.means & means.CUE_NOUN) !== 0;
}

/** die „Woche des freien Buches“: without a verb of saying, a capitalised noun after its article is a name. */
export function isCapitalNoun({ language, shape, before }: Setting): boolean {
  return language.capitalNouns && shape.startsCapital && before !== null && (before.is & is.DETERMINER) !== 0;
}

/** A verb of saying stands before the quote; in “a claim” and “his pledge” it is a noun. */
function isReportedBefore({ tokens, sentence, at }: Setting, classes: number): boolean {
  for (let step = sentence.from; step < at; step++) {
    if ((tokens[step] as Token).is & classes && !isNounUse(tokens, step)) return true;
  }
  return false;
}

const REPORTING = is.REPORTING_VERB | is.NAMING | is.ACCORDING | is.SUBJUNCTIVE;

/** The sentence reports what somebody said, or called something, with a word of these classes. */
function isReported({ sentence }: Setting, classes: number): boolean {
  return (sentence.has & classes) !== 0;
}
