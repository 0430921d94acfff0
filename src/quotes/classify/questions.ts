import { isNounUse } from '../grammar/verbs.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Setting } from './setting.ts';

/**
 * To answer the question “Why?”, the question to ask is: “Why?”, a common question is, “Why?”: a question that nobody
 * in particular asks.
 */
export function isQuestionToAnswer({ tokens, sentence, at }: Setting): boolean {
  const isMark = tokens[at - 1]?.text === ',' || tokens[at - 1]?.text === ':';
  const last = isMark ? at - 2 : at - 1;
  if (last <= sentence.from) return false;
  if (isQuestionThatIs({ tokens, from: sentence.from, to: last })) return true;
  if (!(tokens[last] as Token).roles.has('question')) return false;
  for (let step = last - 1; step >= Math.max(sentence.from, last - TO_ANSWER); step--)
    if ((tokens[step] as Token).roles.has('answering')) return true;
  return false;
}

/** How many words may stand between “answer” and “question”. */
const TO_ANSWER = 4;

/** The question that many ask is: in the present tense, and without an owner. */
function isQuestionThatIs({ tokens, from, to: verb }: WordRange): boolean {
  const { roles, form: ending } = tokens[verb] as Token;
  if (!roles.has('equating') || !(ending & form.PLURAL_FORM)) return false;
  for (let at = from; at < verb; at++)
    if ((tokens[at] as Token).roles.has('question')) return !isOwned({ tokens, from, to: at });
  return false;
}

/** His first question, Orr’s question. */
function isOwned({ tokens, from, to: noun }: WordRange): boolean {
  for (let at = noun - 1; at >= Math.max(from, noun - TO_ANSWER); at--) {
    const { is: classes, text } = tokens[at] as Token;
    if (classes & is.POSSESSIVE || text === '’s') return true;
  }
  return false;
}

/**
 * It begins with one question: “Why?”; faced with the dreaded question: “Why?”; one of the questions owners ask: “Why?”; a
 * question under a preposition, in a clause without anybody in particular who could ask it.
 */
export function isQuestionOfNobody({ tokens, sentence: { from, has }, at, language }: Setting): boolean {
  if (tokens[at - 1]?.text !== ':' || has & (is.CORE_CUE | is.ACCORDING)) return false;
  let noun = at - 2;
  while (noun > Math.max(from, at - CLAUSE_REACH) && !(tokens[noun] as Token).roles.has('question')) noun--;
  if (!tokens[noun]?.roles.has('question')) return false;
  let isGoverned = false;
  for (let step = at - 2; step >= Math.max(from, noun - CLAUSE_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.is & (is.CLAUSE | is.RELATIVE) && step < noun) break;
    // Owners ask: the present tense is of any of them.
    const isAny = step === at - 2 && language.baseForms.has(token.lower);
    const isVerb = (token.is & is.REPORTING_VERB) !== 0 && !isAny && isVerbOfClause(tokens, step, noun);
    const isOne = step > noun && token.roles.has('definite');
    if (isVerb || isOne || mayAsk(token, step === from)) return false;
    isGoverned ||= step < noun && (token.is & is.PREPOSITION) !== 0;
  }
  return isGoverned;
}

/** How many words of the clause before the question are looked at. */
const CLAUSE_REACH = 12;

/** A name, a person, he, my, ’s, or another quote. */
function mayAsk({ text, kind, is: classes, means: meaning, isCapital }: Token, isFirst: boolean): boolean {
  if (kind !== 'word') return kind === 'quote' || text === '’s';
  if (classes & is.POSSESSIVE || meaning & (means.PERSON | means.TITLE)) return true;
  if (isCapital && !isFirst) return true;
  const isPronoun = (classes & (is.PRONOUN | is.OBJECT)) !== 0;
  return isPronoun && (meaning & (means.MALE | means.FEMALE | means.FIRST_PERSON)) !== 0;
}

/** Not the noun “question” itself, nor “begins with”. */
function isVerbOfClause(tokens: readonly Token[], verb: number, noun: number): boolean {
  if (verb === noun || (tokens[verb + 1] as Token).is & is.PREPOSITION) return false;
  return !isNounUse(tokens, verb);
}
