import { isNounUse } from '../grammar/verbs.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { NAMING_REACH } from './fragment.ts';
import type { Position, Setting } from './setting.ts';
import { isSecondPerson, isUnsaid } from './unsaid.ts';

/**
 * How far after a quote its verb of saying may stand, with a word between that makes it hypothetical: “…,” you might
 * well say.
 */
const BEHIND = 6;

/**
 * You might say “…”, nobody says “…”, ask yourself, “…”, if she had said, “…”, people say, “…”: words that were not
 * said, or not by anybody in particular.
 */
export function isHypothetical(setting: Position): boolean {
  const { tokens, sentence, at, language } = setting;
  if (language.roles.unsaid === undefined) return false;
  if (isImagined(setting) || isIntended(setting) || isPrompt(setting) || isLikened(setting)) return true;
  const isLedIn = LEADING.has(tokens[at - 1]?.text ?? '');
  for (let verb = at - 1; verb >= sentence.from; verb--) {
    const { kind } = tokens[verb] as Token;
    if (kind === 'quote' || (verb > at - NAMING_REACH && isNamed(tokens[verb] as Token, language)))
      return false;
    const isNear = isLedIn || verb === at - 1 || isAddressed(tokens, verb, at);
    if (isSaying(tokens, verb, isNear ? is.REPORTING_VERB : is.CORE_CUE, verb === sentence.from))
      return isUnsaid(setting, verb, sentence.from);
  }
  // “Why?” you may wonder: whatever the verb.
  const isYours = isSecondPerson(setting, at + 1);
  for (let verb = at + 1; verb < Math.min(sentence.to, at + BEHIND); verb++) {
    const { kind } = tokens[verb] as Token;
    if (kind === 'quote') return false;
    if (isSaying(tokens, verb, isYours ? is.REPORTING_VERB : is.CORE_CUE, false))
      return isOfNobody(tokens, verb, verb === at + 1) || isUnsaid(setting, verb, at + 1);
  }
  return false;
}

/** If they say so, Ruiz slams them, calling it “a sham”: the nearer verb has its own subject. */
function isNamed({ is: classes, lower, form: ending }: Token, language: Language): boolean {
  if (!(classes & is.NAMING) || classes & is.REPORTING_VERB) return false;
  return (ending & form.PRESENT_PARTICIPLE) !== 0 || language.isPast(lower);
}

/** “…,” said no one ever; said every pupil. */
function isOfNobody(tokens: readonly Token[], verb: number, isBeside: boolean): boolean {
  const subject = tokens[verb + 1];
  if (subject === undefined) return false;
  return subject.roles.has('no') || (isBeside && subject.roles.has('whichever'));
}

/** They may say something like: ¶ “…” A paragraph that ends so leads in to words that nobody has said. */
export function leadsToUnsaid({ tokens, sentences, language }: Words): boolean {
  const sentence = sentences.at(-1);
  if (sentence === undefined || tokens.at(-1)?.text !== ':') return false;
  return isHypothetical({ tokens, sentence, language, at: tokens.length });
}

/** The words of a paragraph. */
interface Words extends Pick<Setting, 'tokens' | 'language'> {
  readonly sentences: readonly Sentence[];
}

/** What may stand between the lead-in and its quote. */
const LEADING = new Set([',', ':']);

/** Ask a pupil “…”, tell them “…”: between the verb and the quote stands whom it is said to. */
function isAddressed(tokens: readonly Token[], verb: number, at: number): boolean {
  const first = tokens[verb + 1] as Token;
  if (at - verb === 2) return (first.is & is.OBJECT) !== 0;
  return at - verb === 3 && (first.is & (is.DETERMINER | is.POSSESSIVE)) !== 0;
}

/** Imagine a friend telling you, “…” Imagine a friend in need. You say, “…” */
function isImagined(setting: Position): boolean {
  const { tokens, sentence, at } = setting;
  const { from } = sentence;
  if (tokens[0]?.roles.has('imagining') && isAnything(setting)) return true;
  for (let step = from; step < Math.min(at, from + MAX_OPENING); step++)
    if ((tokens[step] as Token).roles.has('imagining')) return true;
  return false;
}

/** Imagine a friend, imagine you; but: imagine my surprise, picture this. */
function isAnything(setting: Position): boolean {
  return setting.tokens[1]?.roles.has('introducing') === true || isSecondPerson(setting, 1);
}

/** They may come back with an answer like this: “…” */
function isLikened({ tokens, sentence: { from }, at, language }: Position): boolean {
  if (tokens[at - 1]?.text !== ':') return false;
  const last = (tokens[at - 2]?.roles.has('pointing') ?? false) ? at - 3 : at - 2;
  if (last <= from || !language.exemplifying.has((tokens[last] as Token).lower)) return false;
  for (let step = from; step < last; step++) {
    const { roles } = tokens[step] as Token;
    if (roles.has('unsaid') || roles.has('habitual')) return true;
  }
  return false;
}

/** I will prompt the model: “…” What the writer is going to say has not been said, whatever the verb. */
function isIntended({ tokens, sentence: { from }, at }: Position): boolean {
  if (tokens[at - 1]?.text !== ':') return false;
  for (let step = at - 2; step >= from; step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote' || token.text === ';') return false;
    if (!(token.means & means.FIRST_PERSON)) continue;
    let modal = step + 1;
    while ((tokens[modal] as Token).is & is.ADVERB) modal++;
    const { roles } = tokens[modal] as Token;
    return token.roles.has('intending') || roles.has('intending') || roles.has('unsaid');
  }
  return false;
}

/** Begin your prompt with: “…”: words for a machine. */
function isPrompt({ tokens, sentence: { from }, at }: Position): boolean {
  if (tokens[at - 1]?.text !== ':') return false;
  for (let step = at - 2; step >= Math.max(from, at - PROMPT_REACH); step--) {
    const { roles, is: classes } = tokens[step] as Token;
    if (roles.has('prompting')) return true;
    if (!(classes & is.PREPOSITION)) return false;
  }
  return false;
}

/** How many words and marks may stand from the prompt to its quote. */
const PROMPT_REACH = 4;

/** Words that may stand before “imagine”: now, just. */
const MAX_OPENING = 3;

function isSaying(tokens: readonly Token[], at: number, kind: number, isFirst: boolean): boolean {
  const { is: classes, isCapital } = tokens[at] as Token;
  return (classes & kind) !== 0 && (!isCapital || isFirst) && !isNounUse(tokens, at);
}
