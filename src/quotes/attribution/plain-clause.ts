import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import type { WordRange } from '../tokens/word-range.ts';
import type { Sourced } from './sourced.ts';

export function plainReportingClause({ behind, ending, clauseSubject }: Sourced): NounPhrase | null {
  return ending === ',' && clauseSubject !== null && isPlain(clauseSubject, behind) ? clauseSubject : null;
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
