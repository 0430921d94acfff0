import { readAsClause } from '../attribution/as-clause.ts';
import {
  isPlainReportingClause,
  isSubjectAndVerb,
  isVerbAndSubject,
  NO_VERB,
} from '../attribution/reporting-clause.ts';
import { readSignature, readUnnamedSigner } from '../attribution/signature.ts';
import { isNounUse } from '../grammar/verbs.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isDash } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Setting } from './setting.ts';

/** How far after a quote the verb of its reporting clause may stand. */
const CLAUSE_REACH = 24;

/** “We lost,” Ruiz said: the quote ends as speech does, and a verb of saying follows before the next quote. */
export function hasReportingClauseAfter({ tokens, sentence, at, language, shape, before }: Setting): boolean {
  const behind = { tokens, from: at + 1, to: sentence.to };
  if (at === sentence.from && language.invertsReportingClause && isDashedReportingClause(behind)) return true;
  if (shape.ends === '' && (at > sentence.from || shape.words < 4 || shape.isTitle)) return false;
  if (shape.ends === '.' || shape.ends === ';') return false;
  // After a word of the writer's own sentence, it belongs to that: on ABC's “This Week,” Ruiz said …
  if (
    before !== null &&
    (before.kind === 'word' || before.text === '’s') &&
    ((before.is & is.REPORTING_VERB) === 0 || isNounUse(tokens, at - 1))
  )
    return false;
  const next = tokens[at + 1];
  if (next === undefined || at + 1 >= sentence.to) return false;
  // The “aot” (“ahead of time”, meaning all at once): a gloss
  if (before?.text === '(' && !shape.startsCapital) return false;
  if (shape.ends === '' && isSubject(tokens, at, sentence.to)) return false;
  // “They cheated,” according to Acme.
  if (next.is & is.ACCORDING && shape.ends === ',' && at === sentence.from) return true;
  if (next.is & (is.RELATIVE | is.PREPOSITION | is.CLAUSE | is.CONJUNCTION)) return false;
  if (shape.ends === ',' && at === sentence.from && next.is & is.PRONOUN && !next.isCapital) return true;
  if (language.invertsReportingClause && shape.ends === ',' && at === sentence.from) {
    const verb = tokens[at + 2];
    if (next.text === ',' && verb?.kind === 'word' && !verb.isCapital && !(verb.is & NO_VERB)) return true;
  }
  // “Go on!” blustered Ada. “Sit,” Tom commanded. Any verb will do if nothing else follows.
  const isFirst = shape.ends !== '' && at === sentence.from;
  if (isFirst && (isPlainReportingClause(behind) || isSubjectAndVerb(behind))) return true;
  const clause = next.text === ',' ? at + 2 : at + 1;
  if (isFirst && language.verbSecond && isVerbAndSubject({ tokens, from: clause, to: sentence.to }))
    return true;
  const limit = Math.min(sentence.to, at + CLAUSE_REACH);
  for (let step = at + 1; step < limit; step++) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.REPORTING_VERB) return true;
    const isAdjective = ((tokens[step - 1] as Token).is & (is.DETERMINER | is.ADVERB)) !== 0;
    const isOtherVerb = (token.is & is.NOT_SPEECH_VERB) !== 0 && (token.is & is.AUXILIARY) === 0;
    if (isOtherVerb && !isAdjective && shape.words < 3) return false;
  }
  return shape.ends === ',' && at === sentence.from && shape.words > 3;
}

/** “Low tide at noon by the quay” was no joke: the words are a subject, and the sentence does not say whose they are. */
function isSubject(tokens: readonly Token[], at: number, to: number): boolean {
  const { is: classes, form: ending } = tokens[at + 1] as Token;
  if (!(classes & (is.AUXILIARY | is.NOT_SPEECH_VERB)) || classes & is.REPORTING_VERB) return false;
  // “We lost” rebuked Ruiz
  if (ending & form.PAST_PARTICIPLE) return false;
  for (let step = at + 2; step < to; step++) {
    const { is: kinds, means: meaning } = tokens[step] as Token;
    if (kinds & (is.CORE_CUE | is.ACCORDING) && !isNounUse(tokens, step)) return false;
    // Was all his answer
    if (meaning & means.CUE_NOUN && step < at + PREDICATE) return false;
  }
  return true;
}

/** How far behind the words “was all his answer” may end. */
const PREDICATE = 6;

/** „Idę” – dodała. The dash separates the reporting clause from its quote, as a comma does elsewhere. */
function isDashedReportingClause({ tokens, from: dash, to }: WordRange): boolean {
  const mark = tokens[dash]?.text;
  if (mark !== '–' && mark !== '—') return false;
  let verb = dash + 1;
  while (verb < to && (tokens[verb] as Token).is & (is.ADVERB | is.OBJECT)) verb++;
  const { is: classes, isCapital } = tokens[verb] ?? { is: 0, isCapital: true };
  const isCue = verb < to && (classes & is.REPORTING_VERB) !== 0 && !isCapital;
  return isCue || isPlainReportingClause({ tokens, from: dash + 1, to });
}

