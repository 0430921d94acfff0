import type { Span } from '../../article.ts';
import type { Language } from '../languages/language.ts';
import { type Lexicon, lexiconOf } from './lexicon.ts';
import { NOTHING_KNOWN, type Token } from './token.ts';

/** The words of one paragraph. */
export interface Words {
  readonly tokens: readonly Token[];
  /** Where each of the tokens begins. */
  readonly starts: readonly number[];
}

export const NO_WORDS: Words = { tokens: [], starts: [] };

/** The words of a text, with each quote as one token; none in a language that is read by patterns. */
export function readWords(text: string, quotes: readonly Span[], language: Language): Words {
  return language.patterns === null ? tokenize(text, quotes, language) : NO_WORDS;
}

/** The end of a token in the text. */
export function endAt({ tokens, starts }: Words, at: number): number {
  return (starts[at] as number) + (tokens[at] as Token).length;
}

/**
 * The words of a paragraph or a part of it, with each quote as one token. A possessive ’s is its own token; a full stop
 * belongs to the word that it abbreviates.
 */
export function tokenize(
  text: string,
  quotes: readonly Span[],
  language: Language,
  { start, end: limit }: Span = { start: 0, end: text.length },
): Words {
  const reader: TokenReader = { text, language, lexicon: lexiconOf(language), tokens: [], starts: [] };
  let next = 0;
  let at = start;
  while (at < limit) {
    const quote = quotes[next];
    if (quote !== undefined && at >= quote.start) {
      push(reader, quote.start, newToken('quote', '', quote.end - quote.start, next));
      at = Math.max(at, quote.end);
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code === 0x5f || code === 0x2a) {
      at++; // space, and the _ and * that plain text has for emphasis
    } else if (isWordCode(code)) {
      at = pushWord(reader, at, quote?.start ?? limit);
    } else {
      push(reader, at, markOf(code));
      at++;
    }
  }
  // A list that grew has room for half as many more: a copy has none.
  return { tokens: reader.tokens.slice(), starts: reader.starts.slice() };
}

interface TokenReader {
  readonly text: string;
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly tokens: Token[];
  readonly starts: number[];
}

function push({ tokens, starts }: TokenReader, start: number, token: Token): void {
  tokens.push(token);
  starts.push(start);
}

/** A token that is not a word. */
function newToken(kind: Token['kind'], text: string, length = text.length, quote = -1): Token {
  const { is, means, form, roles } = NOTHING_KNOWN;
  return { kind, text, lower: text, length, is, means, form, roles, isCapital: false, quote };
}

const POSSESSIVE = newToken('mark', '’s');

/** By their code; only a few hundred codes are not parts of words. */
const marks: Token[] = Array.from({ length: 0x80 }, (_, code) => newToken('mark', String.fromCharCode(code)));
const otherMarks = new Map<number, Token>();

function markOf(code: number): Token {
  const known = marks[code] ?? otherMarks.get(code);
  if (known !== undefined) return known;
  const mark = newToken('mark', String.fromCharCode(code));
  otherMarks.set(code, mark);
  return mark;
}

/** Letters, digits, and the characters that begin a handle, a tag or an amount. */
function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (
      (code >= 0x61 && code <= 0x7a) ||
      (code >= 0x41 && code <= 0x5a) ||
      (code >= 0x30 && code <= 0x39) ||
      code === 0x40 || // @
      code === 0x23 || // #
      code === 0x24 || // $
      code === 0x26 // &
    );
  }
  if (code < 0xc0) return code === 0xaa || code === 0xb5 || code === 0xba;
  // Punctuation, CJK punctuation, and full-width forms.
  if (code >= 0x2000 && code <= 0x206f) return false;
  if (code >= 0x3000 && code <= 0x303f) return false;
  return code < 0xff00 || code > 0xff0f;
}

const APOSTROPHE = 0x27;
const RIGHT_SINGLE = 0x2019;
const HYPHEN = 0x2d;
const UNDERSCORE = 0x5f;
const STOP = 0x2e;
const COMMA = 0x2c;

