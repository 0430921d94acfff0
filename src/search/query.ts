import { foldedWords } from '../parse/fold-case.ts';

/** Scripts whose words are not apart by spaces. */
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

const QUOTED = /["“”„«»]([^"“”„«»]*)["“”„«»]/g;

/**
 * What a text must have, in the form that `foldText` gives it. One that begins with a space is found at the start of a
 * word only; none has to end with one.
 */
export type Needle = string;

/**
 * Read what a person searches for: each operand is a word, whole or its beginning, or several that follow one another;
 * within an operand, so are those in quotation marks, and the others stand for themselves then.
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

/** A text as it is searched: its words, folded, each after a space. */
export function foldText(text: string): string {
  const words = foldedWords(text);
  return words.length === 0 ? '' : ` ${words.join(' ')}`;
}

/** @param folded a text as `foldText` gives it. */
export function hasAll(folded: string, needles: readonly Needle[]): boolean {
  return needles.every((needle) => folded.includes(needle));
}

/** Whether a text has characters of scripts whose words are not apart by spaces. */
export function isSpaceless(text: string): boolean {
  // ASCII is told sooner.
  return !/^[\0-\x7f]*$/.test(text) && SPACELESS.test(text);
}
