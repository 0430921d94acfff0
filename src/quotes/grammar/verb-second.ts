import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import {
  type Clause,
  type ClauseAt,
  clausesOf,
  endsInVerb,
  finiteIn,
  isFirstPart,
  isSubordinate,
} from './clauses.ts';
import { type NounPhrase, readPhraseAfter } from './noun-phrase.ts';
import { isNominative } from './pronouns.ts';
import { subjectAfterVerb, subjectIn } from './subject-after-verb.ts';
import { subjectOfSubordinate } from './subordinate-clause.ts';
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
  const place = { tokens, clauses, index };
  if (isSubordinate(place)) {
    return subjectOfSubordinate(place, verb) ?? subjectAfterVerb({ tokens, from: verb, to });
  }
  const finite = finiteIn({ tokens, from: clause.from, to: verb }) ?? verb;
  return subjectOfMain(place, { finite, verb, to });
}

/** The subject of the first main clause with a finite verb; without one, the start of the sentence. */
export function openingSubject(words: WordRange): NounPhrase | null {
  const { tokens, from, to } = words;
  const clauses = clausesOf(words);
  for (const [index, clause] of clauses.entries()) {
    const place = { tokens, clauses, index };
    if (isSubordinate(place)) continue;
    const finite = finiteIn({ tokens, from: clause.from, to: clause.to }, true);
    if (finite !== null) return subjectOfMain(place, { finite, verb: finite, to });
  }
  return from < to ? firstPart(words) : null;
}

/** “Die Daten seien sicher”: the verb is in the mood that German uses for reported speech. */
export function isReportedSpeech(words: WordRange): boolean {
  const { tokens } = words;
  const clauses = clausesOf(words);
  const main = clauses.find((_, index) => !isSubordinate({ tokens, clauses, index }));
  const finite = main === undefined ? null : finiteIn({ tokens, from: main.from, to: main.to }, true);
  return finite !== null && ((tokens[finite] as Token).is & is.SUBJUNCTIVE) !== 0;
}

/** The verbs of a main clause, by their tokens: the finite one, and the one that tells what is done, often the same. */
interface Predicate {
  readonly finite: number;
  readonly verb: number;
  /** Where the words end that the subject may stand in. */
  readonly to: number;
}

function subjectOfMain(place: ClauseAt, predicate: Predicate): NounPhrase | null {
  const { tokens, clauses, index } = place;
  const { finite, verb, to } = predicate;
  const clause = clauses[index] as Clause;
  const agent = agentOf({ tokens, from: finite, to }, verb);
  if (agent !== null) return agent;
  const behind = (): NounPhrase | null =>
    reportedIn({ tokens, from: clause.from, to: finite }) ??
    subjectAfterVerb({ tokens, from: finite, to: finite < verb ? verb : to }) ??
    (finite < verb ? subjectAfterVerb({ tokens, from: verb, to }) : null);
  if (finite === clause.from) {
    return subjectBefore(place, predicate) ?? behind();
  }
  // At the start of a clause, “der” is as often a genitive; only after the verb it is surely a nominative.
  const first = firstPart({ tokens, from: clause.from, to: finite });
  return first === null || standsForSomebody(tokens, first)
    ? (first ?? behind())
    : (somebodyBehind() ?? first);

  /** “Die Äußerung nannte Minister Kern „…““: where a thing comes first and somebody directly behind the verb, they speak. */
  function somebodyBehind(): NounPhrase | null {
    const subject = subjectAfterVerb({ tokens, from: finite, to: finite < verb ? verb : to });
    return subject !== null &&
      standsForSomebody(tokens, subject) &&
      mayBeSubject(tokens[subject.from] as Token)
      ? subject
      : null;
  }
}

/** A noun with an article that is not for somebody. */
function isThing(tokens: readonly Token[], phrase: NounPhrase): boolean {
  const { is: classes } = tokens[phrase.from] as Token;
  return (classes & (is.DETERMINER | is.POSSESSIVE)) !== 0 && !standsForSomebody(tokens, phrase);
}

