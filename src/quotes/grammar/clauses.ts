import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import { isUnknown, type Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { VERB } from './verbs.ts';

/** A part of a sentence between commas, brackets, quotes or conjunctions: tokens `from` to `to`, half-open. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  /** It is joined by “und” and not by a mark. */
  readonly isJoined: boolean;
}

/** A clause among those of its sentence. */
export interface ClauseAt {
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly index: number;
}

/** The clauses of the tokens `from` to `to`. A quote or a bracket does not divide the clause it is in. */
export function clausesOf({ tokens, from, to }: WordRange): Clause[] {
  const clauses: Clause[] = [];
  let start = from;
  let isJoined = false;
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') {
      at = bracketEnd({ tokens, from: at, to }) - 1;
      continue;
    }
    const isMark = token.kind === 'mark' && !INNER.has(token.text);
    const joins = !isMark && (token.is & is.CONJUNCTION) !== 0 && joinsClauses(tokens, at);
    if (!isMark && !joins) continue;
    if (at > start) clauses.push({ from: start, to: at, isJoined });
    isJoined = joins;
    start = at + 1;
  }
  if (to > start) clauses.push({ from: start, to, isJoined });
  return clauses;
}

/** Marks inside a name or a number. */
const INNER = new Set(['’', "'", '’s', '/', '.', '-', ')']);

/** How many words a bracket after a noun has at most. */
const BRACKETED = 16;

/** Where the text goes on after the bracket that opens at `opener`. */
export function bracketEnd({ tokens, from: opener, to }: WordRange): number {
  for (let at = opener + 1; at < Math.min(to, opener + BRACKETED); at++) {
    if (tokens[at]?.text === ')') return at + 1;
  }
  return opener + 1;
}

/** “kam und sagte”: a verb after “und” begins a clause. */
function joinsClauses(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next?.kind === 'word' && !next.isCapital && (next.is & VERB) !== 0 && !(next.is & is.DETERMINER);
}

/** Whether the clause begins with a conjunction or a relative pronoun, so that its verb comes last. */
export function isSubordinate({ tokens, clauses, index }: ClauseAt): boolean {
  const { from, to, isJoined } = clauses[index] as Clause;
  const opener = tokens[from] as Token;
  if (isJoined) return false;
  // “Da ging Ruiz”: then; “da Ruiz ging”: since.
  const behind = tokens[from + 1];
  const isThen = (opener.is & (is.CLAUSE | is.ADVERB)) === (is.CLAUSE | is.ADVERB);
  if (isThen && behind !== undefined && isFiniteBefore(behind, tokens[from + 2])) return false;
  // “Als Begründung sagte Ruiz” is one clause.
  if (opener.roles.has('when-or-as') && index === 0 && !endsInVerb(tokens, to)) return false;
  if (opener.is & is.CLAUSE || opener.roles.has('likeness')) return !opener.isCapital || index === 0;
  if (index === 0 || tokens[from - 1]?.text !== ',' || opener.isCapital) return false;
  if (opener.is & is.RELATIVE) return true;
  const next = tokens[from + 1];
  if (opener.is & is.PREPOSITION) {
    return (
      next !== undefined && from + 1 < to && next.roles.has('relative-article') && endsInVerb(tokens, to)
    );
  }
  return opener.roles.has('relative-article') && endsInVerb(tokens, to);
}

const FINITE = is.AUXILIARY | is.NOT_SPEECH_VERB | is.REPORTING_VERB;

/** A listed verb, or a word with the ending of one before an article or a pronoun: “da senkte der Knabe”, not “da alte Freunde”. */
function isFiniteBefore(
  { kind, isCapital, is: classes, form: ending }: Token,
  next: Token | undefined,
): boolean {
  if (kind !== 'word' || isCapital) return false;
  if (classes & FINITE) return true;
  return (
    classes === 0 &&
    (ending & form.FINITE_FORM) !== 0 &&
    ((next?.is ?? 0) & (is.DETERMINER | is.PRONOUN)) !== 0
  );
}

/** Whether the clause ends in a finite verb, or in a word with the ending of one. */
export function endsInVerb(tokens: readonly Token[], to: number): boolean {
  const last = tokens[to - 1] as Token;
  return (
    !last.isCapital && ((last.is & VERB) !== 0 || (isUnknown(last) && (last.form & form.FINITE_FORM) !== 0))
  );
}

/**
 * The first finite verb between `from` and `to`; `null` without one. With `ofAnyKind`, also an unlisted verb,
 * recognised by its ending and the noun or adverb before it.
 */
export function finiteIn({ tokens, from, to }: WordRange, ofAnyKind = false): number | null {
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') at = bracketEnd({ tokens, from: at, to }) - 1;
    if (token.kind !== 'word' || token.isCapital) continue;
    if (
      token.is & (is.AUXILIARY | is.NOT_SPEECH_VERB) ||
      (ofAnyKind && token.is & (is.REPORTING_VERB | is.NAMING))
    )
      return at;
    if (!ofAnyKind || !isUnknown(token) || !(token.form & form.FINITE_FORM)) continue;
    const before = at > from ? (tokens[at - 1] as Token) : undefined;
    if (before === undefined ? at > 0 : isNounEnd(before) || before.is & (is.ADVERB | is.PRONOUN)) return at;
  }
  return null;
}

function isNounEnd({ kind, text, isCapital }: Token): boolean {
  return isCapital || kind === 'quote' || text === ')';
}

/** den, dem, einem, seinen: a dative or accusative article, which a subject never has. */
export function isOblique({ is: classes, form: ending }: Token): boolean {
  return (classes & is.DETERMINER) !== 0 && (ending & form.OBLIQUE) !== 0;
}

const ADVERBIAL =
  is.PREPOSITION |
  is.ADVERB |
  is.TIME |
  is.CLAUSE |
  is.FUNCTION |
  is.REPORTING_VERB |
  is.ACCORDING |
  is.OBJECT;

/** Whether a subject can begin with the token: not an adverb, a preposition, or an article of another case. */
export function isFirstPart(token: Token | undefined): boolean {
  if (token === undefined || token.kind !== 'word' || isOblique(token) || token.means & means.NEUTER)
    return false;
  if (token.is & (is.DETERMINER | is.PRONOUN) || token.means & means.TITLE) return true;
  return !(token.is & ADVERBIAL) && token.lower.charCodeAt(0) >= 0x3a && !(token.form & form.ADVERBIAL);
}
