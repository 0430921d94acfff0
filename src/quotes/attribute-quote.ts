import { findSubjectBefore, firstSubject, isNounUse } from './find-subject.ts';
import type { Language } from './languages/language.ts';
import * as is from './languages/language.ts';
import { type NounPhrase, readPhraseAfter, readPhraseBefore } from './noun-phrase.ts';
import type { Token } from './read-tokens.ts';
import { lastInside, type Sentence } from './split-sentences.ts';
import { findSubjectAround, openingSubject, subjectAfterVerb } from './verb-second.ts';

/**
 * Who says the quote at `at`, by the words of its own sentence: the subject of the verb that gives it. `null` when no
 * verb does. The surest signs come first.
 */
export function attributeQuote(prose: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { text, tokens } = prose;
  const { from, to } = sentence;
  const ending = lastInside(text, tokens[at] as Token);
  return (
    (ending === '.' ? null : subjectAfter(prose, at, to, ending === ',')) ??
    wordsOf(tokens, from, at) ??
    signature(tokens, at, to) ??
    cueBeside(prose, from, at) ??
    cueBefore(prose, from, at, is.CORE_CUE) ??
    sourceNear(tokens, from, at, to) ??
    cueAfter(prose, at, to, is.CORE_CUE) ??
    cueBefore(prose, from, at, is.CUE | is.NAMING) ??
    cueAfter(prose, at, to, is.CUE | (prose.language.verbSecond ? is.NAMING : 0)) ??
    colonSubject(tokens, from, at)
  );
}

/** A paragraph’s words, and the language they are in. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
}

/** Who says what comes next, by a sentence that leads in to it with a colon at `colon`. */
export function attributeLeadIn(prose: Reading, from: number, colon: number): NounPhrase | null {
  return (
    attributeReport(prose, from, colon) ??
    cueBefore(prose, from, colon, is.CUE | is.NAMING) ??
    firstSubject(prose.tokens, from, colon)
  );
}

/** Who says something in the words from `from` to `to`, marked as a quote or not. */
export function attributeReport(prose: Reading, from: number, to: number): NounPhrase | null {
  return cueBefore(prose, from, to, is.CORE_CUE);
}

/** Whose words a part of a sentence may be that has no verb of saying: its subject’s, “Ruiz wanted ‘no part of it’.” */
export function attributeFragment(prose: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens, language } = prose;
  if (at === sentence.from) return null;
  if (language.verbSecond) return openingSubject(tokens, sentence.from, at);
  const first = tokens[sentence.from] as Token;
  return first.is & (is.PREPOSITION | is.CLAUSE | is.CUE) ? null : firstSubject(tokens, sentence.from, at);
}

/** How many verbs of a sentence are tried for a subject. */
const MAX_VERBS = 6;

/** How far after the quote an inquit’s verb may stand. */
const REACH = 30;

/** “…,” said Ruiz. “…,” Ruiz, a welder from Leeds, said. With a comma at the mark any verb will do: “Yes,” she beamed. */
function subjectAfter(
  { tokens, language }: Reading,
  at: number,
  to: number,
  hasComma: boolean,
): NounPhrase | null {
  let next = at + 1;
  while (next < to && isGap(tokens[next] as Token)) next++;
  const token = tokens[next];
  if (token === undefined || next >= to || token.kind !== 'word') return null;
  if (language.invertsInquit) {
    const isVerb =
      (token.is & (is.CUE | is.NAMING)) !== 0 ||
      tokens[at + 1]?.text === ',' ||
      // “…“ wird er zitiert
      ((token.is & is.AUXILIARY) !== 0 && verbFollows(tokens, next, to));
    while (
      next + 1 < to &&
      (tokens[next] as Token).is & (is.OBJECT | is.AUXILIARY) &&
      (tokens[next + 1] as Token).is & VERBAL
    )
      next++;
    return isVerb && !token.isCapital && !(token.is & NO_VERB) ? subjectAfterVerb(tokens, next, to) : null;
  }
  if (token.is & is.CUE && (token.is & (is.PRONOUN | is.POSSESSIVE)) === 0 && !token.isCapital) {
    return readPhraseAfter(tokens, skipAdverbs(tokens, next + 1, to), to);
  }
  if (token.is & is.ADVERB && ((tokens[next + 1]?.is ?? 0) & is.CUE) !== 0) {
    return readPhraseAfter(tokens, skipAdverbs(tokens, next + 2, to), to);
  }
  if (token.is & NO_VERB && !token.isCapital && !(token.is & is.DETERMINER)) return null;
  const phrase = readPhraseAfter(tokens, next, to);
  if (phrase === null) {
    // An odd verb before its subject: “…,” returned she.
    return hasComma && !token.isCapital ? readPronounOrName(tokens, next + 1, to) : null;
  }
  return verbFollows(tokens, phrase.to, to) || hasComma ? phrase : null;
}

