import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import { lastInside } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { readAsClause } from './as-clause.ts';
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
  inWordsOf,
  opinionHolder,
  ownSaying,
  sourceBehind,
  sourceNear,
} from './source-phrase.ts';
import type { SpeakerRule } from './speaker-rule.ts';

/** A quote to be attributed, and its sentence. */
export interface Sourced {
  readonly prose: Reading;
  /** The sentence as tokens `from` to `to`, and the quote’s own token. */
  readonly from: number;
  readonly to: number;
  readonly at: number;
  /** The last character inside its marks. */
  readonly ending: string;
  /** The subject of the reporting clause after it. */
  readonly clauseSubject: NounPhrase | null;
}

/**
 * A rule that finds the speaker of a quote. A reliable one takes any noun phrase, others only one for somebody who can
 * speak.
 */
interface AttributionRule extends SpeakerRule {
  readonly takes: 'any noun' | 'who can speak';
  readonly find: (quote: Sourced) => NounPhrase | null;
}

/** Verbs that may attribute words. */
export const OTHER_VERBS = is.REPORTING_VERB | is.NAMING;

/** The most reliable rules come first. */
export const ATTRIBUTION_RULES: readonly AttributionRule[] = [
  { name: 'split-quote', evidence: 'saying', place: 'beside', takes: 'any noun', find: splitQuote },
  {
    name: 'plain-reporting-clause',
    evidence: 'saying',
    place: 'beside',
    takes: 'any noun',
    find: plainReportingClause,
  },
  {
    name: 'source-behind',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ prose, at, to }) => sourceBehind(prose.tokens, at, to),
  },
  {
    name: 'as-clause',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ prose, from, at }) => readAsClause(prose.tokens, from, at, prose.language),
  },
  {
    name: 'cue-adjoining',
    evidence: 'saying',
    place: 'beside',
    takes: 'any noun',
    find: ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, is.CORE_CUE),
  },
  {
    name: 'naming-adjoining',
    evidence: 'naming',
    place: 'beside',
    takes: 'any noun',
    find: ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, is.NAMING),
  },
  {
    name: 'verb-adjoining',
    evidence: 'holding',
    place: 'beside',
    takes: 'any noun',
    find: ({ prose, from, at }) => reportingVerbAdjoining(prose, from, at, OTHER_VERBS),
  },
  {
    name: 'source-opening',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: openingSource,
  },
  {
    name: 'reporting-clause',
    evidence: 'saying',
    place: 'clause',
    takes: 'any noun',
    find: ({ clauseSubject }) => clauseSubject,
  },
  {
    name: 'in-words-of',
    evidence: 'source',
    place: 'clause',
    takes: 'any noun',
    find: ({ prose, from, at }) => inWordsOf(prose.tokens, from, at),
  },
  {
    name: 'own-saying',
    evidence: 'source',
    place: 'clause',
    takes: 'any noun',
    find: ({ prose, from, at }) => ownSaying(prose.tokens, from, at),
  },
  { name: 'signature', evidence: 'signature', place: 'clause', takes: 'any noun', find: signer },
  {
    name: 'unnamed-signature',
    evidence: 'signature',
    place: 'clause',
    takes: 'any noun',
    find: unnamedSigner,
  },
  {
    name: 'cue-beside',
    evidence: 'saying',
    place: 'beside',
    takes: 'any noun',
    find: ({ prose, from, at }) => reportingVerbBeside(prose, from, at, is.CORE_CUE),
  },
  {
    name: 'verb-beside',
    evidence: 'holding',
    place: 'beside',
    takes: 'any noun',
    find: ({ prose, from, at }) => reportingVerbBeside(prose, from, at, is.REPORTING_VERB),
  },
  {
    name: 'cue-before',
    evidence: 'saying',
    place: 'before',
    takes: 'who can speak',
    find: ({ prose, from, at }) => reportingVerbBefore(prose, from, at, is.CORE_CUE),
  },
  {
    name: 'source-near',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ prose, from, at, to }) => sourceNear(prose.tokens, from, at, to),
  },
  {
    name: 'cue-behind',
    evidence: 'saying',
    place: 'behind',
    takes: 'who can speak',
    find: ({ prose, at, to }) => reportingVerbAfter(prose, at, to, is.CORE_CUE),
  },
  { name: 'naming-before', evidence: 'naming', place: 'before', takes: 'who can speak', find: namingBefore },
  {
    name: 'verb-before',
    evidence: 'holding',
    place: 'before',
    takes: 'who can speak',
    find: ({ prose, from, at }) => reportingVerbBefore(prose, from, at, OTHER_VERBS),
  },
  { name: 'verb-behind', evidence: 'holding', place: 'behind', takes: 'who can speak', find: verbBehind },
  {
    name: 'colon',
    evidence: 'colon',
    place: 'before',
    takes: 'who can speak',
    find: ({ prose, from, at }) => colonSubject(prose, from, at),
  },
  {
    name: 'opinion-holder',
    evidence: 'opinion',
    place: 'clause',
    takes: 'who can speak',
    find: ({ prose, from, at }) => opinionHolder(prose.tokens, from, at),
  },
];

function plainReportingClause({ prose, to, ending, clauseSubject }: Sourced): NounPhrase | null {
  return ending === ',' && clauseSubject !== null && isPlain(prose.tokens, clauseSubject, to)
    ? clauseSubject
    : null;
}

/** According to Rumi Kahn, an analyst, “…”, with no verb of saying between. */
function openingSource({ prose, from, at, clauseSubject }: Sourced): NounPhrase | null {
  const { tokens, language } = prose;
  if (!language.tellsSources || !((tokens[from] as Token).is & is.ACCORDING) || at === from) return null;
  // According to the papers, “we lost,” Ruiz said.
  if (clauseSubject !== null && isPlainCue(tokens, clauseSubject)) return null;
  for (let step = from; step < at; step++) if ((tokens[step] as Token).is & is.CORE_CUE) return null;
  return sourceNear(tokens, from, at, at);
}

function isPlainCue(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return (((tokens[from - 1]?.is ?? 0) | (tokens[to]?.is ?? 0)) & is.CORE_CUE) !== 0;
}

/** Only a lead-in may stand before the quote: From a reader: “It works.” – Ana R. */
function signer({ prose: { tokens }, from, at, to }: Sourced): NounPhrase | null {
  return at === from || tokens[at - 1]?.text === ':' ? readSignature(tokens, at + 1, to) : null;
}

/** Only in a paragraph that holds nothing else. */
function unnamedSigner({ prose, from, to, at }: Sourced): NounPhrase | null {
  const isAll = at === 0 && from === 0 && to === prose.tokens.length;
  return isAll ? readUnnamedSigner(prose.tokens, 1, to) : null;
}

/**
 * “We lost,” Ruiz, a welder, said, “but not badly”: both parts have the same speaker, as only a reporting clause stands
 * between them.
 */
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

/** How far before a quote a naming verb may stand: called the man “a disgrace”. */
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

/** “…,” the senator said: the verb follows its subject directly and ends the clause. */
function isPlain(tokens: readonly Token[], subject: NounPhrase, to: number): boolean {
  const verb = tokens[subject.to];
  if (verb === undefined || subject.to >= to || !(verb.is & is.CORE_CUE)) return false;
  const after = tokens[subject.to + 1];
  return (
    subject.to + 1 >= to || after?.kind === 'mark' || ((after?.is ?? 0) & (is.PREPOSITION | is.TIME)) !== 0
  );
}
