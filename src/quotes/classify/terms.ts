import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import { firstInRow } from '../tokens/joined-quotes.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { NAMING_REACH } from './fragment.ts';
import type { Setting } from './setting.ts';
import { MAX_NAME } from './titles.ts';

/** Palang (etwa: „Partei der Stärke“): the meaning of a foreign name. */
export function isGloss({ tokens, sentence, at, language, shape }: Setting): boolean {
  if (!language.capitalNouns || !shape.startsCapital || shape.ends !== '') return false;
  for (let step = at - 1; step >= Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const { text, kind } = tokens[step] as Token;
    if (text === '(' || text === '[') return isGlossed(tokens[step - 1]);
    if (kind === 'quote') return false;
  }
  return false;
}

function isGlossed(token: Token | undefined): boolean {
  return token?.kind === 'word' || token?.kind === 'quote';
}

/** Terms like “daily rate”, such as “soon”: examples, unless somebody says something like them. */
export function isExample({ tokens, sentence, at, language }: Setting): boolean {
  // Questions like “what?” and “who?”
  let step = firstInRow(tokens, at, sentence.from) - 1;
  if (step > sentence.from && tokens[step]?.text === ',') step--;
  const token = tokens[step];
  if (token === undefined || step <= sentence.from || !language.exemplifying.has(token.lower)) return false;
  // Put it like “this”; such as; as “a sham” alone belongs to a verb.
  const before = tokens[step - 1] as Token;
  if (token.roles.has('likeness')) return before.roles.has('exemplifying');
  for (let other = step - 1; other >= Math.max(sentence.from, step - EXAMPLE_REACH); other--) {
    if ((tokens[other] as Token).is & (is.CORE_CUE | is.REPORTING_PARTICIPLE)) return false;
  }
  return true;
}

/** How far before “like” a speaker may stand. */
const EXAMPLE_REACH = 5;

/** Added a “round window” to the plan: what is added is a thing. */
export function isAdded({ tokens, sentence, at, before }: Setting): boolean {
  if (before === null || !before.roles.has('introducing') || at - 2 < sentence.from) return false;
  return (tokens[at - 2] as Token).roles.has('adding');
}

const NO_NOUN =
  is.PREPOSITION |
  is.CONJUNCTION |
  is.CLAUSE |
  is.RELATIVE |
  is.AUXILIARY |
  is.REPORTING_VERB |
  is.NOT_SPEECH_VERB |
  is.ADVERB |
  is.PRONOUN |
  is.DETERMINER;

/** Our “How to price your work” section, a “pay as you land” fee: the kind of a thing, where nobody says anything. */
export function isAttributeOfNoun({ tokens, sentence, at, language, before }: Setting): boolean {
  const noun = tokens[at + 1];
  if (!language.tellsSources || before === null || noun === undefined || at + 1 >= sentence.to) return false;
  if (!(before.is & (is.DETERMINER | is.POSSESSIVE))) return false;
  const isNoun = noun.kind === 'word' && !noun.isCapital && !(noun.is & NO_NOUN);
  return isNoun && !(sentence.has & (is.CORE_CUE | is.NAMING | is.ACCORDING));
}

/** Between “small” and “large”; went from “send a patch” to “press a button”: the two ends of a range. */
export function isRange({ tokens, sentence, at, language, before }: Setting): boolean {
  if (before === null || before.kind !== 'word') return false;
  const word = openingOf(tokens, at).lower;
  return language.ranges.some(([first, second]) =>
    word === first
      ? isQuoteBehind({ tokens, from: at, to: sentence.to }, second)
      : before.lower === second && isQuoteBefore({ tokens, from: sentence.from, to: at }, first),
  );
}

/** From, from asking: the word before a quote, or before a participle there. */
function openingOf(tokens: readonly Token[], at: number): Token {
  const before = tokens[at - 1] as Token;
  return before.form & form.PRESENT_PARTICIPLE ? (tokens[at - 2] ?? before) : before;
}

/** How many words may stand between the ends of a range. */
const RANGE_REACH = 8;

function isQuoteBehind({ tokens, from: at, to }: WordRange, word: string): boolean {
  for (let step = at + 1; step < Math.min(to, at + RANGE_REACH); step++)
    if (tokens[step]?.kind === 'quote') return tokens[step - 1]?.lower === word;
  return false;
}

function isQuoteBefore({ tokens, from, to: at }: WordRange, word: string): boolean {
  for (let step = at - 2; step > Math.max(from, at - 1 - RANGE_REACH); step--)
    if (tokens[step]?.kind === 'quote')
      return step > from && isEndOfRange(openingOf(tokens, step).lower, word, tokens[at - 1]?.lower);
  return false;
}

/** Whether the first end follows `word`, or follows an end that does. */
function isEndOfRange(opening: string, word: string, own: string | undefined): boolean {
  return opening === word || opening === own;
}

/** Translates to “three folds”, means “soon”, the prompt “make it rain”: a meaning, or words as such. */
export function isWordsThemselves({ tokens, sentence, at, language, before, shape }: Setting): boolean {
  if (before === null || shape.words > MAX_NAME || (shape.ends === ',' && shape.words > 2)) return false;
  const isLinked = (before.is & is.PREPOSITION) !== 0 && at - 2 > sentence.from;
  const verb = isLinked ? (tokens[at - 2] as Token) : before;
  // Was labelled “a sham” by Ruiz: by somebody in particular.
  if (language.glossing.has(verb.lower)) return !tokens[at + 1]?.roles.has('agent');
  // The idea of “low tide”
  if (isLinked && shape.words < 4 && language.wordNouns.has(verb.lower)) return true;
  return language.wordNouns.has(before.lower) && (tokens[at - 2]?.kind ?? 'mark') === 'word';
}
