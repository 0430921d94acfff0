import { partOfMarks } from '../attribution/source-in-marks.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isNamed, NAMING_REACH } from './fragment.ts';
import type { Setting } from './setting.ts';
import { isAlone } from './speech.ts';

/** Laut „Küstenpost“: the name of a paper or a station that says something. */
export function isNameOfSource({ tokens, sentence, at, shape }: Setting): boolean {
  const isName = shape.words <= MAX_NAME && (shape.ends === '' || shape.ends === ',') && !shape.isStopped;
  return (
    isName &&
    shape.startsCapital &&
    at > sentence.from &&
    partOfMarks({ tokens, from: sentence.from, to: sentence.to }, at) !== null
  );
}

const LINKING = is.PREPOSITION | is.CLAUSE | is.CONJUNCTION | is.FUNCTION;

/** Titled “Low Tide”, known as the “Anvil”, a boat called “Low Tide”: a name or a term. */
export function isTitled({ tokens, sentence, at, shape, before, language }: Setting): boolean {
  let step = at - 1;
  // Called for “a truce”: a request.
  if (before?.roles.has('purpose')) return false;
  const isBefore = (classes: number) => step >= sentence.from && ((tokens[step] as Token).is & classes) !== 0;
  // She calls the book “a wonder of precision”.
  if (isBefore(is.TITLING))
    return shape.startsCapital || shape.words < 3 || !isNamed({ tokens, sentence, at: step });
  // A page called, “Low Tide”
  if (step > sentence.from && tokens[step]?.text === ',' && (tokens[step - 1] as Token).is & is.NAMING)
    step--;
  // Dans son dernier livre, « Les Marées »
  const mayBeTitle =
    shape.isTitle || (language.invertsReportingClause && isSetOffName(shape, tokens[at + 1]));
  if (mayBeTitle && tokens[step]?.text === ',' && step > sentence.from) {
    const noun = tokens[step - 1] as Token;
    if (noun.is & is.TITLING) return true;
  }
  if (isBefore(is.DETERMINER)) step--;
  if (shape.words < 3 && isBefore(is.TITLING)) return true;
  if (shape.startsCapital && isBefore(is.NAMING) && isThing(tokens[step - 1], step > sentence.from))
    return true;
  if (!isBefore(LINKING)) return false;
  step--;
  // The author of “Low tide and high”
  if (shape.startsCapital && before?.roles.has('partitive') && tokens[step]?.roles.has('creating'))
    return step >= sentence.from;
  // Known affectionately as
  const adverb = tokens[step] as Token;
  if (step > sentence.from && !isBefore(is.TITLING) && (isUnknown(adverb) || adverb.is & is.ADVERB)) step--;
  return isBefore(is.TITLING);
}

/** She wrote “The Low Tide” with Orr: a title after the verb. */
export function isTitleWritten({ before, shape }: Setting): boolean {
  return before?.roles.has('writing') === true && shape.isTitle && shape.words > 1 && isPlainEnd(shape);
}

function isPlainEnd({ ends }: Setting['shape']): boolean {
  return ends === '' || ends === ',' || ends === '.';
}

/** « Les Marées hautes », : most languages write titles as they write sentences. */
function isSetOffName(
  { startsCapital, words, isStopped }: Setting['shape'],
  next: Token | undefined,
): boolean {
  return startsCapital && words <= MAX_NAME && !isStopped && next?.text === ',';
}

/** Her paper, “Tides and Time,” found little: a title after the noun for a work that somebody owns. */
export function isTitleOfWork({ tokens, sentence, at, shape, language }: Setting): boolean {
  if (!language.tellsSources || !shape.isTitle || shape.words < 2 || tokens[at - 1]?.text !== ',')
    return false;
  const noun = tokens[at - 2];
  if (at - 3 < sentence.from || noun === undefined || noun.isCapital || noun.means & NO_WORK) return false;
  if (!language.canSpeak(noun.lower, true)) return false;
  if (noun.means & means.PERSON && !(noun.means & means.NEUTER)) return false;
  for (let step = at - 3; step >= Math.max(sentence.from, at - 2 - NAMING_REACH); step--) {
    const { is: classes, text } = tokens[step] as Token;
    if (classes & is.POSSESSIVE || text === '’s') return true;
    if (classes & (is.PREPOSITION | is.REPORTING_VERB | is.AUXILIARY)) return false;
  }
  return false;
}

/** Words of somebody, or somebody: not a work with a title. */
const NO_WORK = means.CUE_NOUN | means.MALE | means.FEMALE | means.TITLE;

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

/** Read next: “How to Sail in Spring”; step #2: “How far should I sail?” */
export function isTitleBehindLabel({ tokens, sentence, at, shape, language }: Setting): boolean {
  if (tokens[at - 1]?.text !== ':' || at - 1 <= sentence.from || shape.words < 2) return false;
  let hasNumber = false;
  for (let step = sentence.from; step < at - 1; step++) {
    const { lower } = tokens[step] as Token;
    if (step > sentence.from && NUMBER.test(lower)) hasNumber = true;
    else if (lower.length < 2 || !language.noSpeakers.has(lower)) return false;
  }
  return hasNumber || shape.isTitle || shape.ends === '';
}

const NUMBER = /^#?\d{1,3}$/;

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
export const MAX_NAME = 6;

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
  // Was called “a sham” by Ruiz, not by many: by somebody in particular.
  if (tokens[at + 1]?.roles.has('agent') && !tokens[at + 2]?.roles.has('general')) return false;
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
  const isPassing = text === ',' && (isLinked || !hasComma({ tokens, from: sentence.from, to: before }));
  // It’s called
  const isShort = text === '’s' && ((tokens[before - 1]?.is ?? 0) & is.PRONOUN) !== 0;
  if (text === '(' || isPassing || isShort || roles.has('passive') || roles.has('those')) return true;
  // Bags of coffee described as “magic”
  const governing = tokens[before - 1];
  const isGoverned = governing?.is === is.PREPOSITION && governing.means === 0;
  return (
    (isGoverned || isIntroduced({ tokens, from: sentence.from, to: before })) &&
    !isCapital &&
    isUnknown(tokens[before] as Token)
  );
}

/** Tea in a small old pot called a “jarrow” */
function isIntroduced({ tokens, from, to: noun }: WordRange): boolean {
  let at = noun - 1;
  while (at > from && isUnknown(tokens[at] as Token) && !(tokens[at] as Token).isCapital) at--;
  return tokens[at]?.roles.has('introducing') === true;
}

function hasComma({ tokens, from, to }: WordRange): boolean {
  for (let step = from; step < to; step++) if (tokens[step]?.text === ',') return true;
  return false;
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
