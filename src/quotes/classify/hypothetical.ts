import { findSubjectBefore, isNounUse } from '../grammar/subject.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Token } from '../tokens/token.ts';
import type { Setting } from './setting.ts';

/** How far behind a quote its verb of saying stands with a word between that makes it unsaid: “…,” you might well say. */
const BEHIND = 6;

/** You might say “…”, nobody says “…”, have you ever asked, “…”, as if to say “…”: what was not said, or by anybody. */
export function isHypothetical(setting: Setting): boolean {
  const { tokens, sentence, at, language } = setting;
  if (language.roles.unsaid === undefined) return false;
  const isLedIn = LEADING.has(tokens[at - 1]?.text ?? '');
  for (let verb = at - 1; verb > sentence.from; verb--) {
    const { kind } = tokens[verb] as Token;
    if (kind === 'quote') return false;
    if (isSaying(tokens, verb, isLedIn || verb === at - 1 ? is.REPORTING_VERB : is.CORE_CUE))
      return isUnsaid(setting, verb, sentence.from);
  }
  for (let verb = at + 1; verb < Math.min(sentence.to, at + BEHIND); verb++) {
    const { kind } = tokens[verb] as Token;
    if (kind === 'quote') return false;
    if (isSaying(tokens, verb, is.CORE_CUE)) return isUnsaid(setting, verb, at + 1);
  }
  return false;
}

/** What a sentence leads in to a quote with. */
const LEADING = new Set([',', ':']);

function isSaying(tokens: readonly Token[], at: number, kind: number): boolean {
  const { is: classes, isCapital } = tokens[at] as Token;
  return (classes & kind) !== 0 && !isCapital && !isNounUse(tokens, at);
}

function isUnsaid({ tokens }: Setting, verb: number, from: number): boolean {
  let isGeneral = false;
  let step = verb - 1;
  for (; step >= from && (tokens[step] as Token).is & BETWEEN; step--) {
    const { roles } = tokens[step] as Token;
    if (roles.has('unsaid') || roles.has('nobody')) return true;
    isGeneral ||= roles.has('habitual');
  }
  // As if to say
  if (tokens[step]?.roles.has('toward'))
    return step > from && (tokens[step - 1] as Token).roles.has('conditional');
  const subject = step < from ? null : findSubjectBefore(tokens, from, verb);
  if (subject === null) return false;
  // A tutor will ask; when a tutor asks: any of them.
  const isAtAnyTime = subject.from > from && (tokens[subject.from - 1] as Token).roles.has('conditional');
  isGeneral ||= isAtAnyTime && ((tokens[verb] as Token).form & form.PLURAL_FORM) !== 0;
  const isAny = (tokens[subject.from] as Token).roles.has('introducing');
  return isGeneral && subject.to - subject.from > 1 && isAny;
}

/** Words between a subject and its verb. */
const BETWEEN = is.AUXILIARY | is.ADVERB | is.FUNCTION;

/** To answer the question “Why?”, the question to ask is: “Why?”: a question that nobody asks. */
export function isQuestionToAnswer({ tokens, sentence, at }: Setting): boolean {
  const isMark = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ':';
  const noun = isMark ? at - 2 : at - 1;
  if (noun <= sentence.from || !(tokens[noun] as Token).roles.has('question')) return false;
  for (let step = noun - 1; step >= Math.max(sentence.from, noun - TO_ANSWER); step--)
    if ((tokens[step] as Token).roles.has('answering')) return true;
  return false;
}

/** So many words may stand between “answer” and “question”. */
const TO_ANSWER = 4;
