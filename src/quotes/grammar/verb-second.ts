import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import {
  bracketEnd,
  type Clause,
  clausesOf,
  finiteIn,
  isFirstPart,
  isOblique,
  isSubordinate,
} from './clauses.ts';
import { type NounPhrase, readPhraseAfter } from './noun-phrase.ts';
import { VERB } from './verbs.ts';

/**
 * The subject of the verb at `verb` in a language whose finite verb comes second (Duden, Grammatik: “Felder”): what
 * stands before the finite verb if that can be a subject, else what follows it; in a subordinate clause, where the verb
 * comes last, what follows the conjunction.
 */
export function findSubjectAround({ tokens, from, to }: WordRange, verb: number): NounPhrase | null {
  if (tokens[verb - 1]?.roles.has('infinitive') && verb - 1 > from)
    return openingSubject({ tokens, from, to: verb });
  if (isNominative(tokens[verb + 1]) && verb + 1 < to) return readPhraseAfter({ tokens, from: verb + 1, to });
  const clauses = clausesOf({ tokens, from, to: Math.max(to, verb + 1) });
  const index = clauses.findIndex((clause) => clause.from <= verb && verb < clause.to);
  const clause = clauses[index];
  if (clause === undefined) return subjectAfterVerb({ tokens, from: verb, to });
  if (isSubordinate(tokens, clauses, index)) {
    return subjectOfSubordinate(tokens, clauses, index, verb) ?? subjectAfterVerb({ tokens, from: verb, to });
  }
  return subjectOfMain(
    tokens,
    clauses,
    index,
    finiteIn({ tokens, from: clause.from, to: verb }) ?? verb,
    verb,
    to,
  );
}

/** The subject of the first main clause with a finite verb; without one, the start of the sentence. */
export function openingSubject(words: WordRange): NounPhrase | null {
  const { tokens, from, to } = words;
  const clauses = clausesOf(words);
  for (const [index, clause] of clauses.entries()) {
    if (isSubordinate(tokens, clauses, index)) continue;
    const finite = finiteIn({ tokens, from: clause.from, to: clause.to }, true);
    if (finite !== null) return subjectOfMain(tokens, clauses, index, finite, finite, to);
  }
  return from < to ? firstPart(words) : null;
}

/** “Die Daten seien sicher”: the verb is in the mood that German uses for reported speech. */
export function isReportedSpeech(words: WordRange): boolean {
  const { tokens } = words;
  const clauses = clausesOf(words);
  const main = clauses.find((_, index) => !isSubordinate(tokens, clauses, index));
  const finite = main === undefined ? null : finiteIn({ tokens, from: main.from, to: main.to }, true);
  return finite !== null && ((tokens[finite] as Token).is & is.SUBJUNCTIVE) !== 0;
}

function subjectOfMain(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  finite: number,
  verb: number,
  to: number,
): NounPhrase | null {
  const clause = clauses[index] as Clause;
  const agent = agentOf({ tokens, from: finite, to }, verb);
  if (agent !== null) return agent;
  const behind = (): NounPhrase | null =>
    reportedIn({ tokens, from: clause.from, to: finite }) ??
    subjectAfterVerb({ tokens, from: finite, to: finite < verb ? verb : to }) ??
    (finite < verb ? subjectAfterVerb({ tokens, from: verb, to }) : null);
  if (finite === clause.from) {
    const before = subjectBefore(tokens, clauses, index, finite, to);
    return before ?? behind();
  }
  // At the start of a clause, “der” is as often a genitive; only after the verb it is surely a nominative.
  const first = firstPart({ tokens, from: clause.from, to: finite });
  return first === null || isSomebody(tokens, first) ? (first ?? behind()) : (somebodyBehind() ?? first);

  /** “Die Äußerung nannte Minister Kern „…““: where a thing comes first and somebody directly behind the verb, they speak. */
  function somebodyBehind(): NounPhrase | null {
    const subject = subjectAfterVerb({ tokens, from: finite, to: finite < verb ? verb : to });
    return subject !== null && isSomebody(tokens, subject) && mayBeSubject(tokens[subject.from] as Token)
      ? subject
      : null;
  }
}

/** A noun with an article that is not for somebody. */
function isThing(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const { is: classes } = tokens[phrase.from] as Token;
  return (classes & (is.DETERMINER | is.POSSESSIVE)) !== 0 && !isSomebody(tokens, phrase);
}

/** A name, a noun for a person or a pronoun. */
function isSomebody(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
  for (let at = from; at < head; at++) {
    const { means: meaning, is: classes, form: ending, isCapital } = tokens[at] as Token;
    if (meaning & SOMEBODY || (classes & is.PRONOUN && !(classes & is.DETERMINER))) return true;
    if (isCapital && ending & form.AGENT_NOUN) return true;
  }
  return false;
}

