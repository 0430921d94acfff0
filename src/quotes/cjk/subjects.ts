import type { LeadingSubjects, UnspacedGrammar } from '../languages/language.ts';
import type { Range } from './fold-quotes.ts';

/** The subject of the verb at `to`: at the head of its clause, else of an earlier one (李明摇摇头，说). */
export function headOf(line: string, from: number, to: number, grammar: UnspacedGrammar): Range | null {
  const { subject } = grammar;
  if (subject.by !== 'place') return lastSubject(line, from, to, grammar);
  for (let end = to; end > from; ) {
    let start = end;
    while (start > from && !CLAUSE_ENDS.includes(line.charAt(start - 1))) start--;
    const head = headOfClause(line.slice(start, end), subject, grammar);
    if (head !== null) return { from: start + head.from, to: start + head.to };
    end = start - 1;
  }
  return null;
}

const CLAUSE_ENDS = '，,；;、：:。！？!?…\n“”「」() （）\u3000\ue000\ue001';

/** The subject of a clause: up to its verb, an adverb or a preposition. */
function headOfClause(clause: string, subject: LeadingSubjects, grammar: UnspacedGrammar): Range | null {
  const { opener, whole, end } = subject;
  const { cue, name, pronouns } = grammar;
  if (whole.test(clause)) return { from: 0, to: clause.length };
  const from = opener.exec(clause)?.[0].length ?? 0;
  if (from >= clause.length) return null;
  // The first sign may be a family name, though it is a verb elsewhere, and so may the second where the two are a name.
  const cut = end.exec(clause.slice(from + 1));
  const verb = clause.slice(from + 1).search(cue);
  const nearest = Math.min(cut?.index ?? clause.length, verb < 0 ? clause.length : verb);
  const isName = nearest === 0 && name.test(clause.slice(from)) && !pronouns.has(clause.charAt(from));
  const to = isName ? clause.length : Math.min(clause.length, from + 1 + nearest);
  return to - from > MAX_SUBJECT ? null : { from, to };
}

const MAX_SUBJECT = 20;

/** The last topic or subject in a stretch; one with は goes before one with が. */
export function lastSubject(line: string, from: number, to: number, grammar: UnspacedGrammar): Range | null {
  const subjects = subjectsIn(line.slice(from, to), grammar);
  const last = subjects.findLast(({ isTopic }) => isTopic) ?? subjects.at(-1);
  return last === undefined ? null : { from: from + last.from, to: from + last.to };
}

/** A subject by its particle, and whether it is what the sentence is about. */
interface MarkedSubject extends Range {
  readonly isTopic: boolean;
}

/** The subjects of a stretch where a particle marks them, nobody and nothing but times left out. */
function subjectsIn(words: string, { subject, nobody }: UnspacedGrammar): readonly MarkedSubject[] {
  if (subject.by !== 'particle') return [];
  const found: MarkedSubject[] = [];
  for (const match of words.matchAll(subject.marked)) {
    const [, name = '', particle = ''] = match;
    if (nobody.test(name)) continue;
    found.push({ from: match.index, to: match.index + name.length, isTopic: subject.topic.test(particle) });
  }
  return found;
}

/** Whether the words for a subject are for somebody. */
export function isPerson(words: string, { name, common, pronouns }: UnspacedGrammar): boolean {
  return name.test(words) || common.test(words) || pronouns.has(words);
}

/** Who does something in a sentence, as far as its words tell. */
export function actorsIn(
  line: string,
  { from, to }: Range,
  grammar: UnspacedGrammar,
  isKnown: (words: string) => boolean,
): readonly Range[] {
  const subjects =
    grammar.subject.by === 'particle'
      ? subjectsIn(line.slice(from, to), grammar).map((range) => ({
          from: from + range.from,
          to: from + range.to,
        }))
      : headsIn(line, from, to, grammar.subject, grammar);
  return subjects.filter((range) => {
    const words = line.slice(range.from, range.to);
    return isPerson(words, grammar) || isKnown(words);
  });
}

/** The head of each clause. */
function headsIn(
  line: string,
  from: number,
  to: number,
  subject: LeadingSubjects,
  grammar: UnspacedGrammar,
): readonly Range[] {
  const heads: Range[] = [];
  let start = from;
  for (let at = from; at <= to; at++) {
    if (at < to && !CLAUSE_ENDS.includes(line.charAt(at))) continue;
    const head = at > start ? headOfClause(line.slice(start, at), subject, grammar) : null;
    if (head !== null) heads.push({ from: start + head.from, to: start + head.to });
    start = at + 1;
  }
  return heads;
}
