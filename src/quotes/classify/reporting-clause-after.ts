import { isGap, isSomebody, NO_VERB } from '../attribution/clause-words.ts';
import {
  isNamedBehind,
  isPlainReportingClause,
  isSubjectAndVerb,
  isVerbAndSubject,
} from '../attribution/plain-reporting-clause.ts';
import { isNounUse } from '../grammar/verbs.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Setting } from './setting.ts';

/** How far after a quote the verb of its reporting clause may stand. */
const CLAUSE_REACH = 24;

/** “We lost,” Ruiz said: the quote ends as speech does, and a verb of saying follows before the next quote. */
export function hasReportingClauseAfter({ tokens, sentence, at, language, shape, before }: Setting): boolean {
  const behind = { tokens, from: at + 1, to: sentence.to };
  if (at === sentence.from && language.invertsReportingClause && isDashedReportingClause(behind)) return true;
  if (at === sentence.from && language.invertsReportingClause && saysDirectly(behind)) return true;
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
  if (shape.ends === '' && isSubject({ tokens, from: at, to: sentence.to })) return false;
  // “They cheated,” according to Acme.
  if (next.is & is.ACCORDING && shape.ends === ',' && at === sentence.from) return true;
  if (next.is & (is.RELATIVE | is.PREPOSITION | is.CLAUSE | is.CONJUNCTION)) return false;
  if (at === sentence.from && startsReportingClause({ tokens, from: at + 1, to: sentence.to }, shape.ends))
    return true;
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
  return (
    isFollowedByVerb(behind, shape.words) ?? (shape.ends === ',' && at === sentence.from && shape.words > 3)
  );
}

/** Whether a verb of saying follows, or another that shows the words to be a name; `null` where neither does. */
function isFollowedByVerb({ tokens, from, to }: WordRange, words: number): boolean | null {
  const limit = Math.min(to, from - 1 + CLAUSE_REACH);
  for (let step = from; step < limit; step++) {
    const token = tokens[step] as Token;
    if (token.kind === 'quote') return false;
    if (token.is & is.REPORTING_VERB) return true;
    const isAdjective = ((tokens[step - 1] as Token).is & (is.DETERMINER | is.ADVERB)) !== 0;
    const isOtherVerb = (token.is & is.NOT_SPEECH_VERB) !== 0 && (token.is & is.AUXILIARY) === 0;
    if (isOtherVerb && !isAdjective && words < 3) return false;
  }
  return null;
}

/** “Low tide at noon by the quay” was no joke: the words are a subject, and the sentence does not say whose they are. */
function isSubject({ tokens, from: at, to }: WordRange): boolean {
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

/** “Yes,” she beamed; “Yes!” she beamed: a pronoun without a capital continues the sentence. “But it is,” returned she. */
function startsReportingClause({ tokens, from, to }: WordRange, ending: string): boolean {
  let first = from;
  while (first < to && isGap(tokens[first] as Token)) first++;
  const [token, after] = [tokens[first], tokens[first + 1]];
  if (token?.kind !== 'word' || token.isCapital || first >= to) return false;
  if (first === from && token.is & is.PRONOUN)
    return ending === ',' || ('!?'.includes(ending) && isSomebody(token));
  if (after?.kind !== 'word' || first + 1 >= to) return false;
  const isPast = (token.form & form.PAST_PARTICIPLE) !== 0 || (token.is & is.REPORTING_VERB) !== 0;
  return isPast && isSomebody(after);
}

/** «Sì» disse lei; but: «Stampa» dice che. A verb of saying and its subject follow directly. */
function saysDirectly({ tokens, from: verb, to }: WordRange): boolean {
  const { is: classes, isCapital } = tokens[verb] ?? { is: 0, isCapital: true };
  const subject = tokens[verb + 1];
  if (subject === undefined || verb + 1 >= to || isCapital || !(classes & is.CORE_CUE)) return false;
  const isPronoun = (subject.is & is.PRONOUN) !== 0 && !(subject.is & (is.DETERMINER | is.OBJECT));
  const noun = subject.is & is.DETERMINER ? tokens[verb + 2] : subject;
  return isPronoun || ((noun?.means ?? 0) & (means.PERSON | means.TITLE | means.GIVEN_NAME)) !== 0;
}

/** „Idę” – dodała. The dash separates the reporting clause from its quote, as a comma does elsewhere. */
function isDashedReportingClause({ tokens, from: dash, to }: WordRange): boolean {
  const mark = tokens[dash]?.text;
  if (mark !== '–' && mark !== '—') return false;
  let verb = dash + 1;
  while (verb < to && (tokens[verb] as Token).is & (is.ADVERB | is.OBJECT)) verb++;
  const { is: classes, isCapital } = tokens[verb] ?? { is: 0, isCapital: true };
  const isCue = verb < to && (classes & is.REPORTING_VERB) !== 0 && !isCapital;
  return (
    isCue ||
    isPlainReportingClause({ tokens, from: dash + 1, to }) ||
    isNamedBehind({ tokens, from: verb, to })
  );
}
