import type { Span } from '../article.ts';
import type { Language } from './languages/language.ts';

/** A word, a punctuation mark, or a whole quote, which counts as one thing. */
export interface Token extends Span {
  readonly kind: 'word' | 'mark' | 'quote';
  /** As it stands; empty for a quote. */
  readonly text: string;
  readonly lower: string;
  /** Word classes of its language (see languages/language.ts). */
  readonly is: number;
  readonly isCapital: boolean;
  /** Which of the spans a quote is; -1 for anything else. */
  readonly quote: number;
}

/** What a token is wherever it stands: a text has few words, many times each, so each is looked up once. */
type Form = Pick<Token, 'kind' | 'text' | 'lower' | 'is' | 'isCapital'>;

/** A form in its place. An article has as many of these as words, so they hold no copy of what the form tells. */
class PlacedForm implements Token {
  readonly form: Form;
  readonly start: number;
  readonly end: number;
  readonly quote: number;

  constructor(form: Form, start: number, end: number, quote = -1) {
    this.form = form;
    this.start = start;
    this.end = end;
    this.quote = quote;
  }

  get kind() {
    return this.form.kind;
  }
  get text() {
    return this.form.text;
  }
  get lower() {
    return this.form.lower;
  }
  get is() {
    return this.form.is;
  }
  get isCapital() {
    return this.form.isCapital;
  }
}

/**
 * The words of one paragraph or a part of it, its quotes each as one token. A possessive ’s is a token of its own; a full stop belongs
 * to the word where it abbreviates.
 */
export function readTokens(
  text: string,
  quotes: readonly Span[],
  language: Language,
  { start, end: limit }: Span = { start: 0, end: text.length },
): Token[] {
  const tokens: Token[] = [];
  let next = 0;
  let at = start;
  while (at < limit) {
    const quote = quotes[next];
    if (quote !== undefined && at >= quote.start) {
      tokens.push(new PlacedForm(QUOTE, quote.start, quote.end, next));
      at = Math.max(at, quote.end);
      next++;
      continue;
    }
    const code = text.charCodeAt(at);
    if (code <= 0x20 || code === 0xa0 || code === 0x5f || code === 0x2a) {
      at++; // space, and the _ and * that plain text has for emphasis
    } else if (isWordCode(code)) {
      const end = wordEnd(text, at, quote?.start ?? limit);
      at = pushWord(tokens, text, at, end, language);
    } else {
      tokens.push(new PlacedForm(markForm(code), at, at + 1));
      at++;
    }
  }
  return tokens;
}

const QUOTE: Form = { kind: 'quote', text: '', lower: '', is: 0, isCapital: false };
const POSSESSIVE = newMark('’s');

/** By their code; what is no word is in a few hundred codes. */
const marks = new Map<number, Form>();

function markForm(code: number): Form {
  let form = marks.get(code);
  if (form === undefined) {
    form = newMark(String.fromCharCode(code));
    marks.set(code, form);
  }
  return form;
}

function newMark(text: string): Form {
  return { kind: 'mark', text, lower: text, is: 0, isCapital: false };
}

/** Letters, digits, and the signs that begin a handle, a tag or a sum. */
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
const STOP = 0x2e;

/** Where the word that begins at `at` ends: hyphens, apostrophes and stops between letters are part of it. */
function wordEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    if (isWordCode(code)) {
      end++;
      continue;
    }
    const joins = code === APOSTROPHE || code === RIGHT_SINGLE || code === HYPHEN || code === STOP;
    if (!joins || end + 1 >= limit || !isWordCode(text.charCodeAt(end + 1))) break;
    end += 2;
  }
  return end;
}

/** Add the word, its possessive ’s and its abbreviating stop; gives where reading goes on. */
function pushWord(tokens: Token[], text: string, start: number, end: number, language: Language): number {
  const clitic = end - start > 2 ? text.charCodeAt(end - 2) : 0;
  if ((clitic === APOSTROPHE || clitic === RIGHT_SINGLE) && (text.charCodeAt(end - 1) | 0x20) === 0x73) {
    tokens.push(word(text, start, end - 2, language));
    tokens.push(new PlacedForm(POSSESSIVE, end - 2, end));
    return end;
  }
  if (text.charCodeAt(end) === STOP && isAbbreviation(text.slice(start, end), language)) {
    tokens.push(word(text, start, end + 1, language));
    return end + 1;
  }
  const joint = jointAt(text, start, end, language);
  if (joint > start) {
    tokens.push(word(text, start, joint, language));
    // The second part may be joined in turn, and its hyphen is no part of it.
    let next = joint;
    while (
      text.charCodeAt(next) === HYPHEN ||
      (text.startsWith('t-', next) && text.charCodeAt(next - 1) === HYPHEN)
    )
      next++;
    return pushWord(tokens, text, next, end, language);
  }
  tokens.push(word(text, start, end, language));
  return end;
}

/** Where a joined word parts: l’|avocat, dit|-il. */
function jointAt(text: string, start: number, end: number, { elision, enclitic }: Language): number {
  if (elision === null && enclitic === null) return -1;
  const raw = text.slice(start, end);
  const elided = elision?.exec(raw);
  if (elided != null && elided[0].length < raw.length) return start + elided[0].length;
  const clitic = enclitic?.exec(raw);
  return clitic == null || clitic.index === 0 ? -1 : start + clitic.index;
}

function isAbbreviation(raw: string, language: Language): boolean {
  // An initial, or letters apart by stops: J. R. Oh, U.S.
  if (raw.length === 1) return raw >= 'A' && raw !== 'I';
  if (raw.charAt(1) === '.') return true;
  if (raw.length >= 6) return false;
  const lower = raw.toLowerCase();
  return (
    language.abbreviations.has(lower) ||
    (raw !== lower && (language.capitalAbbreviations?.has(lower) ?? false))
  );
}

function word(text: string, start: number, end: number, language: Language): Token {
  return new PlacedForm(formOf(text.slice(start, end), language), start, end);
}

const forms = new WeakMap<Language, Map<string, Form>>();
const MAX_FORMS = 20_000;

function formOf(raw: string, language: Language): Form {
  let known = forms.get(language);
  if (known === undefined || known.size > MAX_FORMS) {
    known = new Map();
    forms.set(language, known);
  }
  let form = known.get(raw);
  if (form === undefined) {
    form = wordForm(raw, language);
    known.set(raw, form);
  }
  return form;
}

function wordForm(raw: string, language: Language): Form {
  const first = raw.charAt(0);
  // A handle is a name: @idablom
  const isCapital = first !== first.toLowerCase() || (first === '@' && raw.length > 1);
  const whole = raw.toLowerCase();
  const lower = whole.endsWith('.') ? whole.slice(0, -1) : whole;
  const is = language.words.get(lower) ?? (isCapital ? 0 : language.classify(lower));
  return { kind: 'word', text: raw, lower, is, isCapital };
}
