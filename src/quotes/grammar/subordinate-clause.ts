import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { type Clause, type ClauseAt, clausesOf, isOblique, isSubordinate } from './clauses.ts';
import { type NounPhrase, readPhraseAfter } from './noun-phrase.ts';
import { isNominative } from './pronouns.ts';
import { subjectIn } from './subject-after-verb.ts';

/** “wie Ruiz sagte”, “der den Plan einen Witz nannte”: the verb comes last. */
export function subjectOfSubordinate(place: ClauseAt, verb: number): NounPhrase | null {
  const { tokens, clauses, index } = place;
  const { from } = clauses[index] as Clause;
  const opener = tokens[from] as Token;
  if (opener.is & is.CLAUSE || opener.roles.has('likeness') || opener.is & is.PREPOSITION) {
    const isGoverned = (opener.is & (is.PREPOSITION | is.CLAUSE)) === is.PREPOSITION;
    return subjectIn({ tokens, from: from + (isGoverned ? 2 : 1), to: verb });
  }
  if (isOblique(opener)) return subjectIn({ tokens, from: from + 1, to: verb });
  const next = tokens[from + 1];
  const isObject =
    next !== undefined && (isNominative(next) || (next.means & (means.GIVEN_NAME | means.TITLE)) !== 0);
  if (isObject && !opener.roles.has('masculine')) return subjectIn({ tokens, from: from + 1, to: verb });
  return antecedent(place) ?? subjectIn({ tokens, from: from + 1, to: verb });
}

/** The noun of a relative clause: the last possible one before its comma. */
function antecedent({ tokens, clauses, index }: ClauseAt): NounPhrase | null {
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
  if (index < 0 || index === clauses.length - 1 || !isSubordinate({ tokens, clauses, index })) return false;
  const { from: start, to } = clauses[index] as Clause;
  const opener = tokens[start] as Token;
  return !opener.roles.has('likeness') && tokens[to]?.text === ',';
}
