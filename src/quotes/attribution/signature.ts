import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import { allOf, type WordRange } from '../tokens/word-range.ts';
import type { Sourced } from './sourced.ts';

/** Dashes and bars between words and their signature; two hyphens count as one dash. */
const DASHES = '—–―-~';

/** How many words a signature may have after the name: “the mayor of Dole, in a letter of 1902”. */
const MAX_REST = 16;

/** How many parts a name has at most. */
const MAX_NAME = 6;

/** What is never a name, although it may follow a dash with a capital. */
const NO_NAME =
  is.PRONOUN |
  is.PREPOSITION |
  is.CLAUSE |
  is.CONJUNCTION |
  is.RELATIVE |
  is.ADVERB |
  is.AUXILIARY |
  is.REPORTING_VERB |
  is.NOT_SPEECH_VERB |
  is.POSSESSIVE |
  is.TIME;

/** “Buy land.” —Ana Ruiz; “A triumph” (The Herald): the signature of the words before `behind`. */
export function readSignature(behind: WordRange): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  const isBracket = tokens[at]?.text === '(';
  const from = isBracket ? at + 1 : behindDash(behind);
  if (from <= at) return null;
  const maker = isBracket ? null : makerOf({ tokens, from, to });
  if (maker !== null) return maker;
  const end = nameEnd({ tokens, from, to });
  if (end === from || isOfficeOf({ tokens, from, to: end })) return null;
  const phrase = { from, to: end, head: end };
  if (!isBracket) return isRest({ tokens, from: end, to }) ? phrase : null;
  if (tokens[end]?.text !== ')') return null;
  return end + 1 >= to || (end + 2 >= to && tokens[end + 1]?.text === '.') ? phrase : null;
}

/** “— Rain at Noon, by Dan Holt”: whose work the words are from. */
function makerOf({ tokens, from, to }: WordRange): NounPhrase | null {
  let by = to - 1;
  while (by > from && by > to - MAX_NAME - 2 && !tokens[by]?.roles.has('agent')) by--;
  if (by === from || !tokens[by]?.roles.has('agent')) return null;
  const before = tokens[by - 1] as Token;
  // Translated by Bo Hale
  if (before.kind === 'word' && !before.isCapital) return null;
  const end = nameEnd({ tokens, from: by + 1, to });
  const isEnd = end >= to || (end + 1 === to && tokens[end]?.text === '.');
  return end > by + 1 && isEnd ? { from: by + 1, to: end, head: end } : null;
}

/** “Founder and CEO of a firm that makes rope”: what somebody is, not a name. */
function isOfficeOf({ tokens, from, to }: WordRange): boolean {
  if (!((tokens[to]?.is ?? 0) & is.PREPOSITION)) return false;
  for (let at = from; at < to; at++) {
    const { is: classes, means: meaning } = tokens[at] as Token;
    if (!(meaning & (means.PERSON | means.TITLE)) && !(classes & is.CONJUNCTION)) return false;
  }
  return true;
}

/** Where the words after a dash begin; `at` where there is no dash. */
function behindDash({ tokens, from: at, to }: WordRange): number {
  let end = at;
  while (end < Math.min(to, at + 2) && isDash(tokens[end] as Token)) end++;
  return end;
}

function isDash({ kind, text }: Token): boolean {
  return kind === 'mark' && DASHES.includes(text);
}

/** Where the name that begins at `from` ends; `from` where none begins. */
export function nameEnd({ tokens, from, to }: WordRange): number {
  const first = tokens[from];
  if (first === undefined || from >= to || !isNameWord(first)) return from;
  let end = from + 1;
  while (end < Math.min(to, from + MAX_NAME) && goesOn({ tokens, from: end, to })) end++;
  return end;
}

function isNameWord(token: Token): boolean {
  if (token.kind !== 'word') return false;
  if (token.text.startsWith('@')) return true;
  return token.isCapital && ((token.means & means.GIVEN_NAME) !== 0 || mayBeName(token));
}

function mayBeName(token: Token): boolean {
  return !(token.is & NO_NAME) && !(token.means & means.NOT_NAME);
}

function goesOn({ tokens, from: at, to }: WordRange): boolean {
  const token = tokens[at] as Token;
  if (token.kind !== 'word') return false;
  if (token.isCapital) return true;
  if (token.is & is.PARTICLE) return at + 1 < to && tokens[at + 1]?.kind === 'word';
  return (token.is & is.CONJUNCTION) !== 0 && at + 1 < to && tokens[at + 1]?.isCapital === true;
}

