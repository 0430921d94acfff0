import type { Span } from '../../article.ts';
import { isOblique } from '../grammar/clauses.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { firstSubject } from '../grammar/subject.ts';
import { openingSubject, standsForSomebody } from '../grammar/verb-second.ts';
import * as is from '../languages/grammar.ts';
import type { Language } from '../languages/language.ts';
import * as means from '../languages/meaning.ts';
import { lastInside, type Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { readAsClause } from './as-clause.ts';
import { ATTRIBUTION_RULES, OTHER_VERBS } from './attribution-rules.ts';
import { canBeSource } from './can-be-source.ts';
import { isSomebody } from './clause-words.ts';
import { findReportingClause } from './reporting-clause.ts';
import { reportingVerbBefore, reportingVerbBeside } from './reporting-verb.ts';
import { inWordsOf, sourceNear } from './source-phrase.ts';
import type { QuoteStop, Reading, Sourced } from './sourced.ts';
import type { Evidence, SpeakerRule } from './speaker-rule.ts';
import { withoutTail } from './without-tail.ts';

/** The words that name the speaker of a quote, and the rule that found them. */
export interface Attribution {
  readonly phrase: NounPhrase;
  readonly rule: SpeakerRule;
}

/**
 * The speaker of the quote at `at`, from the words of its own sentence: the subject of the verb that attributes it,
 * `null` where there is none. The most reliable rules come first.
 */
export function attributeQuote(prose: Reading, sentence: Sentence, at: number): Attribution | null {
  const quote = sourcedQuote(prose, sentence, at);
  if (quote.clauseSubject === null && isAskedOfSomebody(quote.before)) return null;
  for (const rule of ATTRIBUTION_RULES) {
    const found = rule.find(quote);
    const phrase = found === null ? null : withoutTail(prose.tokens, found, prose.language);
    if (phrase === null) continue;
    if (isOfThing(prose, phrase, rule.evidence)) continue;
    if (rule.takes === 'any noun' || canBeSource(prose, phrase, at)) return { phrase, rule };
  }
  return null;
}

/**
 * “in einem Ton, der ernst klang: „…“”, “Seine Zuversicht beruht auf Erfahrung: „…“”: a thing that no verb of saying gives the
 * words to, in a case that a subject never has, or as the subject before a colon.
 */
function isOfThing({ tokens, language }: Reading, phrase: NounPhrase, evidence: Evidence): boolean {
  const first = tokens[phrase.from] as Token;
  if (evidence === 'saying' || evidence === 'source' || !(first.is & (is.DETERMINER | is.POSSESSIVE)))
    return false;
  const isArticled = language.capitalNouns && evidence === 'colon';
  return (isArticled || isOblique(first)) && !standsForSomebody(tokens, phrase);
}

/** What Ruiz said when asked, “…”: the words are whoever asks’s. */
function isAskedOfSomebody({ tokens, from, to: at }: WordRange): boolean {
  const verb = tokens[at - 2];
  if (at - 3 < from || tokens[at - 1]?.kind !== 'mark' || !verb?.roles.has('addressing')) return false;
  let before = at - 3;
  while (before > from && (tokens[before] as Token).is & is.ADVERB) before--;
  const { roles } = tokens[before] as Token;
  // Guests were asked, “…”
  return roles.has('conditional') || roles.has('passive');
}

function sourcedQuote(prose: Reading, { from, to }: Sentence, at: number): Sourced {
  const { text, tokens, quotes, language } = prose;
  const behind = { tokens, from: at, to };
  const ending = lastInside(text, quotes[(tokens[at] as Token).quote] as Span);
  // Within the writer’s own sentence, what follows a comma is an apposition: the “big gap,” a hole in the wall.
  const before = at > from ? tokens[at - 1] : undefined;
  const isSetOff = before === undefined || before.kind !== 'word' || (before.is & is.REPORTING_VERB) !== 0;
  const isMarked = MARKS.includes(ending) || tokens[at + 1]?.text === ',';
  const after = tokens[at + 1];
  // “Hullo!” he called: a pronoun without a capital goes on with the sentence, as after a comma.
  const isGoingOn =
    at === from && '!?'.includes(ending) && after !== undefined && !after.isCapital && isSomebody(after);
  const stop = (ending === ',' && isSetOff) || isGoingOn ? 'comma' : isMarked ? 'mark' : 'none';
  const clause = ending === '.' ? null : findReportingClause(behind, language, stop);
  const lead = { tokens, from, to: at };
  const clauseSubject =
    clause === null || isInPhrase(behind, clause, stop, before) || isToldWithin(lead, language)
      ? null
      : clause;
  return {
    prose,
    sentence: { tokens, from, to },
    before: lead,
    behind,
    ending,
    clauseSubject,
  };
}

/** A “long walk” a day after the storm: within a phrase, what follows is no clause of its own. */
function isInPhrase(
  { tokens }: WordRange,
  clause: NounPhrase,
  stop: QuoteStop,
  before: Token | undefined,
): boolean {
  if (stop !== 'none' || before === undefined || !(before.is & is.DETERMINER)) return false;
  return ((tokens[clause.to]?.is ?? 0) & (is.CLAUSE | is.PREPOSITION)) !== 0;
}

/** The firm said it was “a sham,” the Herald wrote: the words are the firm’s, of whom the paper tells. */
function isToldWithin(lead: WordRange, language: Language): boolean {
  const { tokens, from, to: at } = lead;
  const before = tokens[at - 1];
  if (!language.tellsSources || language.invertsReportingClause || at - from < 3 || before === undefined)
    return false;
  const isSaid = (before.is & (is.AUXILIARY | is.DETERMINER)) !== 0 || before.roles.has('content');
  return isSaid && reportingVerbBefore(lead, language, is.CORE_CUE) !== null;
}

/** How a quote may end before its reporting clause. */
const MARKS = ',?!…–—';

/** Who says what comes next, from the words that lead in to it, up to their colon. */
export function attributeLeadIn(lead: WordRange, language: Language): NounPhrase | null {
  return (
    attributeReport(lead, language) ??
    leadingPhrase(lead, language) ??
    reportingVerbBefore(lead, language, OTHER_VERBS) ??
    (language.verbSecond ? openingSubject : firstSubject)(lead)
  );
}

/** Whether words attribute what comes next: Lind wrote; Lind’s answer. */
export function isReportedBefore(lead: WordRange, language: Language): boolean {
  const { tokens, from, to: end } = lead;
  const phrase = attributeReport(lead, language) ?? leadingPhrase(lead, language);
  if (phrase !== null && canBeSource({ tokens, language }, phrase, end + 1)) return true;
  const noun = tokens[end - 1];
  const owner = tokens[end - 2];
  return (
    noun !== undefined &&
    end - 2 >= from &&
    (noun.means & means.CUE_NOUN) !== 0 &&
    (owner?.text === '’s' || ((owner?.is ?? 0) & is.POSSESSIVE) !== 0)
  );
}

/** As the poet Lena Hart put it: According to Ruiz: She posted: what can introduce words outside its own sentence. */
function leadingPhrase(lead: WordRange, language: Language): NounPhrase | null {
  const { tokens, from, to: colon } = lead;
  const upToColon = { tokens, from, to: colon + 1 };
  const isSource = language.tellsSources && ((tokens[from] as Token).is & is.ACCORDING) !== 0;
  return (
    readAsClause(upToColon, language) ??
    (isSource ? sourceNear(lead) : null) ??
    (language.tellsSources ? inWordsOf(lead) : null) ??
    reportingVerbBeside(upToColon, language, is.REPORTING_VERB)
  );
}

/** Who says something in these words, whether or not they contain a quote. */
export function attributeReport(words: WordRange, language: Language): NounPhrase | null {
  return (
    reportingVerbBefore(words, language, is.CORE_CUE) ?? (language.tellsSources ? sourceNear(words) : null)
  );
}

/**
 * The likely owner of a fragment in a sentence without a verb of saying: its subject, as in “Ruiz wanted ‘no part of
 * it’”.
 */
export function attributeFragment(prose: Reading, sentence: Sentence, at: number): NounPhrase | null {
  const { tokens, language } = prose;
  const before = { tokens, from: sentence.from, to: at };
  if (at === sentence.from || isAskedOfSomebody(before) || isOfAnother(before)) return null;
  if (language.verbSecond) return openingSubject(before);
  const start = clauseStart(before);
  const first = tokens[start] as Token;
  if (first.is & (is.PREPOSITION | is.CLAUSE | is.REPORTING_VERB)) return null;
  const subject = firstSubject({ tokens, from: start, to: at });
  return subject !== null && canBeSource(prose, subject, at) ? subject : null;
}

/** I like the quote “…”: words of another, who is not named. */
function isOfAnother({ tokens, from, to: at }: WordRange): boolean {
  if (at - 2 < from || !((tokens[at - 1] as Token).means & means.CUE_NOUN)) return false;
  return (tokens[at - 2] as Token).roles.has('definite');
}

/**
 * Where the clause of a fragment starts: after the last colon or semicolon, unless that one leads in to the fragment.
 */
function clauseStart({ tokens, from, to: at }: WordRange): number {
  for (let step = at - 2; step > from; step--) {
    const { text } = tokens[step] as Token;
    if (text === ':' || text === ';') return step + 1;
  }
  return from;
}
