import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { firstSubject } from '../grammar/subject.ts';
import { openingSubject } from '../grammar/verb-second.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { lastInside, type Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { readAsClause } from './as-clause.ts';
import { canBeSource } from './can-be-source.ts';
import { findReportingClause, type Reading } from './reporting-clause.ts';
import {
  reportingVerbAdjoining,
  reportingVerbAfter,
  reportingVerbBefore,
  reportingVerbBeside,
} from './reporting-verb.ts';
import { readSignature, readUnnamedSigner } from './signature.ts';
import {
  colonSubject,
  opinionHolder,
  ownSaying,
  sourceBehind,
  sourceNear,
  wordsOf,
} from './source-phrase.ts';

/** The words that say whose a quote is, and the name of the rule that found them. */
export interface Attribution {
  readonly phrase: NounPhrase;
  readonly rule: string;
}

/** A quote to be given to somebody, with its sentence. */
export interface Sourced {
  readonly prose: Reading;
  /** The sentence, as tokens `from` to `to`, and the quote among them. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** The last character within its marks. */
  readonly ending: string;
  /** The subject of the reporting clause behind it. */
  readonly inquit: NounPhrase | null;
}

/**
 * Who says the quote at `at`, by the words of its own sentence: the subject of the verb that gives it. `null` when no
 * verb does. The surest signs come first.
 */
export function attributeQuote(prose: Reading, sentence: Sentence, at: number): Attribution | null {
  const quote = sourcedQuote(prose, sentence, at);
  for (const [rule, find, isAnything] of ATTRIBUTION_RULES) {
    const phrase = find(quote);
    if (phrase !== null && (isAnything === 'any noun' || canBeSource(prose, phrase, at)))
      return { phrase, rule };
  }
  return null;
}

function sourcedQuote(prose: Reading, { from, to }: Sentence, at: number): Sourced {
  const { text, tokens, quotes } = prose;
  const ending = lastInside(text, quotes[(tokens[at] as Token).quote] as Span);
  // Within the writer’s own sentence what follows a comma is an apposition: the “big gap,” a hole in the wall.
  const before = at > from ? tokens[at - 1] : undefined;
  const isSetOff = before === undefined || before.kind !== 'word' || (before.is & is.REPORTING_VERB) !== 0;
  const isMarked = MARKS.includes(ending) || tokens[at + 1]?.text === ',';
  const stop = ending === ',' && isSetOff ? 'comma' : isMarked ? 'mark' : 'none';
  const inquit = ending === '.' ? null : findReportingClause(prose, at, to, stop);
  return { prose, from, to, at, ending, inquit };
}

/** What a quote may end with before its inquit. */
const MARKS = ',?!…–—';

/** A rule that finds the source of a quote; how sure it is of its place tells whether any noun there is one. */
type Rule = readonly [
  name: string,
  find: (quote: Sourced) => NounPhrase | null,
  takes: 'any noun' | 'who can speak',
];

const OTHER_VERBS = is.REPORTING_VERB | is.NAMING;

/** The surest signs come first. */
export const ATTRIBUTION_RULES: readonly Rule[] = [
  ['split-quote', splitQuote, 'any noun'],
  ['plain-reporting-clause', plainReportingClause, 'any noun'],
  ['source-behind', ({ prose, at, to }) => sourceBehind(prose.tokens, at, to), 'who can speak'],
  [
    'as-clause',
    ({ prose, from, at }) => readAsClause(prose.tokens, from, at, prose.language),
    'who can speak',
  ],
  [
    'cue-adjoining',
    ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, is.CORE_CUE),
    'any noun',
  ],
  [
    'naming-adjoining',
    ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, is.NAMING),
    'any noun',
  ],
  [
    'verb-adjoining',
    ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, OTHER_VERBS),
    'any noun',
  ],
  ['source-opening', openingSource, 'who can speak'],
  ['reporting-clause', ({ inquit }) => inquit, 'any noun'],
  ['in-words-of', ({ prose, from, at }) => wordsOf(prose.tokens, from, at), 'any noun'],
  ['own-saying', ({ prose, from, at }) => ownSaying(prose.tokens, from, at), 'any noun'],
  ['signature', signer, 'any noun'],
  ['unnamed-signature', unnamedSigner, 'any noun'],
  ['cue-beside', ({ prose, from, at }) => reportingVerbBeside(prose, from, at, is.CORE_CUE), 'any noun'],
  [
    'verb-beside',
    ({ prose, from, at }) => reportingVerbBeside(prose, from, at, is.REPORTING_VERB),
    'any noun',
  ],
  ['cue-before', ({ prose, from, at }) => reportingVerbBefore(prose, from, at, is.CORE_CUE), 'who can speak'],
  ['source-near', ({ prose, from, at, to }) => sourceNear(prose.tokens, from, at, to), 'who can speak'],
  ['cue-behind', ({ prose, at, to }) => reportingVerbAfter(prose, at, to, is.CORE_CUE), 'who can speak'],
  ['naming-before', namingBefore, 'who can speak'],
  [
    'verb-before',
    ({ prose, from, at }) => reportingVerbBefore(prose, from, at, OTHER_VERBS),
    'who can speak',
  ],
  ['verb-behind', verbBehind, 'who can speak'],
  ['colon', ({ prose, from, at }) => colonSubject(prose, from, at), 'who can speak'],
  ['opinion-holder', ({ prose, from, at }) => opinionHolder(prose.tokens, from, at), 'who can speak'],
];

