import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { endAt, type Words } from '../tokens/tokenize.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { isDash } from './dashes.ts';

/**
 * Whether a reporting clause begins at `at`: after a comma, a dash, or the end of an utterance, with a lower-case verb
 * of saying, or a pronoun and such a verb. After a dash, any verb will do if the dash or the mark before it shows that
 * speech ends.
 */
export function beginsReportingClause(text: string, words: Words, at: number, language: Language): boolean {
  const { tokens, starts } = words;
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || before.kind !== 'mark') return false;
  if (!isDash(before)) {
    const isDotted = before.text === '.' && tokens[at - 2]?.text === '.';
    if (!(isDotted || ENDINGS.has(before.text)) || token.isCapital) return false;
    return beginsUndashedClause(tokens, at) || isInverted(tokens, at, language);
  }
  const mark = tokens[at - 2] as Token;
  const isOpening =
    language.dashDialogue &&
    isSpace(text, (starts[at - 1] as number) - 1) &&
    !isSpace(text, endAt(words, at - 1));
  if (token.isCapital) return (isOpening || STOPS.has(mark.text)) && isActing(tokens, at, isOpening);
  const isParted = language.dashDialogue && (PARTING.has(mark.text) || mark.kind === 'quote');
  return isOpening || isParted || saysSoon(tokens, at);
}

const STOPS = new Set('.!?…');

/** How an utterance may end before a clause without a dash. */
const ENDINGS = new Set(',!?…');

const PARTING = new Set(',!?…»”');

const isSpace = (text: string, at: number): boolean => ' \u00a0'.includes(text.charAt(at));

/**
 * “…, dit Jean.” “…, lui dit-il.” Without a dash, the verb comes first, except for words that go with it, and its
 * subject, if any, follows. “…, et les maçons disent que” and “…, ya me dijo tu madre que” continue what is said.
 */
function beginsUndashedClause(tokens: readonly Token[], at: number): boolean {
  let verb = at;
  while (verb < at + 3 && isWith(tokens[verb])) verb++;
  if (((tokens[verb]?.is ?? 0) & is.REPORTING_VERB) === 0) return saysBehindPronoun(tokens, at);
  if ((tokens[verb] as Token).form & SUBJECTLESS) return false;
  // “…, dit-elle en montrant le sac qu’elle avait apporté.” Its own subject is right behind it.
  const next = tokens[verb + 1];
  if (next !== undefined && next.is & is.PRONOUN && !(next.is & is.OBJECT)) return true;
  for (let step = verb + 1; tokens[step]?.kind === 'word'; step++)
    if ((tokens[step] as Token).is & is.CLAUSE) return false;
  return true;
}

/**
 * “…, objecta l’hôtesse.” “… ! s’écria Ruiz quand elle l’eut vu.” Where no dash stands before a reporting clause, one begins with
 * a verb of saying, or in the tense of tales, and its subject.
 */
function isInverted(tokens: readonly Token[], at: number, { isOfTales, dashTurns }: Language): boolean {
  let verb = at;
  while (verb < at + 2 && tokens[verb]?.kind === 'word' && (tokens[verb] as Token).is & is.OBJECT) verb++;
  const { lower = '', is: classes = 0 } = tokens[verb] ?? {};
  const subject = tokens[verb + 1];
  const isSaid = dashTurns && (classes & is.CORE_CUE) !== 0;
  if (subject?.kind !== 'word' || !(isSaid || isOfTales(lower))) return false;
  if (subject.isCapital || subject.means & means.TITLE) return true;
  // “Il entra, prit le chapeau”: a noun for no person is what something is done to.
  const noun = tokens[verb + 2];
  return (subject.is & is.DETERMINER) !== 0 && (isSaid || ((noun?.means ?? 0) & means.PERSON) !== 0);
}

/** What may stand before the verb of a reporting clause: lui, a, тихо. */
function isWith(token: Token | undefined): boolean {
  const classes = token?.is ?? 0;
  return (classes & WITH_VERB) !== 0 && (classes & (is.REPORTING_VERB | is.CONJUNCTION | is.CLAUSE)) === 0;
}

const WITH_VERB = is.OBJECT | is.AUXILIARY | is.ADVERB;

/** “…, demander où il est”, “…, en demandant”: such a verb belongs to what is said. */
const SUBJECTLESS = form.INFINITIVE | form.PRESENT_PARTICIPLE;

/** “…, he said.”: the pronoun comes first in languages without inversion. */
function saysBehindPronoun(tokens: readonly Token[], at: number): boolean {
  if ((tokens[at + 1]?.form ?? 0) & SUBJECTLESS) return false;
  const isPronoun = ((tokens[at]?.is ?? 0) & is.PRONOUN) !== 0;
  return isPronoun && saysSoon(tokens, at + 1) && tokens[at + 2]?.kind !== 'word';
}