const SOMEBODY = means.PERSON | means.TITLE | means.GIVEN_NAME | means.BODY | means.CUE_NOUN;

/** “der” after the verb, “er”, or a title or a name without an article, which has no case; “sie” may be an object. */
function mayBeSubject(first: Token): boolean {
  if (first.is & is.PRONOUN && !(first.is & is.DETERMINER)) return isNominative(first);
  return first.roles.has('masculine') || (first.is & (is.DETERMINER | is.POSSESSIVE)) === 0;
}

/** The subject at the start of a clause, past a particle such as “auch”; `null` where it starts with an adverb. */
function firstPart({ tokens, from, to }: WordRange): NounPhrase | null {
  const at = (tokens[from] as Token).roles.has('focus') && from + 1 < to ? from + 1 : from;
  const phrase = isFirstPart(tokens[at]) ? readPhraseAfter({ tokens, from: at, to }) : null;
  return phrase === null ? null : upToNoun(tokens, phrase);
}

/**
 * „Ida blinzelte:“: a lower-case word after the last capital is an unlisted verb, unless it is a noun for a person in a
 * language whose nouns have no capitals: “Karen Lunds bror”.
 */
function upToNoun(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to, head } = phrase;
  let end = head;
  while (end > from && !mayEndSubject(tokens[end - 1] as Token)) end--;
  return head < to || end === from || end === head ? phrase : { from, to: end, head: end };
}

const mayEndSubject = ({ isCapital, means: meaning }: Token): boolean =>
  isCapital || (meaning & (means.PERSON | means.TITLE)) !== 0;

/**
 * The subject of a verb directly after a comma, a bracket or “und”: “Ruiz, die Chefin, sagte”, “Ruiz kam und sagte”;
 * `null` where an adverb or a clause stands before it and the subject follows: “Als er kam, sagte Ruiz”.
 */
function subjectBefore(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  finite: number,
  to: number,
): NounPhrase | null {
  const { isJoined } = clauses[index] as Clause;
  for (let at = index - 1; at >= 0; at--) {
    const { from, to: end } = clauses[at] as Clause;
    if (isSubordinate(tokens, clauses, at)) {
      // “Wie die Ministerin, Anna Ruiz, erklärte”: the clause has had no verb yet.
      if (isOpen(tokens, clauses, at, index)) return subjectIn({ tokens, from: from + 1, to: end });
      continue;
    }
    const verb = finiteIn({ tokens, from, to: end }, true);
    if (verb !== null) {
      if (!isJoined && subjectAfterVerb({ tokens, from: finite, to }) !== null) return null;
      const subject = subjectOfMain(tokens, clauses, at, verb, verb, end);
      // “Er eilte hin, öffnete die Tür und rief”: a thing behind the verb that begins a clause is its object.
      if (subject === null || at === 0 || verb > from || !isThing(tokens, subject)) return subject;
      continue;
    }
    if (at > 0 && !isAdverbialClause(tokens, clauses, at)) continue;
    return firstPart({ tokens, from, to: end });
  }
  return null;
}

function isAdverbialClause(tokens: readonly Token[], clauses: readonly Clause[], at: number): boolean {
  const { from } = clauses[at] as Clause;
  return ((tokens[from]?.is ?? 0) & (is.PREPOSITION | is.ADVERB)) !== 0;
}

/** A subordinate clause interrupted by a comma before its verb. */
function isOpen(tokens: readonly Token[], clauses: readonly Clause[], at: number, index: number): boolean {
  const { from, to } = clauses[at] as Clause;
  const opener = tokens[from] as Token;
  const isConjunction = (opener.is & is.CLAUSE) !== 0 || opener.roles.has('likeness');
  if (!isConjunction || index === at + 1) return false;
  for (let step = from + 1; step < to; step++) if ((tokens[step] as Token).is & VERB) return false;
  return true;
}

/** “wie Ruiz sagte”, “der den Plan einen Witz nannte”: the verb comes last. */
function subjectOfSubordinate(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
  verb: number,
): NounPhrase | null {
  const { from } = clauses[index] as Clause;
  const opener = tokens[from] as Token;
  if (opener.is & is.CLAUSE || opener.roles.has('likeness') || opener.is & is.PREPOSITION) {
    return subjectIn({ tokens, from: from + (opener.is & is.PREPOSITION ? 2 : 1), to: verb });
  }
  if (isOblique(opener)) return subjectIn({ tokens, from: from + 1, to: verb });
  const next = tokens[from + 1];
  const isObject =
    next !== undefined && (isNominative(next) || (next.means & (means.GIVEN_NAME | means.TITLE)) !== 0);
  if (isObject && !opener.roles.has('masculine')) return subjectIn({ tokens, from: from + 1, to: verb });
  return antecedent(tokens, clauses, index) ?? subjectIn({ tokens, from: from + 1, to: verb });
}