function plainReportingClause({ prose, to, ending, inquit }: Sourced): NounPhrase | null {
  return ending === ',' && inquit !== null && isPlain(prose.tokens, inquit, to) ? inquit : null;
}

/** According to Rumi Kahn, an analyst, “…”, with no verb of saying between. */
function openingSource({ prose, from, at, inquit }: Sourced): NounPhrase | null {
  const { tokens, language } = prose;
  if (!language.tellsSources || !((tokens[from] as Token).is & is.ACCORDING) || at === from) return null;
  // According to the papers, “we lost,” Ruiz said.
  if (inquit !== null && isPlainCue(tokens, inquit)) return null;
  for (let step = from; step < at; step++) if ((tokens[step] as Token).is & is.CORE_CUE) return null;
  return sourceNear(tokens, from, at, at);
}

function isPlainCue(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return (((tokens[from - 1]?.is ?? 0) | (tokens[to]?.is ?? 0)) & is.CORE_CUE) !== 0;
}

/** Nothing stands before the quote but what leads in to it: From a reader: “It works.” – Ana R. */
function signer({ prose: { tokens }, from, at, to }: Sourced): NounPhrase | null {
  return at === from || tokens[at - 1]?.text === ':' ? readSignature(tokens, at + 1, to) : null;
}

/** It takes a paragraph that holds nothing else. */
function unnamedSigner({ prose, from, to, at }: Sourced): NounPhrase | null {
  const isAll = at === 0 && from === 0 && to === prose.tokens.length;
  return isAll ? readUnnamedSigner(prose.tokens, 1, to) : null;
}

/** “We lost,” Ruiz, a welder, said, “but not badly”: the second part is whose the first is, as nothing else is between. */
function splitQuote({ prose, from, at }: Sourced): NounPhrase | null {
  const { tokens, text, quotes } = prose;
  const verb = tokens[tokens[at - 1]?.text === ',' ? at - 2 : at - 1];
  if (verb === undefined || !(verb.is & is.CORE_CUE)) return null;
  let first = at - 2;
  while (first > from && tokens[first]?.kind !== 'quote') first--;
  const quote = tokens[first];
  if (quote?.kind !== 'quote' || lastInside(text, quotes[quote.quote] as Span) !== ',') return null;
  const subject = findReportingClause(prose, first, at, 'comma');
  return subject !== null && subject.from === first + 1 ? subject : null;
}

/** How far before a quote the verb stands that names something so: called the man “a disgrace”. */
const NAMING_REACH = 5;

function namingBefore({ prose, from, at }: Sourced): NounPhrase | null {
  for (let verb = at - 1; verb > Math.max(from, at - 1 - NAMING_REACH); verb--) {
    if ((prose.tokens[verb] as Token).is & is.NAMING) return reportingVerbBefore(prose, from, at, is.NAMING);
  }
  return null;
}

function verbBehind({ prose, at, to }: Sourced): NounPhrase | null {
  const naming = prose.language.verbSecond ? is.NAMING : 0;
  return reportingVerbAfter(prose, at, to, is.REPORTING_VERB | naming);
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
    leadingPhrase(prose, from, colon) ??
    reportingVerbBefore(prose, from, colon, OTHER_VERBS) ??
    (prose.language.verbSecond ? openingSubject : firstSubject)(prose.tokens, from, colon)
  );
}

/** Whether a sentence that ends at `end` says that somebody says or writes what comes next: Lind wrote; Lind’s answer. */
export function isReportedBefore(prose: Reading, from: number, end: number): boolean {
  const phrase = attributeReport(prose, from, end) ?? leadingPhrase(prose, from, end);
  if (phrase !== null && canBeSource(prose, phrase, end + 1)) return true;
  const noun = prose.tokens[end - 1];
  const owner = prose.tokens[end - 2];
  return (
    noun !== undefined &&
    end - 2 >= from &&
    (noun.means & means.CUE_NOUN) !== 0 &&
    (owner?.text === '’s' || ((owner?.is ?? 0) & is.POSSESSIVE) !== 0)
  );
}

/** As the poet Lena Hart put it: According to Ruiz: She posted: what can stand right before words apart from the sentence. */
function leadingPhrase(prose: Reading, from: number, colon: number): NounPhrase | null {
  const { tokens, language } = prose;
  const isSource = language.tellsSources && ((tokens[from] as Token).is & is.ACCORDING) !== 0;
  return (
    readAsClause(tokens, from, colon + 1, language) ??
    (isSource ? sourceNear(tokens, from, colon, colon) : null) ??
    reportingVerbBeside(prose, from, colon + 1, is.REPORTING_VERB)
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
