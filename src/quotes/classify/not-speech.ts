import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import { NAMING_REACH } from './fragment.ts';
import type { Setting } from './setting.ts';
import { isAlone } from './speech.ts';

const LINKING = is.PREPOSITION | is.CLAUSE | is.CONJUNCTION | is.FUNCTION;

/** Titled “Low Tide”, known as the “Anvil”, a boat called “Low Tide”: a name or a term. */
export function isTitled({ tokens, sentence, at, shape, before }: Setting): boolean {
  let step = at - 1;
  // Called for “a truce”: a request.
  if (before?.roles.has('purpose')) return false;
  const isBefore = (classes: number) => step >= sentence.from && ((tokens[step] as Token).is & classes) !== 0;
  if (isBefore(is.TITLING)) return true;
  // A page called, “Low Tide”
  if (step > sentence.from && tokens[step]?.text === ',' && (tokens[step - 1] as Token).is & is.NAMING)
    step--;
  // Dans son dernier livre, « Les Marées »
  if (shape.isTitle && tokens[step]?.text === ',' && step > sentence.from) {
    const noun = tokens[step - 1] as Token;
    if (noun.is & is.TITLING) return true;
  }
  if (isBefore(is.DETERMINER)) step--;
  if (shape.words < 3 && isBefore(is.TITLING)) return true;
  if (shape.startsCapital && isBefore(is.NAMING) && isThing(tokens[step - 1], step > sentence.from))
    return true;
  if (!isBefore(LINKING)) return false;
  step--;
  // Known affectionately as
  const adverb = tokens[step] as Token;
  if (step > sentence.from && !isBefore(is.TITLING) && (isUnknown(adverb) || adverb.is & is.ADVERB)) step--;
  return isBefore(is.TITLING);
}

/**
 * “How to Sail in Spring”: a title that fills its line, as in a list; or, with the stop inside the marks, an entry in a
 * list of sources (“A Guide to the Coast.” Tide Press, https://tide.example).
 */
export function isTitleAlone(setting: Setting): boolean {
  const { tokens, sentence, shape, text, language } = setting;
  if (!language.tellsSources || !shape.isTitle || shape.words < 2 || !isAlone(setting)) return false;
  const isLine = sentence.from === 0 && sentence.to === tokens.length;
  return shape.ends === '' ? isLine && shape.words > 3 : shape.ends === '.' && text.includes(ADDRESS);
}

const ADDRESS = '://';

/** Read next: “How to Sail in Spring” */
export function isTitleBehindLabel({ tokens, sentence, at, shape, language }: Setting): boolean {
  if (tokens[at - 1]?.text !== ':' || at - 1 <= sentence.from || shape.words < 2) return false;
  if (!shape.isTitle && shape.ends !== '') return false;
  for (let step = sentence.from; step < at - 1; step++) {
    const { lower } = tokens[step] as Token;
    if (lower.length < 2 || !language.noSpeakers.has(lower)) return false;
  }
  return true;
}

/**
 * In a language that capitalises nouns, a noun directly before the marks has its name in them: die Enzyklika „Deus
 * caritas est“.
 */
export function isNameOfNoun({ tokens, sentence, at, language, shape }: Setting): boolean {
  if (!language.capitalNouns || !shape.startsCapital || shape.words > MAX_NAME || shape.ends !== '')
    return false;
  const noun = tokens[at - 1];
  if (at - 1 < sentence.from || noun === undefined || !noun.isCapital) return false;
  for (let step = at - 2; step >= Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.is & (is.REPORTING_VERB | is.NAMING) && !token.isCapital) return false;
    if (token.is & is.DETERMINER) return true;
  }
  return true;
}

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

/** „…“ nennt man das; sie nennt sich „…“: a naming verb with a general or reflexive pronoun. */
export function isTerm({ tokens, sentence, at, language }: Setting): boolean {
  // English has no such pronoun: “the man” is a person.
  if (!language.invertsReportingClause) return false;
  for (let step = at - 1; step > Math.max(sentence.from, at - 1 - NAMING_REACH); step--) {
    const { roles, is: classes } = tokens[step] as Token;
    if (!roles.has('impersonal') || classes & is.PREPOSITION) continue;
    const verbs = [tokens[step - 1], tokens[step - 2], tokens[step + 1]];
    if (verbs.some((verb) => verb !== undefined && (verb.is & is.NAMING) !== 0)) return true;
  }
  return false;
}

/** How far after a quote “so lautet der Titel” may end. */
const TITLE_REACH = 7;

/** „Low Tide“, so lautet der Titel. */
export function isTitledBehind({ tokens, sentence, at }: Setting): boolean {
  for (let step = at + 1; step < Math.min(sentence.to, at + TITLE_REACH); step++) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote' || token.is & is.CORE_CUE) return false;
    if (token.is & is.TITLING && (tokens[step - 1] as Token).is & is.DETERMINER) {
      return ((tokens[step - 2] as Token).is & (is.REPORTING_VERB | is.AUXILIARY)) !== 0;
    }
  }
  return false;
}

/** How many words the name of a ship, a book or a party has at most. */
const MAX_NAME = 6;