/** Whether what follows the name belongs to it: nothing, or something set apart that is no clause of its own. */
function isRest({ tokens, from, to }: WordRange): boolean {
  const first = tokens[from];
  if (first === undefined || from >= to || first.kind === 'quote') return true;
  if (first.text === '.') return from + 1 >= to || tokens[from + 1]?.kind === 'quote';
  const isApart =
    isSign(first) ||
    ',([|•'.includes(first.text) ||
    (first.kind === 'word' && (first.is & is.PREPOSITION) !== 0) ||
    isDash(first);
  if (!isApart || to - from > MAX_REST) return false;
  for (let at = from + 1; at < to; at++) {
    const { is: classes, isCapital, kind, text } = tokens[at] as Token;
    // „Ja.“ – Richter (laut): „Nein.“ It is the label of what follows.
    if (text === ':' && tokens[at + 1]?.kind === 'quote') return false;
    // “…” — Ruiz, “The Long Coast,” 1925; “…” — Ruiz “…” — Hale
    if (kind === 'quote' && tokens[at - 1]?.text === ',' && isYear(tokens[at + 1]) && at + 2 >= to)
      return true;
    if (kind === 'quote')
      return at + 1 >= to || tokens[at - 1]?.kind === 'word' || tokens[at - 1]?.text === '.';
    // “— Ruiz, however, left”: the sentence goes on.
    if (classes & (is.AUXILIARY | is.REPORTING_VERB) && !isCapital && !(classes & is.CONJUNCTION))
      return false;
    if (classes & is.RELATIVE) return true;
  }
  return true;
}

function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^\d{4}$/.test(token.text);
}

/** An emoji or the like, as many people have after their name. */
export function isSign({ kind, text }: Token): boolean {
  // ASCII separately, as an expression with Unicode properties takes long to make.
  return kind === 'word' && !/[A-Za-z0-9]/.test(text) && !/[\p{L}\p{N}]/u.test(text);
}

/**
 * “Half of it is luck.” -- Crane driver at a port: a signature without a name. It ends its paragraph, as a clause of
 * the writer’s would not.
 */
export function readUnnamedSigner(behind: WordRange): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  const from = behindDash(behind);
  if (from === at || to - from < 2 || to - from > MAX_REST) return null;
  const first = tokens[from] as Token;
  // – 3,806 views
  if (/^\d/.test(first.text)) return null;
  const isNoun = first.isCapital ? mayBeName(first) : (first.is & is.DETERMINER) !== 0;
  if (first.kind !== 'word' || !isNoun) return null;
  for (let step = from; step < to; step++) {
    const { kind, is: classes, text } = tokens[step] as Token;
    const isClause = classes & (is.AUXILIARY | is.REPORTING_VERB | is.PRONOUN) && !(classes & is.DETERMINER);
    if (kind === 'quote' || isClause || '.!?:;'.includes(text)) return null;
  }
  return { from, to, head: headOf({ tokens, from, to }) };
}

/** Before “at a port”, “working on ships”. */
function headOf({ tokens, from, to }: WordRange): number {
  let head = from + 1;
  while (head < to && !((tokens[head] as Token).is & is.PREPOSITION) && tokens[head]?.kind === 'word') head++;
  return head;
}

/** How many words a signature has at most. */
const MAX_SIGNATURE_LINE = 20;

/** The signature that is a paragraph of its own: after a dash, in brackets, or a full name and nothing else. */
export function signatureOf(tokens: readonly Token[], isHeading: boolean): NounPhrase | null {
  if (tokens.length > MAX_SIGNATURE_LINE) return null;
  const line = allOf(tokens);
  if (behindDash(line) > 0) return readSignature(line) ?? readUnnamedSigner(line);
  if (tokens[0]?.text === '(' && isGivenOrTitle(tokens[1])) return readSignature(line);
  return isHeading ? null : fullNameAlone(tokens);
}

/** “Nora Blom, Dole”: a given name and a family name fill the line, or its part before the first comma. */
function fullNameAlone(tokens: readonly Token[]): NounPhrase | null {
  const end = nameEnd(allOf(tokens));
  const isFull = end > 1 && isGivenOrTitle(tokens[0]);
  const isAll = end === tokens.length || tokens[end]?.text === ',';
  const isLine = tokens.length <= MAX_NAME_LINE && !LINE_STOPS.has(tokens.at(-1)?.text ?? '');
  return isFull && isAll && isLine ? { from: 0, to: end, head: end } : null;
}

export function isGivenOrTitle(token: Token | undefined): boolean {
  return ((token?.means ?? 0) & (means.GIVEN_NAME | means.TITLE)) !== 0;
}

/** How many words such a line has at most. */
const MAX_NAME_LINE = 10;

const LINE_STOPS = new Set('.!?:;…');

/** Only a lead-in may stand before the quote: From a reader: “It works.” – Ana R. */
export function signer({ before, behind }: Sourced): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  let first = before.from;
  // ★★★★★ “It holds.” – Nora B.
  while (first < at && isSign(tokens[first] as Token)) first++;
  return first === at || tokens[at - 1]?.text === ':' ? readSignature({ tokens, from: at + 1, to }) : null;
}

/** Only in a paragraph that holds nothing else. */
export function unnamedSigner({ behind }: Sourced): NounPhrase | null {
  const { tokens, from: at, to } = behind;
  return at === 0 && to === tokens.length ? readUnnamedSigner({ tokens, from: 1, to }) : null;
}