/** A name, a noun for a person or a pronoun. */
export function standsForSomebody(tokens: readonly Token[], { from, head }: NounPhrase): boolean {
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
function subjectBefore({ tokens, clauses, index }: ClauseAt, { finite, to }: Predicate): NounPhrase | null {
  const { isJoined } = clauses[index] as Clause;
  for (let at = index - 1; at >= 0; at--) {
    const { from, to: end } = clauses[at] as Clause;
    const before = { tokens, clauses, index: at };
    const isFirst = at === 0 || tokens[from - 1]?.text === ';';
    if (isSubordinate(before)) {
      // “Wie die Ministerin, Anna Ruiz, erklärte”: the clause has had no verb yet.
      if (index > at + 1 && isOpen(before)) return subjectIn({ tokens, from: from + 1, to: end });
      if (at === index - 1 && isSharing(before, finite)) return subjectOfSubordinate(before, end);
      continue;
    }
    if (isContent(tokens, from)) continue;
    const verb = finiteIn({ tokens, from, to: end }, true);
    if (verb !== null) {
      const isOwn = !isJoined && subjectAfterVerb({ tokens, from: finite, to }) !== null;
      if (isOwn && !isGoingOn({ tokens, from, to: verb }, tokens[finite] as Token)) return null;
      const subject = subjectOfMain(before, { finite: verb, verb, to: end });
      // “Er eilte hin, öffnete die Tür und rief”: a thing behind the verb that begins a clause is its object.
      if (subject === null || isFirst || verb > from || !isThing(tokens, subject)) return subject;
      continue;
    }
    if (!isFirst && !isAdverbialClause(before)) continue;
    return firstPart({ tokens, from, to: end });
  }
  return null;
}

/** “Er sagte, Europa brauche das, und fügte hinzu:”: what is said has a subject of its own. */
function isContent(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[from - 2];
  return tokens[from - 1]?.text === ',' && verb !== undefined && (verb.is & is.REPORTING_VERB) !== 0;
}

/** “während ich wartete und fragte:”: a verb that ends its clause, joined without a comma to a clause whose verb is last. */
function isSharing({ tokens, clauses, index }: ClauseAt, finite: number): boolean {
  const { to: end } = clauses[index] as Clause;
  const { from, to, isJoined } = clauses[index + 1] as Clause;
  return isJoined && end === from - 1 && finite === to - 1 && endsInVerb(tokens, end);
}

/**
 * “Er lachte, malte Theresa die Gefahren aus und sagte”: a verb that is not of saying, behind a clause that begins with its
 * subject, has that subject; “Er komme bald, klagte Theresa” reports.
 */
function isGoingOn(before: WordRange, finite: Token): boolean {
  const { tokens, from, to: verb } = before;
  if (verb === from || finite.is & is.REPORTING_VERB || (tokens[verb] as Token).is & is.SUBJUNCTIVE)
    return false;
  const first = firstPart(before);
  return first !== null && first.from === from && standsForSomebody(tokens, first);
}

function isAdverbialClause({ tokens, clauses, index }: ClauseAt): boolean {
  const { from } = clauses[index] as Clause;
  return ((tokens[from]?.is ?? 0) & (is.PREPOSITION | is.ADVERB)) !== 0;
}

/** A subordinate clause interrupted by a comma before its verb. */
function isOpen({ tokens, clauses, index }: ClauseAt): boolean {
  const { from, to } = clauses[index] as Clause;
  const opener = tokens[from] as Token;
  const isConjunction = (opener.is & is.CLAUSE) !== 0 || opener.roles.has('likeness');
  if (!isConjunction) return false;
  for (let step = from + 1; step < to; step++) if ((tokens[step] as Token).is & VERB) return false;
  return true;
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
