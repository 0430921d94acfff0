import { foldedWords } from '../parse/fold-case.ts';

/** Scripts that do not separate words by spaces. */
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * What a text must contain, in the form that `foldText` gives it. A needle that begins with a space matches only at the
 * start of a word; where a match ends does not matter.
 */
export type Needle = string;

/**
 * Parse what a person searches for. Each operand is a word or its beginning, or several words that follow one another. If
 * part of an operand is in quotation marks, those words follow one another, and the others stand for themselves.
 */
export function parseQuery(operands: readonly string[]): readonly Needle[] {
  const phrases = operands.flatMap((operand) => {
    const quoted = [...operand.matchAll(QUOTED)].map(([, words = '']) => words);
    return quoted.length === 0 ? [operand] : [...quoted, ...operand.replaceAll(QUOTED, ' ').split(/\s+/)];
  });
  const needles = phrases.flatMap((phrase) => {
    const words = foldedWords(phrase).join(' ');
    if (words === '') return [];
    return [isSpaceless(words) ? words : ` ${words}`];
  });
  return [...new Set(needles)];
}

/** A text in the form in which it is searched: its words, folded, each after a space. */
export function foldText(text: string): string {
  const words = foldedWords(text);
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}

/** @param folded a text as `foldText` gives it. */
export function hasAll(folded: string, needles: readonly Needle[]): boolean {
  return needles.every((needle) => folded.includes(needle));
}

/** Whether a text has characters of scripts that do not separate words by spaces. */
export function isSpaceless(text: string): boolean {
  // ASCII is quicker to rule out.
  return !/^[\0-\x7f]*$/.test(text) && SPACELESS.test(text);
}
