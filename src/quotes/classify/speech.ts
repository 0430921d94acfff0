import { readAsClause } from '../attribution/as-clause.ts';
import { isSign, readSignature, readUnnamedSigner } from '../attribution/signature.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { asksForWords, isDash } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Setting } from './setting.ts';

/** Ruiz said, “We lost.” Her answer: “No.” */
export function isLeadIn({ tokens, sentence, at, earlier, shape, before, language }: Setting): boolean {
  if (before === null) return false;
  // I told Bo, “what, now?”
  const isCry =
    '?!'.includes(shape.ends) && shape.ends !== '' && before.text === ',' && isCueBefore(tokens, at - 1);
  const isWhole = shape.startsCapital || shape.words > 5 || isCry || earlier.at(-1) === 'speech';
  // Myth 6: “Low fat” foods are better.
  if (before.text === ':' && shape.ends === '' && shape.words < 6 && isInClause(tokens[at + 1])) return false;
  if (before.text === ':' || asksForWords(tokens, at)) return shape.words > 1 || shape.ends !== '';
  if (isBehindDash({ tokens, from: sentence.from, to: at }) && language.dashDialogue && shape.startsCapital)
    return shape.ends !== '' && STOPPED.includes(shape.ends);
  // “No,” said Ruiz; “not yet.”
  if (before.text === ';')
    return (
      earlier.at(-1) === 'speech' &&
      tokens[sentence.from]?.kind === 'quote' &&
      tokens[at + 1]?.kind !== 'word'
    );
  // As Ruiz points out, “The tide is early.” A full sentence is speech.
  const isSentence = shape.startsCapital && shape.isStopped && !shape.isTitle;
  if (isSentence && readAsClause({ tokens, from: sentence.from, to: at }, language) !== null) return true;
  // Two wonders, ‘Lodestar’ among them
  if (shape.isTitle && shape.words === 1 && shape.ends === '' && !(sentence.has & is.CORE_CUE)) return false;
  // He sent them off with these words, “Go and rest.” She called us over, “Come here, all of you.”
  const isWords = ((tokens[at - 2]?.means ?? 0) & means.CUE_NOUN) !== 0 || isOfOwner(tokens, sentence.from);
  if (before.text === ',' && isSentence && (isWords || (shape.words > 5 && sentence.has & is.NAMING)))
    return true;
  if (before.text === ',' || before.text === '—' || before.text === '–') {
    return (
      isWhole &&
      hasVerbOfSaying({ tokens, from: sentence.from, to: at }) &&
      (!shape.isTitle || (isCueBefore(tokens, at - 1) && (shape.isStopped || tokens[at + 1]?.text !== ',')))
    );
  }
  if (!(before.is & is.REPORTING_VERB) || !shape.startsCapital || shape.isTitle) return false;
  // It offers “Fare insights,” a row of graphs.
  const isClause = shape.ends === ',' && !(before.is & is.CORE_CUE);
  return (shape.ends !== '' && !isClause) || shape.words > 5;
}

const STOPPED = '.!?…';

/** His prayer was short, “Be kind.” */
function isOfOwner(tokens: readonly Token[], from: number): boolean {
  const isOwned = ((tokens[from]?.is ?? 0) & is.POSSESSIVE) !== 0;
  return isOwned && ((tokens[from + 1]?.means ?? 0) & means.CUE_NOUN) !== 0;
}

/** Elle haussa les épaules. — « Je veux bien. » A dash behind a stop or a colon opens somebody’s words, as it does alone. */
function isBehindDash({ tokens, from, to: at }: WordRange): boolean {
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
    if (token.is & is.REPORTING_VERB && (!token.isCapital || step === 0)) return true;
    const isAddressee = (token.is & ADDRESSEE) !== 0 || (token.means & means.PERSON) !== 0;
    if (token.kind === 'word' && !token.isCapital && !isAddressee && !token.roles.has('toward')) return false;
  }
  return false;
}

/** How many words an addressee has at most. */
const ADDRESSEE_REACH = 8;
const ADDRESSEE = is.OBJECT | is.ADVERB | is.DETERMINER | is.POSSESSIVE;

function hasVerbOfSaying({ tokens, from, to }: WordRange): boolean {
  for (let step = from; step < to; step++) if ((tokens[step] as Token).is & is.REPORTING_VERB) return true;
  return false;
}

/** “Plant trees.” —Nora Blom; “A triumph” (The Herald): nothing but the quote and its signature. */
export function isSigned({ tokens, sentence: { from, to }, at, shape }: Setting): boolean {
  // “Low Tide” (Penguin) is a title.
  if (!isFirst({ tokens, from, to: at }) || (tokens[at + 1]?.text === '(' && shape.isTitle)) return false;
  if (readSignature({ tokens, from: at + 1, to }) !== null) return true;
  const isAll = at === 0 && to === tokens.length;
  return isAll && shape.ends !== '' && readUnnamedSigner({ tokens, from: 1, to }) !== null;
}

/** Nothing stands before it but signs: ★★★★★ “It holds.” */
function isFirst({ tokens, from, to: at }: WordRange): boolean {
  let step = from;
  while (step < at && isSign(tokens[step] as Token)) step++;
  return step === at;
}

/** Nothing else is in the sentence but punctuation. */
export function isAlone({ tokens, sentence, at }: Setting): boolean {
  for (let step = sentence.from; step < sentence.to; step++) {
    const token = tokens[step] as Token;
    if (step !== at && token.kind !== 'mark' && !(step < at && isSign(token))) return false;
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
  const isWord = shape.words === 1 && !shape.startsCapital;
  return (isStopped && !isLine && !isWord) || shape.words > 3;
}

const STOP = /^[.!?…]$/;
