import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { firstSubject } from '../grammar/subject.ts';
import { openingSubject } from '../grammar/verb-second.ts';
import * as is from '../languages/language.ts';
import { lastInside, type Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/tokenize.ts';
import { canBeSource } from './can-be-source.ts';
import { findReportingClause, type Reading } from './reporting-clause.ts';
import {
  reportingVerbAdjoining,
  reportingVerbAfter,
  reportingVerbBefore,
  reportingVerbBeside,
} from './reporting-verb.ts';
import {
  colonSubject,
  opinionHolder,
  ownSaying,
  signature,
  sourceBehind,
  sourceNear,
  wordsOf,
} from './source-phrase.ts';

/**
 * Who says the quote at `at`, by the words of its own sentence: the subject of the verb that gives it. `null` when no
 * verb does. The surest signs come first.
 */
export function attributeQuote(prose: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { text, tokens, quotes } = prose;
  const { from, to } = sentence;
  const ending = lastInside(text, quotes[(tokens[at] as Token).quote] as Span);
  const ifSource = (phrase: NounPhrase | null): NounPhrase | null =>
    phrase !== null && canBeSource(prose, phrase, at) ? phrase : null;
  // Within the writer’s own sentence what follows a comma is an apposition: the “big gap,” a hole in the wall.
  const before = at > from ? tokens[at - 1] : undefined;
  const isSetOff = before === undefined || before.kind !== 'word' || (before.is & is.REPORTING_VERB) !== 0;
  const inquit = ending === '.' ? null : findReportingClause(prose, at, to, ending === ',' && isSetOff);
  return (
    (ending === ',' && inquit !== null && isPlain(tokens, inquit, to) ? inquit : null) ??
    ifSource(sourceBehind(tokens, at, to)) ??
    reportingVerbAdjoining(prose, from, at) ??
    inquit ??
    wordsOf(tokens, from, at) ??
    ownSaying(tokens, from, at) ??
    signature(tokens, at, to) ??
    reportingVerbBeside(prose, from, at) ??
    ifSource(reportingVerbBefore(prose, from, at, is.CORE_CUE)) ??
    ifSource(sourceNear(tokens, from, at, to)) ??
    ifSource(reportingVerbAfter(prose, at, to, is.CORE_CUE)) ??
    ifSource(reportingVerbBefore(prose, from, at, is.REPORTING_VERB | is.NAMING)) ??
    ifSource(
      reportingVerbAfter(prose, at, to, is.REPORTING_VERB | (prose.language.verbSecond ? is.NAMING : 0)),
    ) ??
    ifSource(colonSubject(prose, from, at)) ??
    ifSource(opinionHolder(tokens, from, at))
  );
}

/** “…,” the senator said: the verb stands right behind its subject, and ends the clause. */
function isPlain(tokens: readonly Token[], inquit: NounPhrase, to: number): boolean {
  const verb = tokens[inquit.to];
  if (verb === undefined || inquit.to >= to || !(verb.is & is.CORE_CUE)) return false;
  const after = tokens[inquit.to + 1];
  return (
    inquit.to + 1 >= to || after?.kind === 'mark' || ((after?.is ?? 0) & (is.PREPOSITION | is.TIME)) !== 0
  );
}

/** Who says what comes next, by a sentence that leads in to it with a colon at `colon`. */
export function attributeLeadIn(prose: Reading, from: number, colon: number): NounPhrase | null {
  return (
    attributeReport(prose, from, colon) ??
    reportingVerbBefore(prose, from, colon, is.REPORTING_VERB | is.NAMING) ??
    (prose.language.verbSecond ? openingSubject : firstSubject)(prose.tokens, from, colon)
  );
}

/** Who says something in the words from `from` to `to`, marked as a quote or not. */
export function attributeReport(prose: Reading, from: number, to: number): NounPhrase | null {
  return reportingVerbBefore(prose, from, to, is.CORE_CUE);
}

/** Whose words a part of a sentence may be that has no verb of saying: its subject’s, “Ruiz wanted ‘no part of it’.” */
export function attributeFragment(prose: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens, language } = prose;
  if (at === sentence.from) return null;
  if (language.verbSecond) return openingSubject(tokens, sentence.from, at);
  const start = clauseStart(tokens, sentence.from, at);
  const first = tokens[start] as Token;
  if (first.is & (is.PREPOSITION | is.CLAUSE | is.REPORTING_VERB)) return null;
  const subject = firstSubject(tokens, start, at);
  return subject !== null && canBeSource(prose, subject, at) ? subject : null;
}

/** Behind the last colon or semicolon before a fragment, unless it is the one that leads in to it. */
function clauseStart(tokens: readonly Token[], from: number, at: number): number {
  for (let step = at - 2; step > from; step--) {
    const { text } = tokens[step] as Token;
    if (text === ':' || text === ';') return step + 1;
  }
  return from;
}