const VERBAL = is.CUE | is.AUXILIARY | is.OBJECT;
const NO_VERB = is.PREPOSITION | is.RELATIVE | is.CONJUNCTION | is.DETERMINER | is.CLAUSE;

/** Commas and dashes between a quote and its inquit. */
function isGap(token: Token): boolean {
  return (
    token.kind === 'mark' &&
    (token.text === ',' || token.text === '-' || token.text === '—' || token.text === '–')
  );
}

function skipAdverbs(tokens: readonly Token[], from: number, to: number): number {
  let at = from;
  while (at < to && (tokens[at] as Token).is & is.ADVERB && !(tokens[at] as Token).isCapital) at++;
  return at;
}

function readPronounOrName(tokens: readonly Token[], at: number, to: number): NounPhrase | null {
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  return token.is & is.PRONOUN || token.isCapital || token.is & is.DETERMINER
    ? readPhraseAfter(tokens, at, to)
    : null;
}

/** A verb of saying follows the subject, over appositives and relative clauses, before the next quote. */
function verbFollows(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.CUE) return true;
  }
  return false;
}

/** A verb of saying right before the quote: a man yelled, “…”; Ruiz told them: “…” */
function cueBeside({ tokens, language }: Reading, from: number, at: number): NounPhrase | null {
  let verb = at - 1;
  if (verb > from && (isGap(tokens[verb] as Token) || tokens[verb]?.text === ':')) verb--;
  if (verb > from && (tokens[verb] as Token).is & (is.OBJECT | is.ADVERB)) verb--;
  if (verb <= from || !((tokens[verb] as Token).is & is.CUE) || isNounUse(tokens, verb)) return null;
  if (language.verbSecond) return findSubjectAround(tokens, from, verb, at);
  return findSubjectBefore(tokens, from, verb);
}

/** The nearest verb of `kind` before `at`, with its subject. */
function cueBefore({ tokens, language }: Reading, from: number, at: number, kind: number): NounPhrase | null {
  let tried = 0;
  for (let verb = at - 1; verb >= from && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    if (!(token.is & kind) || (token.isCapital && verb > from) || isNounUse(tokens, verb)) continue;
    tried++;
    if (language.verbSecond) {
      const subject = findSubjectAround(tokens, from, verb, at);
      if (subject !== null) return subject;
      continue;
    }
    const subject = findSubjectBefore(tokens, from, verb);
    if (subject !== null) return subject;
    const inverted = verb === from ? readPronounOrName(tokens, verb + 1, at) : null;
    if (inverted !== null) return inverted;
  }
  return null;
}

/** The next verb of `kind` after the quote, with its subject. */
function cueAfter({ tokens, language }: Reading, at: number, to: number, kind: number): NounPhrase | null {
  let tried = 0;
  for (let verb = at + 1; verb < to && tried < MAX_VERBS; verb++) {
    const token = tokens[verb] as Token;
    if (!(token.is & kind) || token.isCapital || isNounUse(tokens, verb)) continue;
    tried++;
    const start = lastQuoteBefore(tokens, at, verb) + 1;
    const subject = language.verbSecond
      ? findSubjectAround(tokens, start, verb, to)
      : (findSubjectBefore(tokens, start, verb) ?? readPronounOrName(tokens, verb + 1, to));
    if (subject !== null) return subject;
  }
  return null;
}

