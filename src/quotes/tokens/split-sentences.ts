import type { Span } from '../../article.ts';
import * as is from '../languages/grammar.ts';
import * as means from '../languages/meaning.ts';
import type { Token } from './token.ts';
import type { WordRange } from './word-range.ts';

/** Half-open range of indexes into a paragraph's tokens. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
  /** The classes of all its words together, so that a search for an absent class can be skipped. */
  readonly has: number;
  readonly means: number;
  /** Whether a quote is among its tokens. */
  readonly hasQuote: boolean;
}

/** The longest sentence, in tokens; it keeps a page without full stops linear. */
const MAX_TOKENS = 150;

/**
 * How far the reporting clause after a question or an exclamation may reach: “Go!” deputy mayor Ana van Dyk shouted.
 */
const CLAUSE_REACH = 9;

/**
 * The sentences of a paragraph; a quote and the words beside it that name the speaker are one sentence. `endings` are
 * the last characters inside its quotes. `inverts` where a reporting clause always begins with its verb.
 */
export function splitSentences(
  tokens: readonly Token[],
  endings: readonly string[],
  inverts = false,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let has = 0;
  let meant = 0;
  let hasQuote = false;
  for (let at = 0; at < tokens.length; at++) {
    if (at > 0 && (at - from >= MAX_TOKENS || beginsSentence(tokens, endings, from, at, inverts))) {
      sentences.push({ from, to: at, has, means: meant, hasQuote });
      from = at;
      has = 0;
      meant = 0;
      hasQuote = false;
    }
    const token = tokens[at] as Token;
    has |= token.is;
    meant |= token.means;
    hasQuote ||= token.quote >= 0;
  }
  if (from < tokens.length) sentences.push({ from, to: tokens.length, has, means: meant, hasQuote });
  return sentences.slice();
}

function beginsSentence(
  tokens: readonly Token[],
  endings: readonly string[],
  from: number,
  at: number,
  inverts: boolean,
): boolean {
  const before = tokens[at - 1] as Token;
  const token = tokens[at] as Token;
  // Behind a word, only a quote or a capital begins a sentence.
  if (before.kind === 'word' && token.kind !== 'quote' && !token.isCapital) return false;
  if (
    token.kind === 'quote' &&
    (isBehindSignature(tokens, endings, at) || isBehindAbbreviation({ tokens, from, to: at }))
  )
    return true;
  // It bakes rolls, cake, etc. According to the firm
  if (token.isCapital && before.roles.has('ending-list') && before.text.endsWith('.'))
    return (token.is & OPENERS) !== 0;
  // “It is fast.” [...] Students say: what is left out ends a sentence.
  if (before.text === ']' && isStop(tokens[at - 2]?.text ?? '')) return token.isCapital;
  if (token.kind === 'quote' && isBehindDashedTurn(tokens, endings, at)) return true;
  if (before.kind === 'mark')
    return (
      isStop(before.text) &&
      token.kind !== 'mark' &&
      !isInBrackets(tokens, at) &&
      !(token.kind === 'quote' && asksForWords(tokens, at))
    );
  if (before.kind !== 'quote') return false;
  const ending = endings[before.quote] as string;
  if (!isStop(ending) && !isDash(ending)) return false;
  if (token.kind === 'quote') return true;
  if (token.kind === 'mark' || !token.isCapital) return false;
  // »Komm!« Ida nickte und rief: a capital after the quote is not the verb of »Komm!« rief Ida.
  return inverts || isFullStop(ending) || !isReportingClause(tokens, at);
}

/** Ruiz’s advice? “Sail early.” A noun for words and a question mark lead in to them as with a colon. */
export function asksForWords(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.text !== '?' || !((tokens[at - 2]?.means ?? 0) & means.CUE_NOUN)) return false;
  const owner = tokens[at - 3];
  return owner !== undefined && (owner.text === '’s' || (owner.is & is.POSSESSIVE) !== 0);
}

/**
 * »Kommst du?« – »Nein,« sagte Ida. – »Nie?« A dash before a quote, behind another that has ended or behind a full stop, is a
 * new turn.
 */
function isBehindDashedTurn(tokens: readonly Token[], endings: readonly string[], at: number): boolean {
  if (!isDash((tokens[at - 1] as Token).text)) return false;
  const before = tokens[at - 2];
  if (before?.kind === 'mark') return isFullStop(before.text);
  return before?.kind === 'quote' && isStop(endings[before.quote] as string);
}

/** What begins a sentence rather than a name. */
const OPENERS = is.FUNCTION | is.DETERMINER | is.PREPOSITION | is.PRONOUN | is.CLAUSE | is.ACCORDING;

/**
 * “We rode,” said Sean O’Dowd Jr. “The horse was lame.” The stop of an abbreviation between two quotes also ends the
 * sentence.
 */
