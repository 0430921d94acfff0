import type { Line } from '../../dom/lines.ts';
import { findDates } from '../dates/parse-date.ts';
import { isAccount, isFullName, looksLikeName, splitNames } from './names.ts';
import { afterIntroduction, isAuthorLabel } from './words.ts';

/** Longer texts are not the line that names the authors. In UTF-16 code units. */
export const MAX_BYLINE = 160;

/** Longer words are no account's name. */
const MAX_ACCOUNT = 20;

/** Between the parts of a line: “May 2, 2025 · by Ana Ruiz”. */
const BETWEEN = /[|·•‧●–—]/u;

/** The parts of a line: what stands between marks, and what is an element of its own. */
export function partsOf({ text, pieces }: Line): readonly string[] {
  return [text, ...pieces.map((piece) => piece.text)]
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => part.trim());
}

/** The first byline among lines, “By Ana Ruiz”, or what follows a label: “Written by:”. */
export function bylines(lines: readonly Line[], lang: string | null): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE) continue;
    const rests = isAuthorLabel(line.text)
      ? [lines[at + 1]?.text ?? ''].filter((text) => !isSentence(text))
      : [...new Set([line.text, ...partsOf(line)])].map(
          (part) => KOREAN.exec(part)?.[1] ?? afterIntroduction(part, lang),
        );
    const names = rests.map((rest) => namesAfter(rest ?? '')).find((found) => found.length > 0);
    if (names !== undefined) return [...names, ...namesAfterAnd(lines[at + 1])];
  }
  return [];
}

const MIN_SENTENCE_WORDS = 5;

/** “Writes on goats and lives in Lune.”, which names nobody; not “Words by Ana Ruiz.” */
export function isSentence(line: string): boolean {
  return (
    /(?:\p{Ll}{2}|\d)[.!?]$/u.test(line) &&
    line.split(' ').length >= MIN_SENTENCE_WORDS &&
    afterIntroduction(line) === null &&
    findDates(line, { monthFirst: true }).length === 0
  );
}

/** “and Bo Hale”, on the next line. */
function namesAfterAnd(line: Line | undefined): readonly string[] {
  const [, rest] = /^(?:and|und|et|y|e|och|og|en|&) (.{1,100})$/u.exec(line?.text ?? '') ?? [];
  return splitNames(rest ?? '').filter(isFullName);
}

/** “김철수 기자”: the reporter's name goes before the word for one. */
const KOREAN = /^(\p{Script=Hangul}{2,4}) ?기자$/u;

/** “the Quay Team”, and accounts where nothing else is on the line: “by aruiz”. */
function namesAfter(rest: string): readonly string[] {
  const names = splitNames(rest.replace(/^the (?=\p{Lu})/u, ''));
  return isAccount(rest) && rest.length <= MAX_ACCOUNT ? names : names.filter(looksLikeName);
}
