import type { LeadingSubjects, MarkedSubjects, PatternGrammar } from '../languages/pattern-grammar.ts';
import { clausesIn } from './clauses.ts';

/**
 * The people who act in an article, by the names it uses; a sentence that begins with such a name is about that person.
 */
export interface Cast {
  /** The longest name at a place; `null` for none. */
  nameAt(words: string, from: number): string | null;
  has(name: string): boolean;
}

/** A grammar with the names that an article uses for people. */
export interface CastGrammar extends PatternGrammar {
  readonly cast: Cast;
}

/** The longest name. */
const MAX_NAME = 8;

/** A word that heads this many clauses is a name even without other evidence. */
const OFTEN = 3;

/** A cast of these names. */
export function castOf(names: ReadonlySet<string>): Cast {
  const firsts = new Set([...names].map((name) => name.charAt(0)));
  return {
    has: (name) => names.has(name),
    nameAt(words, from) {
      if (!firsts.has(words.charAt(from))) return null;
      for (let length = Math.min(MAX_NAME, words.length - from); length > 0; length--) {
        const name = words.slice(from, from + length);
        if (names.has(name)) return name;
      }
      return null;
    },
  };
}

export const NO_CAST: Cast = castOf(new Set());

/** Find the people who act in an article by all its lines, in each of which one character stands for a quote. */
export function findCast(lines: readonly string[], grammar: PatternGrammar): Cast {
  const { subject } = grammar;
  return castOf(
    subject.by === 'place' ? leadingNames(lines, subject, grammar) : markedNames(lines, subject, grammar),
  );
}

/** Words that begin clauses directly before a verb or an adverb, and say something or recur often. */
function leadingNames(
  lines: readonly string[],
  { aside, opener, predicate, noName }: LeadingSubjects,
  { cue, name, fullName }: PatternGrammar,
): ReadonlySet<string> {
  const uses = new Map<string, number>();
  const says = new Set<string>();
  for (const line of lines) {
    for (const { from, to } of clausesIn(line, { from: 0, to: line.length })) {
      const clause = line.slice(from, to);
      const words = clause.slice(aside.exec(clause)?.[0].length ?? 0);
      if (opener.test(words) && !fullName.test(words.slice(0, 2))) continue;
      for (let length = 2; length <= 4 && length < words.length; length++) {
        const head = words.slice(0, length);
        const rest = words.slice(length);
        const isSaying = rest.search(cue) === 0;
        if (!isSaying && !predicate.test(rest)) continue;
        if (!noName.test(head)) {
          uses.set(head, (uses.get(head) ?? 0) + 1);
          if (isSaying) says.add(head);
        }
        break;
      }
    }
  }
  const names = new Set<string>();
  for (const [head, count] of uses) {
    const isLonger = !fullName.test(head) && (uses.get(head.slice(0, -1)) ?? 0) >= count;
    if (isLonger) continue;
    if (says.has(head) || fullName.test(head) || name.test(head) || count >= OFTEN) names.add(head);
  }
  return names;
}

/** Words with a particle that only people have, and words that look like names and are subjects more than once. */
function markedNames(
  lines: readonly string[],
  { animate, opening }: MarkedSubjects,
  { pronouns, nobody, common }: PatternGrammar,
): ReadonlySet<string> {
  const names = new Set<string>();
  if (animate === null) return names;
  const alive = new Map<string, number>();
  const acting = new Map<string, number>();
  const opens = new Map<string, number>();
  for (const line of lines) {
    const first = opening?.exec(line)?.[1];
    if (first !== undefined) opens.set(first, (opens.get(first) ?? 0) + 1);
    for (const { 1: stem = '', 2: lively } of line.matchAll(animate)) {
      if (pronouns.has(stem) || (stem.length > 1 && nobody.test(stem))) continue;
      const counts = lively === undefined ? acting : alive;
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
  for (const [stem, count] of acting) {
    const isNamed = stem.length > 1 && (common.test(stem) || (opens.get(stem) ?? 0) >= OFTEN);
    const isAlive = alive.has(stem) || isNamed;
    if (isAlive && count + (alive.get(stem) ?? 0) > 2) names.add(stem);
  }
  return names;
}
