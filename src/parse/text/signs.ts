import type { Line } from './line.ts';

/** Signs that are drawn as rules. */
const RULE = /^(?:[-=_*~#+.:•·–—─━═⁂♦❦◆]\s{0,12}){3,}$/;

/** A rule: three or more signs, of two kinds at most, and nothing else. Three dots are a pause. */
export function isRule({ text }: Line): boolean {
  if (!RULE.test(text)) return text === '⁂' || text === '❦' || text === '--';
  const signs = new Set(text.replaceAll(' ', ''));
  return signs.size <= 2 && !(signs.has('.') && text.length < 8);
}

/** The sign that underlines a heading; `null` where the line is none. */
export function underlineOf({ text }: Line): string | null {
  return /^([=\-~^"*#+_`'])\1{2,}$/.exec(text)?.[1] ?? null;
}

/** A mark that ends or continues a sentence, perhaps before closing quote marks and brackets, and the number of a note. */
const CLOSING_MARK = /[.!?…:;,。．！？：；、，،؛؟।][)\]"'”’»›」』）]{0,3}(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})?$/u;

/** A mark that ends a sentence. */
const SENTENCE_END = /[.!?…。．！？؟।][)\]"'”’»›」』）_*]{0,3}(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]{1,3})?$/u;

/** How a sentence begins: with a capital, a letter of a script without capitals, or a digit, perhaps behind marks. */
export const SENTENCE_START = /^[_*([]?["'“‘„«‹「『¿¡—–-]{0,2}\s?[_*]?(?:\p{Lu}|\p{Lo}|\p{N})/u;

/** A quote mark at the start of a text. */
export const OPENING_QUOTE = /^["'“„«‹「『‘]/u;

/**
 * How many characters a mark has with what closes behind it. Only so much of a line’s end is searched: a line may be
 * long.
 */
const MARKS = 10;

/** Whether a text ends with a mark that ends or continues a sentence. */
export function endsWithMark(text: string): boolean {
  return CLOSING_MARK.test(text.slice(-MARKS));
}

/** Whether a text ends with a mark that ends a sentence. */
export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-MARKS));
}