/** The noun of a relative clause: the last possible one before its comma. */
function antecedent(tokens: readonly Token[], clauses: readonly Clause[], index: number): NounPhrase | null {
  const before = clauses[index - 1];
  if (before === undefined) return null;
  let last: NounPhrase | null = null;
  for (let at = before.from; at < before.to; at++) {
    const phrase = readPhraseAfter({ tokens, from: at, to: before.to });
    if (phrase === null || !(tokens[phrase.head - 1] as Token).isCapital) continue;
    last = phrase;
    at = phrase.to - 1;
  }
  return last;
}

/**
 * A verb at the end of a clause that is over before the quote at `at` does not attribute it: “der dies sagte, kam zu
 * „…“”.
 */
export function isInClosedClause(before: WordRange, verb: number): boolean {
  const { tokens } = before;
  const clauses = clausesOf(before);
  const index = clauses.findIndex((clause) => clause.from <= verb && verb < clause.to);
  if (index < 0 || index === clauses.length - 1 || !isSubordinate(tokens, clauses, index)) return false;
  const { from: start, to } = clauses[index] as Clause;
  const opener = tokens[start] as Token;
  return !opener.roles.has('likeness') && tokens[to]?.text === ',';
}

/** er, man, wir, ich: pronouns that can only be subjects. */
function isNominative(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.is & is.PRONOUN) !== 0 &&
    (token.is & is.DETERMINER) === 0 &&
    (token.means & (means.NEUTER | means.FEMALE)) === 0
  );
}

/** The first noun phrase of the range that can be a subject, past adverbs, objects and phrases with prepositions. */
function subjectIn({ tokens, from, to }: WordRange): NounPhrase | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') at = bracketEnd({ tokens, from: at, to }) - 1;
    if (token.text === ')' || token.kind === 'quote') continue;
    if (token.kind !== 'word') return null;
    if (token.is & is.PREPOSITION || isOblique(token)) {
      const first = token.is & is.PREPOSITION ? at + 1 : at;
      const phrase = readPhraseAfter({ tokens, from: first, to });
      if (phrase !== null) at = phrase.to - 1;
      continue;
    }
    const passes = (token.is & (is.ADVERB | is.OBJECT | is.TIME)) !== 0;
    if (token.means & means.NEUTER || (passes && !(token.is & (is.PRONOUN | is.DETERMINER)))) continue;
    const phrase = readPhraseAfter({ tokens, from: at, to });
    if (phrase !== null) return phrase;
  }
  return null;
}

/** “Es wurde von Ruiz gesagt”: in the passive, the agent speaks, and the subject is spoken of. */
function agentOf({ tokens, from: finite, to }: WordRange, verb: number): NounPhrase | null {
  if (!(tokens[finite] as Token).roles.has('passive')) return null;
  for (let at = finite + 1; at < Math.max(verb, to); at++) {
    const { kind, roles } = tokens[at] as Token;
    if (kind === 'mark') return null;
    if (roles.has('agent')) return readPhraseAfter({ tokens, from: at + 1, to });
  }
  return null;
}

/** “In der Erklärung heißt es”, “Auf Plakaten stand”: the source is where the words are found. */
function reportedIn({ tokens, from, to: finite }: WordRange): NounPhrase | null {
  const isFound = (tokens[finite] as Token).roles.has('locating-verb');
  if (!isFound && ((tokens[finite + 1]?.means ?? 0) & means.NEUTER) === 0) return null;
  const opener = tokens[from] as Token;
  return opener.is & is.PREPOSITION && from + 1 < finite
    ? readPhraseAfter({ tokens, from: from + 1, to: finite })
    : null;
}

/** An adverb or a pronoun for the addressee; “gli” before a noun is an article, before a verb a pronoun. */
function isPassed({ is: classes, isCapital }: Token): boolean {
  const isObject = (classes & is.OBJECT) !== 0 && (classes & is.DETERMINER) === 0;
  return !isCapital && (isObject || (classes & is.ADVERB) !== 0);
}

/**
 * The subject after the finite verb; in “heißt es in der Erklärung” the source is the statement, but not in “rief es im
 * Saal”.
 */
export function subjectAfterVerb({ tokens, from: verb, to }: WordRange): NounPhrase | null {
  let at = verb + 1;
  if (tokens[at]?.kind === 'mark' && tokens[at]?.text !== '(') return null;
  while (at < to && isPassed(tokens[at] as Token)) at++;
  const token = tokens[at];
  if (token === undefined || at >= to) return null;
  if (token.means & means.NEUTER && !(tokens[verb] as Token).roles.has('sounding')) {
    let source = at + 1;
    while (source < to && (tokens[source] as Token).is & is.ADVERB) source++;
    if (((tokens[source]?.is ?? 0) & is.PREPOSITION) !== 0)
      return readPhraseAfter({ tokens, from: source + 1, to });
  }
  return subjectIn({ tokens, from: at, to });
}
