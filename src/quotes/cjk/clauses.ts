import type { Range } from './fold-quotes.ts';

const CLAUSE_ENDS = '，,；;、：:。！？!?…\n“”「」() （）\u3000\ue000\ue001';

/** What ends a clause. */
export const endsClause = (sign: string): boolean => CLAUSE_ENDS.includes(sign);

/** The clauses of a stretch, in order, empty ones left out. */
export function clausesIn(line: string, { from, to }: Range): readonly Range[] {
  const clauses: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !endsClause(line.charAt(at))) continue;
    if (at > start) clauses.push({ from: start, to: at });
    start = at + 1;
  }
  return clauses;
}
