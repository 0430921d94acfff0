import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { AnnotatedBlock } from '../mentions/annotate-article.ts';
import { genderOf } from '../mentions/gender.ts';
import type { Sentence } from '../tokens/split-sentences.ts';
import type { Token } from '../tokens/token.ts';
import { endAt } from '../tokens/tokenize.ts';
import type { WordRange } from '../tokens/word-range.ts';
import { tellsNames } from './may-speak.ts';
import { newDescribed, type Person } from './person.ts';

const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY;

/** Somebody without a name, and whether they do something there. */
export interface Unnamed {
  readonly person: Person;
  readonly isActing: boolean;
}

/**
 * An unnamed person who acts here (“a man came in”, “another asked”, “one of them”), or whom somebody meets (“she wrote to an
 * editor”); `null` for none.
 */
export function readIndefinite(
  prose: AnnotatedBlock,
  { from: start, to, means: meanings }: Sentence,
  at: number,
): Unnamed | null {
  const { tokens } = prose;
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !(token.is & is.DETERMINER)) return null;
  if (isOneOfMany(tokens, at))
    return {
      person: newDescribed(labelOf(prose, at, partEnd({ tokens, from: at, to })), null),
      isActing: true,
    };
  if (!(meanings & means.PERSON) || !token.roles.has('introducing')) return null;
  const phrase = readPhraseAfter({ tokens, from: at, to });
  if (phrase === null || phrase.head - at < 2) return null;
  const noun = tokens[phrase.head - 1] as Token;
  if (noun.isCapital || !isSomebody(noun)) return null;
  const isActing = isSubject(tokens, start, at, phrase.to);
  if (!isActing && !isMet(tokens, at)) return null;
  return { person: newDescribed(labelOf(prose, at, phrase.to), genderOf(noun)), isActing };
}

/** “She met a man”, “she wrote to an editor”: not “she was an editor” or “as an editor”. */
function isMet(tokens: readonly Token[], at: number): boolean {
  const { is: classes, roles } = tokens[at - 1] as Token;
  if (roles.has('toward')) return true;
  if (roles.has('equating')) return false;
  return (classes & (is.NOT_SPEECH_VERB | is.REPORTING_VERB)) !== 0 && !(classes & is.AUXILIARY);
}

/**
 * “The boy came up”, “the editor frowned”, “her husband nodded”: an unnamed person who acts here; the same words mean the
 * same person.
 */
export function readDefinite(
  prose: AnnotatedBlock,
  { from: start, to, means: meanings }: Sentence,
  at: number,
  known: Map<string, Person>,
): Person | null {
  const { tokens } = prose;
  if (!(meanings & means.PERSON)) return null;
  const first = tokens[at] as Token;
  const isOwned = tellsNames(prose) && (first.is & is.POSSESSIVE) !== 0;
  if (prose.language.capitalNouns || !(first.roles.has('definite') || isOwned)) return null;
  const phrase = readPhraseAfter({ tokens, from: at, to });
  if (phrase === null || phrase.head - at < 2) return null;
  const noun = tokens[phrase.head - 1] as Token;
  // “Her father, Bo, nodded”: somebody with a name.
  const isNamed = isOwned && tokens[phrase.to]?.text === ',';
  const isOne = !noun.isCapital && isSomebody(noun) && !isNamed && !(noun.form & form.PLURAL_FORM);
  const isMine = isOwned && prose.language.firstPerson.has(first.lower);
  const isKnown = isMine || genderOf(noun) !== null;
  // “I read till my son came in”: my son is known, whatever the clause.
  const isActing = isMine && ((tokens[phrase.to]?.is ?? 0) & VERB) !== 0;
  if (!isOne || !isKnown || !(isActing || isSubject(tokens, start, at, phrase.to))) return null;
  const name = labelOf(prose, at, phrase.to);
  const person = known.get(name) ?? newDescribed(name, genderOf(noun));
  known.set(name, person);
  return person;
}

function isSomebody({ means: meaning }: Token): boolean {
  return (meaning & means.PERSON) !== 0 && (meaning & means.NEUTER) === 0;
}

/** It begins the sentence or stands before a verb, and not in a subordinate clause: not “what a man says”. */
function isSubject(tokens: readonly Token[], start: number, at: number, to: number): boolean {
  if (at === start) return true;
  if (isInClause(tokens, at)) return false;
  const after = tokens[to];
  return after !== undefined && (after.is & VERB) !== 0;
}

/**
 * “What a man says”: anybody, not a person who can be referred to from then on. “She was new, and an editor wanted her to go”
 * has two main clauses.
 */
export function isInClause(tokens: readonly Token[], at: number): boolean {
  const isJoined = ((tokens[at - 1]?.is ?? 0) & is.CONJUNCTION) !== 0 && tokens[at - 2]?.text === ',';
  if (isJoined) return false;
  return ((tokens[at - 1]?.is ?? 0) & (is.CLAUSE | is.RELATIVE | is.FUNCTION)) !== 0;
}

/** Where “the first of the doctors” or “another of them” ends. */
function partEnd({ tokens, from: at, to }: WordRange): number {
  const of = tokens[at + 1]?.roles.has('partitive') ? at + 1 : at + 2;
  if (!tokens[of]?.roles.has('partitive')) return at + 1;
  return readPhraseAfter({ tokens, from: of + 1, to })?.to ?? of + 2;
}

/** The words that describe a person, with a lower-case first letter. */
export function labelOf(prose: AnnotatedBlock, from: number, to: number): string {
  const words = prose.text.slice(prose.starts[from], endAt(prose, to - 1));
  const first = prose.tokens[from] as Token;
  return first.is & is.DETERMINER || first.means & means.PERSON
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** One of them; the first of the doctors; another asked. */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const { roles, is: classes } = tokens[at] as Token;
  if (roles.has('singling')) return next?.roles.has('selecting') === true && isOf(tokens, at + 2);
  if (roles.has('one')) return isOf(tokens, at + 1);
  // Another of them; another asked
  return (
    roles.has('introducing') &&
    (classes & is.PRONOUN) !== 0 &&
    next !== undefined &&
    ((next.is & VERB) !== 0 || isOf(tokens, at + 1))
  );
}

function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.roles.has('partitive') === true && tokens[at + 1]?.roles.has('group') === true;
}
