import { isGivenOrTitle, nameEnd } from '../attribution/signature.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import * as form from '../languages/form.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from '../tokens/token.ts';
import type { WordRange } from '../tokens/word-range.ts';

/** A name, an office, a firm, and in brackets when and where it was said. */
const MAX_LINE = 32;

/** “Nora Blom, Director of Parks at Dole (in a call of 2 May)”: a line with a name, what its bearer is, and nothing else. */
export function readNameLine(tokens: readonly Token[], from = 0): NounPhrase | null {
  if (tokens.length > MAX_LINE) return null;
  const name = nameEnd({ tokens, from, to: tokens.length });
  const end = tokens.at(-1)?.text === ':' ? tokens.length - 1 : tokens.length;
  if (name - from < 2 || !mayBePerson({ tokens, from, to: name })) return null;
  const phrase = { from, to: name, head: name };
  // Nora B., who wrote a review
  if (name === tokens.length && isInitial(tokens[name - 1] as Token)) return phrase;
  // Nora Blom:
  if (name === end) return end < tokens.length && isGivenOrTitle(tokens[from]) ? phrase : null;
  return isOffice({ tokens, from: name, to: end }) ? phrase : null;
}

/** “Verified buyer”, “Mayor of Dole”: what somebody is, without a name. */
export function isOfficeAlone(tokens: readonly Token[]): boolean {
  if (tokens.length === 0 || tokens.length > MAX_OFFICE) return false;
  const isWord = tokens.every(({ kind, is: classes }) => kind === 'word' && !(classes & CLAUSAL));
  return isWord && tokens.some(isWork);
}

const MAX_OFFICE = 4;

function isWork(token: Token): boolean {
  return (token.means & (means.PERSON | means.TITLE)) !== 0 || (token.form & form.AGENT_NOUN) !== 0;
}

function isInitial({ text }: Token): boolean {
  return text.length === 2 && text.endsWith('.');
}

function mayBePerson({ tokens, from, to }: WordRange): boolean {
  for (let at = from; at < to; at++) {
    const { means: meaning, lower } = tokens[at] as Token;
    const isNumber = lower.charCodeAt(0) < 0x3a;
    if (isNumber || meaning & means.NOT_NAME || (meaning & means.BODY && at < to - 1)) return false;
  }
  return true;
}

/** An office set off by a comma, or where somebody with a given name belongs; no clause, but in brackets. */
function isOffice({ tokens, from, to }: WordRange): boolean {
  const first = tokens[from] as Token;
  if (first.text !== ',' && !first.roles.has('belonging')) return false;
  let depth = 0;
  let hasWork = first.text !== ',' && (tokens[to - 1] as Token).isCapital && isGivenOrTitle(tokens[0]);
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    if (token.text === '(') depth++;
    if (token.text === ')') depth--;
    if (depth > 0) continue;
    if (token.kind === 'quote' || STOPS.has(token.text) || (token.is & CLAUSAL && !token.isCapital))
      return false;
    hasWork ||= isWork(token);
  }
  return hasWork;
}

const STOPS = new Set('!?:;…');
const CLAUSAL = is.AUXILIARY | is.CORE_CUE | is.PRONOUN | is.CLAUSE;