function isBehindAbbreviation({ tokens, from, to: at }: WordRange): boolean {
  const { kind, text, means: meaning } = tokens[at - 1] as Token;
  // An initial or a title is followed by the name.
  if (kind !== 'word' || text.length < MIN_ABBREVIATION || !text.endsWith('.') || meaning & means.TITLE)
    return false;
  for (let step = from; step < at - 1; step++) if ((tokens[step] as Token).kind === 'quote') return true;
  return false;
}

const MIN_ABBREVIATION = 3;

/** How many words a signature between two quotes on one line has at most. */
const SIGNATURE_REACH = 12;

/**
 * “The port stays.” — Eva Lind “The cranes are old.” — Ben Tarn: the signature of one quote is not part of the next
 * sentence.
 */
function isBehindSignature(tokens: readonly Token[], endings: readonly string[], at: number): boolean {
  if (tokens[at - 1]?.kind !== 'word') return false;
  for (let step = at - 1; step > Math.max(0, at - SIGNATURE_REACH); step--) {
    const { kind, text } = tokens[step] as Token;
    if (kind === 'quote') return false;
    if (kind === 'word' || !(isDash(text) || text === '―')) continue;
    const isDoubled = isDash(tokens[step - 1]?.text ?? '');
    const quote = tokens[isDoubled ? step - 2 : step - 1];
    return (
      quote?.kind === 'quote' &&
      isStop(endings[quote.quote] as string) &&
      (tokens[step + 1] as Token).isCapital
    );
  }
  return false;
}

/** “No,” said Ruiz (who had tried. Twice.): a stop within a bracket; as it is rare, only the simple case. */
function isInBrackets(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  return token.kind === 'word' && !token.isCapital && (tokens[at - 1] as Token).text === '…';
}

const isStop = (mark: string): boolean =>
  mark === '.' || mark === '?' || mark === '!' || mark === '…' || '。？！'.includes(mark);
const isFullStop = (mark: string): boolean => mark === '.' || mark === '。';
export const isDash = (mark: string): boolean => mark === '—' || mark === '–' || mark === '-';

/** The last character of a quote's words, before its closing marks. */
export function lastInside(text: string, quote: Span): string {
  let at = quote.end - 1;
  while (at > quote.start && CLOSING.includes(text.charAt(at))) at--;
  return text.charAt(at);
}

const CLOSING = '”"“\'’‘»«›‹」』)]_ \u00a0\u202f*';

/**
 * Whether the words from `at` on are a reporting clause: a name or a noun phrase, directly followed by a verb of saying
 * that ends the clause.
 */
function isReportingClause(tokens: readonly Token[], at: number): boolean {
  for (let step = at; step < Math.min(tokens.length, at + CLAUSE_REACH); step++) {
    const token = tokens[step] as Token;
    // “Go!” Ana Ruiz, the mayor, shouted. “Go!” Ana Ruiz, D-Mass., shouted.
    if (step > at && (token.text === ',' || (token.text === '.' && tokens[step + 1]?.text === ','))) continue;
    if (token.kind !== 'word') return false;
    // “Why?” I asked Ruiz. Any other pronoun has a capital only at the start of a sentence.
    if (step === at && token.is & is.PRONOUN && !(token.means & means.FIRST_PERSON && token.text === 'I'))
      return false;
    if (step > at && token.is & is.REPORTING_VERB) {
      const next = tokens[behindObject(tokens, step + 1)];
      // “Go!” Ruiz said: “Now.” “Go!” The guest said, “Now.” The verb leads in to what follows.
      const leadsOn = next?.text === ',' && tokens[behindObject(tokens, step + 1) + 1]?.kind === 'quote';
      if (next?.text === ':' || (leadsOn && isArticle(tokens[at] as Token))) return false;
      return (
        next === undefined || next.kind !== 'word' || (next.is & (is.PREPOSITION | is.ADVERB | is.TIME)) !== 0
      );
    }
    if (token.is & (is.NOT_SPEECH_VERB | is.CLAUSE | is.RELATIVE)) return false;
  }
  return false;
}

/** With a capital, it begins a sentence. */
function isArticle({ is: classes }: Token): boolean {
  return (classes & (is.DETERMINER | is.POSSESSIVE)) !== 0;
}

/** The place after an addressee: a name or a pronoun. */
function behindObject(tokens: readonly Token[], at: number): number {
  let end = at;
  // “Why?” I asked my oldest.
  if (tokens[at - 1]?.roles.has('addressing') && tokens[at] !== undefined && isArticle(tokens[at])) {
    end++;
    while (end < at + MAX_OBJECT && tokens[end]?.kind === 'word' && !((tokens[end]?.is ?? 0) & NO_NOUN))
      end++;
    return end;
  }
  while (end < at + MAX_OBJECT && isObject(tokens[end])) end++;
  return end;
}

const MAX_OBJECT = 3;
const NO_NOUN = is.PREPOSITION | is.CLAUSE | is.CONJUNCTION | is.ADVERB | is.AUXILIARY | is.NOT_SPEECH_VERB;

function isObject(token: Token | undefined): boolean {
  return token?.kind === 'word' && (token.isCapital || (token.is & is.OBJECT) !== 0) && !(token.is & is.TIME);
}
