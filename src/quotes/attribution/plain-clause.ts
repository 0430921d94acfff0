import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import { tokenAt, type WordRange } from '../tokens/word-range.ts';
import type { Sourced } from './sourced.ts';

export function plainReportingClause({ behind, ending, clauseSubject }: Sourced): NounPhrase | null {
  return ending === ',' && clauseSubject !== null && isPlain(clauseSubject, behind) ? clauseSubject : null;
}

/** “…,” the senator said: the verb follows its subject directly and ends the clause. */
function isPlain(subject: NounPhrase, behind: WordRange): boolean {
  if (!(tokenAt(behind, subject.to).is & is.CORE_CUE)) return false;
  const after = tokenAt(behind, subject.to + 1);
  return after.kind === 'mark' || (after.is & (is.PREPOSITION | is.TIME)) !== 0;
}