function saysSoon(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step < Math.min(tokens.length, at + 4); step++) {
    const word = tokens[step] as Token;
    if (word.kind !== 'word') return false;
    if (word.is & is.REPORTING_VERB) return true;
  }
  return false;
}

/** —Me voy. —Tomás se levantó. — Пора. — Иван встал. Somebody acts between two utterances. */
function isActing(tokens: readonly Token[], at: number, isOpening: boolean): boolean {
  const { is: classes, means: meaning } = tokens[at] as Token;
  const next = tokens[at + 1];
  const isDescribed = isOpening && (classes & is.DETERMINER) !== 0 && closesSoon(tokens, at);
  const isNamed = (classes & is.PRONOUN) !== 0 || (meaning & (means.GIVEN_NAME | means.TITLE)) !== 0;
  const isSubject = isDescribed || (isNamed && !(meaning & means.FIRST_PERSON));
  return isSubject && next?.kind === 'word' && !next.isCapital && !(next.is & NO_VERB);
}

const NO_VERB = is.CONJUNCTION | is.DETERMINER | is.PREPOSITION | is.ADVERB;

/** —El cura carraspeó—: a second dash closes the narration. */
function closesSoon(tokens: readonly Token[], at: number): boolean {
  const limit = Math.min(tokens.length, at + CLOSED);
  for (let step = at; step < limit; step++) if (isDash(tokens[step])) return true;
  return false;
}

/** How many words of narration may stand between two dashes. */
const CLOSED = 20;

/** The last token of a reporting clause: a dash, or a full stop with the dash that may follow it. */
export function dashedClauseEnd(tokens: readonly Token[], from: number): number {
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    if (token.kind !== 'mark') continue;
    if (isDash(token)) return '.,;:'.includes(tokens[at + 1]?.text ?? ' ') ? at + 1 : at;
    if (token.text === '.' || token.text === ':') return isDash(tokens[at + 1]) ? at + 1 : at;
    if (token.text === ',' && isDash(tokens[at + 1])) return at + 1;
  }
  return tokens.length;
}

/**
 * The last token of a reporting clause without a dash: “— Monsieur, dit Jean, venez !” goes on after the second comma.
 */
export function undashedClauseEnd(
  tokens: readonly Token[],
  from: number,
  language: Language,
  isMarked: boolean,
): number {
  for (let at = from + 2; at < tokens.length; at++) {
    const { kind, text } = tokens[at] as Token;
    if (kind !== 'mark') continue;
    if (text === ',' && namesSubject({ tokens, from, to: at })) continue;
    if (
      text === ';' ||
      (text === ',' && resumes({ tokens, from: at + 1, to: tokens.length }, language, isMarked))
    )
      return at;
    if (isDash(tokens[at]) || text === '.' || text === ':') return dashedClauseEnd(tokens, at);
  }
  return tokens.length;
}

/** “…, reconnaît l’entraîneur, Luc Petit, mais”: after a noun, a name between commas identifies the person. */
function namesSubject({ tokens, from, to: comma }: WordRange): boolean {
  for (let step = from; step < comma; step++) if (tokens[step]?.isCapital === true) return false;
  let end = comma + 1;
  while (tokens[end]?.kind === 'word' && tokens[end]?.isCapital === true) end++;
  return end > comma + 1 && tokens[end]?.kind === 'mark';
}

/**
 * Whether speech goes on: what follows the comma is not “avec un sourire”, “en souriant”, “la main sur le cœur”. Before marks
 * that close it (`isMarked`), it goes on more often than somebody acts.
 */
function resumes({ tokens, from, to }: WordRange, language: Language, isMarked: boolean): boolean {
  const first = tokens[from];
  if (first?.kind !== 'word') return false;
  let end = from;
  while (end < to && tokens[end]?.kind === 'word') end++;
  const words = tokens.slice(from, end);
  // “…, dit-elle, quand elle sortit du bal”
  if (words.some(({ lower, isCapital }) => !isCapital && language.isOfTales(lower))) return false;
  const hasVerb = words.some((token) => (token.is & FINITE) !== 0);
  if (first.is & is.CONJUNCTION && ((isMarked && hasVerb) || isOfTalk(words.slice(1), language))) return true;
  if (first.is & TELLING || first.form & form.PRESENT_PARTICIPLE) return false;
  return !(first.is & is.DETERMINER) || first.roles.has('indefinite') || hasVerb;
}

/** “…, reprit Paul, mais je n’osais pas”: only a speaker says I, and only an addressee is called you. */
function isOfTalk(
  words: readonly Token[],
  { firstPerson, firstPersonPlural, secondPerson }: Language,
): boolean {
  return words.some(
    ({ lower }) => firstPerson.has(lower) || firstPersonPlural.has(lower) || secondPerson.has(lower),
  );
}

const TELLING = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.TIME;

const FINITE = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY;
