import { readPhraseAfter } from '../grammar/noun-phrase.ts';
import * as is from '../languages/language.ts';
import { newUnnamedPerson, type Person } from '../people/person.ts';
import type { Token } from '../tokens/tokenize.ts';
import { genderOf } from './names.ts';

const VERB = is.REPORTING_VERB | is.NOT_SPEECH_VERB | is.AUXILIARY;

/** Somebody without a name who does something here: “a man came in”, “another asked”, “one of them”; `null` for none. */
export function readIndefinite(
  tokens: readonly Token[],
  start: number,
  at: number,
  to: number,
): Person | null {
  const token = tokens[at] as Token;
  if (token.kind !== 'word' || !(token.is & is.DETERMINER)) return null;
  if (isOneOfMany(tokens, at)) return newUnnamedPerson(null);
  if (!INDEFINITE.has(token.lower)) return null;
  const phrase = readPhraseAfter(tokens, at, to);
  if (phrase === null || phrase.head - at < 2) return null;
  const noun = tokens[phrase.head - 1] as Token;
  if (noun.isCapital || !(noun.is & is.PERSON)) return null;
  const after = tokens[phrase.to];
  const isSubject = at === start || (after !== undefined && (after.is & VERB) !== 0);
  return isSubject ? newUnnamedPerson(genderOf(noun)) : null;
}

const INDEFINITE = new Set(['a', 'an', 'another']);

/** One of them; the first of the doctors; another asked. */
function isOneOfMany(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const { lower } = tokens[at] as Token;
  if (lower === 'the') return PICKED.has(next?.lower ?? '') && isOf(tokens, at + 2);
  if (lower === 'one') return isOf(tokens, at + 1);
  return lower === 'another' && next !== undefined && ((next.is & VERB) !== 0 || isOf(tokens, at + 1));
}

function isOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.lower === 'of' && PEOPLE.has(tokens[at + 1]?.lower ?? '');
}

const PICKED = new Set([
  'first',
  'second',
  'third',
  'last',
  'other',
  'elder',
  'younger',
  'eldest',
  'youngest',
]);
const PEOPLE = new Set(['them', 'us', 'those', 'these', 'the']);