/** “Low Tide” (2005): a work and its year. */
export function isDated({ tokens, sentence, at }: Setting): boolean {
  if (at + 3 >= sentence.to || tokens[at + 1]?.text !== '(' || tokens[at + 3]?.text !== ')') return false;
  return YEAR.test((tokens[at + 2] as Token).text);
}

const YEAR = /^(?:1\d|20)\d\d$/;

/**
 * What stands before “called”: a noun for something that cannot speak, a comma after it, or the verb of the passive.
 */
function isThing(token: Token | undefined, isInSentence: boolean): boolean {
  if (token === undefined || !isInSentence) return false;
  if (token.kind === 'mark') return token.text === ',';
  if (token.is & is.AUXILIARY) return true;
  return isUnknown(token) && !token.isCapital && !(token.form & form.PLURAL_FORM);
}

/**
 * Long considered a “red line”, often referred to as “oaking”, firms (called “anchors”): named so by nobody in
 * particular.
 */
export function isNamedByNobody({ tokens, sentence, at }: Setting): boolean {
  // Was called “a sham” by Ruiz: by somebody in particular.
  if (tokens[at + 1]?.roles.has('agent')) return false;
  let verb = at - 1;
  while (
    verb > sentence.from &&
    (tokens[verb] as Token).is & (is.DETERMINER | is.PREPOSITION | is.CLAUSE | is.ADVERB)
  )
    verb--;
  const naming = tokens[verb];
  if (
    naming === undefined ||
    (tokens[verb + 1] as Token).roles.has('purpose') ||
    verb <= sentence.from ||
    !(naming.is & is.NAMING) ||
    !(naming.form & form.PAST_PARTICIPLE)
  )
    return false;
  let before = verb - 1;
  while (
    before > sentence.from &&
    ((tokens[before] as Token).is & is.ADVERB || (tokens[before - 1] as Token).roles.has('passive'))
  )
    before--;
  const { roles, text, isCapital } = tokens[before] as Token;
  // Romney, called “Mr. No”; but: Romney, for one, called it “a sham”.
  const isLinked = tokens[verb + 1]?.kind === 'word' && !((tokens[verb + 1] as Token).is & is.DETERMINER);
  const isPassing = text === ',' && (isLinked || !hasComma(tokens, sentence.from, before));
  if (text === '(' || isPassing || roles.has('passive') || roles.has('those')) return true;
  // Bags of coffee described as “magic”
  const governing = tokens[before - 1];
  const isGoverned = governing?.is === is.PREPOSITION && governing.means === 0;
  return isGoverned && !isCapital && isUnknown(tokens[before] as Token);
}

function hasComma(tokens: readonly Token[], from: number, to: number): boolean {
  for (let step = from; step < to; step++) if (tokens[step]?.text === ',') return true;
  return false;
}

/** Terms like “daily rate”, such as “soon”: examples, unless somebody says something like them. */
export function isExample({ tokens, sentence, at, language }: Setting): boolean {
  let step = at - 1;
  // Questions like “what?” and “who?”
  while (step - 1 > sentence.from && isJoint(tokens[step] as Token) && tokens[step - 1]?.kind === 'quote')
    step -= 2;
  if (step > sentence.from && tokens[step]?.text === ',') step--;
  const token = tokens[step];
  if (token === undefined || step <= sentence.from || !language.exemplifying.has(token.lower)) return false;
  // Put it like “this”; such as; as “a sham” alone belongs to a verb.
  const before = tokens[step - 1] as Token;
  if (token.roles.has('likeness')) return before.roles.has('exemplifying');
  for (let other = step - 1; other >= Math.max(sentence.from, step - EXAMPLE_REACH); other--) {
    if ((tokens[other] as Token).is & is.CORE_CUE) return false;
  }
  return true;
}

function isJoint({ text, is: classes }: Token): boolean {
  return text === ',' || (classes & is.CONJUNCTION) !== 0;
}

/** How far before “like” a speaker may stand. */
const EXAMPLE_REACH = 5;

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
      ? isQuoteBehind(tokens, at, sentence.to, second)
      : before.lower === second && isQuoteBefore(tokens, at, sentence.from, first),
  );
}

/** From, from asking: the word before a quote, or before a participle there. */
function openingOf(tokens: readonly Token[], at: number): Token {
  const before = tokens[at - 1] as Token;
  return before.form & form.PRESENT_PARTICIPLE ? (tokens[at - 2] ?? before) : before;
}

/** How many words may stand between the ends of a range. */
const RANGE_REACH = 8;

function isQuoteBehind(tokens: readonly Token[], at: number, to: number, word: string): boolean {
  for (let step = at + 1; step < Math.min(to, at + RANGE_REACH); step++)
    if (tokens[step]?.kind === 'quote') return tokens[step - 1]?.lower === word;
  return false;
}

function isQuoteBefore(tokens: readonly Token[], at: number, from: number, word: string): boolean {
  for (let step = at - 2; step > Math.max(from, at - 1 - RANGE_REACH); step--)
    if (tokens[step]?.kind === 'quote')
      return step > from + 1 && isEndOfRange(openingOf(tokens, step).lower, word, tokens[at - 1]?.lower);
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