/** The end of the word that begins at `at`: hyphens, apostrophes, stops and underscores between letters are part of it. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + (isForumName(text, at) ? 2 : 1);
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) {
      end++;
      continue;
    }
    const joins =
      code === APOSTROPHE ||
      code === RIGHT_SINGLE ||
      code === HYPHEN ||
      code === STOP ||
      code === UNDERSCORE ||
      (code === COMMA && isWithinNumber(text, end));
    if (!joins || end + 1 >= limit || !isWordCode(text.charCodeAt(end + 1))) break;
    if (code === STOP && isSpaceLost(text, end)) break;
    end += 2;
  }
  return end;
}

/** 250,000: a comma before three digits. */
function isWithinNumber(text: string, comma: number): boolean {
  return /^\d,\d{3}(?!\d)/.test(text.slice(comma - 1, comma + 5));
}

/** u/idablom: how forums write their members. */
function isForumName(text: string, at: number): boolean {
  return (
    text.charCodeAt(at) === 0x75 && text.charCodeAt(at + 1) === 0x2f && isWordCode(text.charCodeAt(at + 2))
  );
}

/** “… sagte Merkel.Als sie ging”: a full stop between a word and one with a capital has lost its space. */
function isSpaceLost(text: string, stop: number): boolean {
  return /^\p{Ll}{3}\.\p{Lu}\p{Ll}$/u.test(text.slice(Math.max(0, stop - 3), stop + 3));
}

/** Add the word that begins at `start`; returns where reading continues. */
function pushWord(reader: TokenReader, start: number, limit: number): number {
  const { text, lexicon } = reader;
  const plain = lexicon.plainWordAt(text, start, limit);
  const end = plain === null ? wordEnd(text, start, limit) : start + plain.length;
  if (plain === null || text.charCodeAt(end) === STOP) return pushParts(reader, start, end);
  push(reader, start, plain);
  return end;
}

/** Add a word from `start` to `end`, its possessive ’s and its abbreviating stop; returns where reading continues. */
function pushParts(reader: TokenReader, start: number, end: number): number {
  const { text, language, lexicon } = reader;
  const clitic = end - start > 2 ? text.charCodeAt(end - 2) : 0;
  if ((clitic === APOSTROPHE || clitic === RIGHT_SINGLE) && (text.charCodeAt(end - 1) | 0x20) === 0x73) {
    push(reader, start, lexicon.wordAt(text, start, end - 2));
    push(reader, end - 2, POSSESSIVE);
    return end;
  }
  if (text.charCodeAt(end) === STOP && isAbbreviation(text.slice(start, end), language)) {
    push(reader, start, lexicon.wordAt(text, start, end + 1));
    return end + 1;
  }
  const joint = jointAt(text, start, end, language);
  if (joint > start) {
    push(reader, start, lexicon.wordAt(text, start, joint));
    // The second part may be joined to a third, and does not include its hyphen.
    let next = joint;
    while (
      text.charCodeAt(next) === HYPHEN ||
      (text.startsWith('t-', next) && text.charCodeAt(next - 1) === HYPHEN)
    )
      next++;
    return pushParts(reader, next, end);
  }
  push(reader, start, lexicon.wordAt(text, start, end));
  return end;
}

/** Where an elided or hyphenated word divides: l’|avocat, dit|-il. */
function jointAt(text: string, start: number, end: number, { elision, enclitic }: Language): number {
  if (elision === null && enclitic === null) return -1;
  const raw = text.slice(start, end);
  const elided = elision?.exec(raw);
  if (elided != null && elided[0].length < raw.length) return start + elided[0].length;
  const clitic = enclitic?.exec(raw);
  return clitic == null || clitic.index === 0 ? -1 : start + clitic.index;
}

function isAbbreviation(raw: string, language: Language): boolean {
  // An initial, or letters separated by stops: J. R. Oh, U.S.
  if (raw.length === 1) return raw >= 'A' && raw !== 'I';
  if (raw.charAt(1) === '.') return true;
  if (raw.length >= 6) return false;
  const lower = raw.toLowerCase();
  return (
    language.abbreviations.has(lower) ||
    (raw !== lower && (language.capitalAbbreviations?.has(lower) ?? false))
  );
}
