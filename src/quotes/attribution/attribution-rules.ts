import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import { firstInRow } from '../tokens/joined-quotes.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { readAsClause, readOpeningAsClause } from './as-clause.ts';
import { plainReportingClause } from './plain-clause.ts';
import {
  reportingVerbAdjoining,
  reportingVerbAfter,
  reportingVerbBefore,
  reportingVerbBeside,
} from './reporting-verb.ts';
import { signer, unnamedSigner } from './signature.ts';
import { sourceInMarks } from './source-in-marks.ts';
import {
  colonSubject,
  inWordsOf,
  openingSource,
  opinionHolder,
  ownSaying,
  sourceBehind,
  sourceNear,
} from './source-phrase.ts';
import type { Sourced } from './sourced.ts';
import type { SpeakerRule } from './speaker-rule.ts';
import { splitQuote } from './split-quote.ts';

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
    name: 'source-in-marks',
    evidence: 'source',
    place: 'clause',
    takes: 'any noun',
    find: ({ prose, before, behind }) => sourceInMarks(prose, { ...before, to: behind.to }, behind.from),
  },
  {
    name: 'source-behind',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ behind }) => sourceBehind(behind),
  },
  {
    name: 'as-clause',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ before, prose }) => readAsClause(before, prose.language),
  },
  {
    name: 'as-clause-opening',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ before, prose }) => readOpeningAsClause(before, prose.language),
  },
  {
    name: 'cue-adjoining',
    evidence: 'saying',
    place: 'beside',
    takes: 'any noun',
    find: ({ before, prose }) => reportingVerbAdjoining(before, prose.language, is.CORE_CUE),
  },
  {
    name: 'naming-adjoining',
    evidence: 'naming',
    place: 'beside',
    takes: 'any noun',
    find: ({ before, prose }) => reportingVerbAdjoining(before, prose.language, is.NAMING),
  },
  {
    name: 'verb-adjoining',
    evidence: 'holding',
    place: 'beside',
    takes: 'any noun',
    find: ({ before, prose }) => reportingVerbAdjoining(before, prose.language, OTHER_VERBS),
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
    find: ({ before }) => inWordsOf(before),
  },
  {
    name: 'own-saying',
    evidence: 'source',
    place: 'clause',
    takes: 'any noun',
    find: ({ before }) => ownSaying(before),
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
    find: ({ before, prose }) => reportingVerbBeside(before, prose.language, is.CORE_CUE),
  },
  {
    name: 'verb-beside',
    evidence: 'holding',
    place: 'beside',
    takes: 'any noun',
    find: ({ before, prose }) => reportingVerbBeside(before, prose.language, is.REPORTING_VERB),
  },
  {
    name: 'cue-before',
    evidence: 'saying',
    place: 'before',
    takes: 'who can speak',
    find: ({ before, prose }) => reportingVerbBefore(before, prose.language, is.CORE_CUE),
  },
  {
    name: 'source-near',
    evidence: 'source',
    place: 'clause',
    takes: 'who can speak',
    find: ({ sentence }) => sourceNear(sentence),
  },
  {
    name: 'cue-behind',
    evidence: 'saying',
    place: 'behind',
    takes: 'who can speak',
    find: ({ behind, prose }) => reportingVerbAfter(behind, prose.language, is.CORE_CUE),
  },
  { name: 'naming-before', evidence: 'naming', place: 'before', takes: 'who can speak', find: namingBefore },
  {
    name: 'verb-before',
    evidence: 'holding',
    place: 'before',
    takes: 'who can speak',
    find: ({ before, prose }) => reportingVerbBefore(before, prose.language, OTHER_VERBS),
  },
  { name: 'verb-behind', evidence: 'holding', place: 'behind', takes: 'who can speak', find: verbBehind },
  {
    name: 'colon',
    evidence: 'colon',
    place: 'before',
    takes: 'who can speak',
    find: ({ before, prose }) => colonSubject(before, prose.language),
  },
  {
    name: 'opinion-holder',
    evidence: 'opinion',
    place: 'clause',
    takes: 'who can speak',
    find: ({ before }) => opinionHolder(before),
  },
];

/** How far before a quote a naming verb may stand: called the man “a disgrace”. */
const NAMING_REACH = 5;

/** How far before “as”: described the plan that the new board had put to its members as “a disgrace”. */
const LIKENING_REACH = 24;

function namingBefore({ prose, before }: Sourced): NounPhrase | null {
  const { tokens, from, to: at } = before;
  const reach = isLikening(before) ? LIKENING_REACH : NAMING_REACH;
  for (let verb = at - 1; verb > Math.max(from, at - 1 - reach); verb--) {
    const { is: classes, kind, text } = tokens[verb] as Token;
    if (classes & is.NAMING) return reportingVerbBefore(before, prose.language, is.NAMING);
    if ((kind === 'quote' || text === ';') && verb < at - NAMING_REACH) return null;
  }
  return null;
}

/** As “a disgrace”, as a “disgrace”, as being “a disgrace” */
function isLikening({ tokens, from, to }: WordRange): boolean {
  let at = to - 1;
  while (at > from && (tokens[at] as Token).is & (is.DETERMINER | is.ADVERB | is.AUXILIARY)) at--;
  return at > from && (tokens[at] as Token).roles.has('likeness');
}

function verbBehind({ prose, before, behind }: Sourced): NounPhrase | null {
  // Signs that read “…”: the words are those of a verb before them.
  const { tokens, from } = before;
  const at = firstInRow(tokens, before.to, from);
  if (at > from && (tokens[at - 1] as Token).is & is.REPORTING_VERB) return null;
  const naming = prose.language.verbSecond ? is.NAMING : 0;
  return reportingVerbAfter(behind, prose.language, is.REPORTING_VERB | naming);
}
