import type { Span } from '../../article.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { VERB } from '../grammar/verbs.ts';
import * as is from '../languages/grammar.ts';
import { lastInside } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { readAsClause, readOpeningAsClause } from './as-clause.ts';
import { findReportingClause, type Reading } from './reporting-clause.ts';
import {
  reportingVerbAdjoining,
  reportingVerbAfter,
  reportingVerbBefore,
  reportingVerbBeside,
} from './reporting-verb.ts';
import { isSign, readSignature, readUnnamedSigner } from './signature.ts';
import { sourceInMarks } from './source-in-marks.ts';
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
  readonly sentence: WordRange;
  /** Its sentence up to its own token, and from that token on. */
  readonly before: WordRange;
  readonly behind: WordRange;
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
    find: ({ sentence, behind }) => sourceNear(sentence, behind.from),
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

function plainReportingClause({ behind, ending, clauseSubject }: Sourced): NounPhrase | null {
  return ending === ',' && clauseSubject !== null && isPlain(clauseSubject, behind) ? clauseSubject : null;
}

/** According to Rumi Kahn, an analyst, “…”, with no verb of saying between. */
function openingSource({ prose, before, clauseSubject }: Sourced): NounPhrase | null {
  const { tokens, from, to: at } = before;
  if (!prose.language.tellsSources || !((tokens[from] as Token).is & is.ACCORDING) || at === from)
    return null;
  // According to the papers, “we lost,” Ruiz said.
  if (clauseSubject !== null && isPlainCue(tokens, clauseSubject)) return null;
  for (let step = from; step < at; step++) if ((tokens[step] as Token).is & is.CORE_CUE) return null;
  return sourceNear(before, at);
}

function isPlainCue(tokens: readonly Token[], { from, to }: NounPhrase): boolean {
  return (((tokens[from - 1]?.is ?? 0) | (tokens[to]?.is ?? 0)) & is.CORE_CUE) !== 0;
}

/** Only a lead-in may stand before the quote: From a reader: “It works.” – Ana R. */
function signer({ before, behind }: Sourced): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  let first = before.from;
  // ★★★★★ “It holds.” – Nora B.
  while (first < at && isSign(tokens[first] as Token)) first++;
  return first === at || tokens[at - 1]?.text === ':' ? readSignature({ tokens, from: at + 1, to }) : null;
}

/** Only in a paragraph that holds nothing else. */
function unnamedSigner({ behind }: Sourced): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  return at === 0 && to === tokens.length ? readUnnamedSigner({ tokens, from: 1, to }) : null;
}

/**
 * “We lost,” Ruiz, a welder, said, “but not badly”: both parts have the same speaker, as only a reporting clause stands
 * between them.
 */
function splitQuote({ prose, before }: Sourced): NounPhrase | null {
  const { text, quotes, language } = prose;
  const { tokens, from, to: at } = before;
  const verb = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  if (!((tokens[verb]?.is ?? 0) & is.CORE_CUE)) return null;
  let first = at - 2;
  while (first > from && tokens[first]?.kind !== 'quote') first--;
  const quote = tokens[first];
  if (quote?.kind !== 'quote' || lastInside(text, quotes[quote.quote] as Span) !== ',') return null;
  const subject = findReportingClause({ tokens, from: first, to: at }, language, 'comma');
  if (subject === null || subject.from !== first + 1) return null;
  return hasOtherSubject({ tokens, from: subject.to, to: verb }) ? null : subject;
}

/** “We lost,” Ruiz said, but Hale said, “We won”: what follows the conjunction is no verb of the same subject. */
function hasOtherSubject({ tokens, from, to: verb }: WordRange): boolean {
  // Before the first verb, it joins what the subject is: “Ruiz, Bo’s wife and Lune’s mayor, said, “…””.
  let isTold = false;
  for (let at = from; at < verb; at++) {
    const { is: classes } = tokens[at] as Token;
    if (classes & VERB) isTold = true;
    if (
      isTold &&
      classes & (is.CONJUNCTION | is.CLAUSE) &&
      at + 1 < verb &&
      !((tokens[at + 1] as Token).is & VERB)
    )
      return true;
  }
  return false;
}

/** How far before a quote a naming verb may stand: called the man “a disgrace”. */
const NAMING_REACH = 5;

function namingBefore({ prose, before }: Sourced): NounPhrase | null {
  const { tokens, from, to: at } = before;
  for (let verb = at - 1; verb > Math.max(from, at - 1 - NAMING_REACH); verb--) {
    if ((tokens[verb] as Token).is & is.NAMING) return reportingVerbBefore(before, prose.language, is.NAMING);
  }
  return null;
}

function verbBehind({ prose, behind }: Sourced): NounPhrase | null {
  const naming = prose.language.verbSecond ? is.NAMING : 0;
  return reportingVerbAfter(behind, prose.language, is.REPORTING_VERB | naming);
}

/** “…,” the senator said: the verb follows its subject directly and ends the clause. */
function isPlain(subject: NounPhrase, { tokens, to }: WordRange): boolean {
  const verb = tokens[subject.to];
  if (verb === undefined || subject.to >= to || !(verb.is & is.CORE_CUE)) return false;
  const after = tokens[subject.to + 1];
  return (
    subject.to + 1 >= to || after?.kind === 'mark' || ((after?.is ?? 0) & (is.PREPOSITION | is.TIME)) !== 0
  );
}