function lastQuoteBefore(tokens: readonly Token[], from: number, to: number): number {
  for (let at = to - 1; at > from; at--) if (tokens[at]?.kind === 'quote') return at;
  return from;
}

/** According to Acme, … Nach Ansicht der Partei … */
function sourceNear(tokens: readonly Token[], from: number, at: number, to: number): NounPhrase | null {
  for (let step = from; step < to; step++) {
    const token = tokens[step] as Token;
    if (!(token.is & is.ACCORDING) || step === at) continue;
    // “…“, so der Sprecher: elsewhere the word is an adverb.
    if (token.is & is.ADVERB && tokens[step - 1]?.text !== ',') continue;
    let next = step + 1;
    while (
      (next < to && (tokens[next] as Token).is & (is.CUE_NOUN | is.POSSESSIVE)) ||
      tokens[next]?.lower === 'to'
    )
      next++;
    // “nach” is a plain preposition as well.
    if (token.is & is.PREPOSITION && next === step + 1) continue;
    const phrase = readPhraseAfter(tokens, next, to);
    if (phrase !== null) return phrase;
  }
  return null;
}

/** Ruiz: “We lost.” Ruiz’s answer: “No.” Asked again, she demurred: “No.” */
function colonSubject(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  if (tokens[at - 1]?.text !== ':') return null;
  const label = readPhraseBefore(tokens, from, at - 1);
  if (label !== null && (label.from === from || isLabelBreak(tokens[label.from - 1] as Token))) return label;
  return verbSubject(tokens, from, at - 1) ?? firstSubject(tokens, from, at - 1);
}

function isLabelBreak({ kind, text }: Token): boolean {
  return kind === 'quote' || text === '-' || text === '–' || text === '—' || text === ']' || text === ')';
}

/** The subject of the nearest verb of any kind. */
function verbSubject(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  let tried = 0;
  for (let verb = at - 1; verb > from && tried < MAX_VERBS; verb--) {
    const token = tokens[verb] as Token;
    if (token.kind === 'quote') return null;
    if (!(token.is & (is.NOT_SPEECH_VERB | is.CUE)) || token.isCapital || isNounUse(tokens, verb)) continue;
    tried++;
    const subject = findSubjectBefore(tokens, from, verb);
    if (subject !== null) return subject;
  }
  return null;
}

/** In Ruiz’s words, “…”. In the words of Ruiz, “…”. */
function wordsOf(tokens: readonly Token[], from: number, at: number): NounPhrase | null {
  for (let step = at - 1; step > from && step > at - 8; step--) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return null;
    if (token.lower !== 'words') continue;
    if (tokens[step + 1]?.lower === 'of') return readPhraseAfter(tokens, step + 2, at);
    const owner = tokens[step - 1] as Token;
    if (owner.is & is.POSSESSIVE) return { from: step - 1, to: step + 1, head: step + 1 };
    if (owner.text === '’s' || owner.text === '’' || owner.text === "'")
      return readPhraseBefore(tokens, from, step - 1);
  }
  return null;
}

/** “Buy land.” —Ana Ruiz */
function signature(tokens: readonly Token[], at: number, to: number): NounPhrase | null {
  const dash = tokens[at + 1];
  if (dash === undefined || at + 2 >= to || !isGap(dash) || dash.text === ',') return null;
  const phrase = readPhraseAfter(tokens, at + 2, to);
  if (phrase === null || tokens[phrase.from]?.isCapital !== true) return null;
  const after = tokens[phrase.to];
  return phrase.to >= to || after?.text === '.' || after?.text === ',' ? phrase : null;
}