/** Ruiz said, “We lost.” Her answer: “No.” */
export function isLeadIn({ tokens, sentence, at, earlier, shape, before, language }: Setting): boolean {
  if (before === null) return false;
  const isWhole = shape.startsCapital || shape.words > 5 || earlier.at(-1) === 'speech';
  // Myth 6: “Low fat” foods are better.
  if (before.text === ':' && shape.ends === '' && shape.words < 6 && isInClause(tokens[at + 1])) return false;
  if (before.text === ':') return shape.words > 1 || shape.ends !== '';
  if (isBehindDash(tokens, sentence.from, at) && language.dashDialogue && shape.startsCapital)
    return shape.ends !== '' && STOPPED.includes(shape.ends);
  // As Ruiz points out, “The tide is early.” A full sentence is speech.
  const isSentence = shape.startsCapital && shape.isStopped && !shape.isTitle;
  if (isSentence && readAsClause({ tokens, from: sentence.from, to: at }, language) !== null) return true;
  // Two wonders, ‘Lodestar’ among them
  if (shape.isTitle && shape.words === 1 && shape.ends === '' && !(sentence.has & is.CORE_CUE)) return false;
  if (before.text === ',' || before.text === '—' || before.text === '–') {
    return (
      isWhole &&
      hasVerbOfSaying(tokens, sentence.from, at) &&
      (!shape.isTitle || (isCueBefore(tokens, at - 1) && (shape.isStopped || tokens[at + 1]?.text !== ',')))
    );
  }
  if (!(before.is & is.REPORTING_VERB) || !shape.startsCapital || shape.isTitle) return false;
  // It offers “Fare insights,” a row of graphs.
  const isClause = shape.ends === ',' && !(before.is & is.CORE_CUE);
  return (shape.ends !== '' && !isClause) || shape.words > 5;
}

const STOPPED = '.!?…';

/** Elle haussa les épaules. — « Je veux bien. » A dash behind a stop or a colon opens somebody’s words, as it does alone. */
function isBehindDash(tokens: readonly Token[], from: number, at: number): boolean {
  let mark = at - 1;
  while (mark > from && isDash((tokens[mark] as Token).text)) mark--;
  return mark < at - 1 && `${STOPPED}:`.includes((tokens[mark] as Token).text);
}

/** Whether the writer’s own sentence continues after the marks. */
function isInClause(next: Token | undefined): boolean {
  return (
    next?.kind === 'word' && !next.isCapital && !(next.is & (is.REPORTING_VERB | is.PRONOUN | is.DETERMINER))
  );
}

/**
 * A verb of saying stands before it, with at most an addressee between: told him, “…”; told Orr’s wife, Eve, “…”; said to
 * my friend, “…”
 */
function isCueBefore(tokens: readonly Token[], at: number): boolean {
  for (let step = at - 1; step >= Math.max(0, at - ADDRESSEE_REACH); step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'mark' ? token.text !== '’s' && token.text !== ',' : token.kind === 'quote')
      return false;
    if (token.is & is.REPORTING_VERB) return true;
    const isAddressee = (token.is & ADDRESSEE) !== 0 || (token.means & means.PERSON) !== 0;
    if (token.kind === 'word' && !token.isCapital && !isAddressee && !token.roles.has('toward')) return false;
  }
  return false;
}

/** How many words an addressee has at most. */
const ADDRESSEE_REACH = 8;
const ADDRESSEE = is.OBJECT | is.ADVERB | is.DETERMINER | is.POSSESSIVE;

function hasVerbOfSaying(tokens: readonly Token[], from: number, to: number): boolean {
  for (let step = from; step < to; step++) if ((tokens[step] as Token).is & is.REPORTING_VERB) return true;
  return false;
}

/** “Plant trees.” —Nora Blom; “A triumph” (The Herald): nothing but the quote and its signature. */
export function isSigned({ tokens, sentence: { from, to }, at, shape }: Setting): boolean {
  // “Low Tide” (Penguin) is a title.
  if (at > from || (tokens[at + 1]?.text === '(' && shape.isTitle)) return false;
  if (readSignature({ tokens, from: at + 1, to }) !== null) return true;
  const isAll = at === 0 && to === tokens.length;
  return isAll && shape.ends !== '' && readUnnamedSigner({ tokens, from: 1, to }) !== null;
}

/** Nothing else is in the sentence but punctuation. */
export function isAlone({ tokens, sentence, at }: Setting): boolean {
  for (let step = sentence.from; step < sentence.to; step++) {
    if (step !== at && tokens[step]?.kind !== 'mark') return false;
  }
  return true;
}

/** In single marks, a line of its own may be a heading; a sentence within a paragraph is not. */
export function isSentenceAlone(setting: Setting): boolean {
  const { tokens, sentence, at, shape } = setting;
  if (!isAlone(setting)) return false;
  const isLine = shape.isSingle && sentence.from === 0 && sentence.to === tokens.length;
  // Outside America, the stop follows the mark.
  const isStopped = shape.ends !== '' || (!shape.isSingle && STOP.test(tokens[at + 1]?.text ?? ''));
  return (isStopped && !isLine) || shape.words > 3;
}

const STOP = /^[.!?…]$/;
