import { attribute, descendants, namesOf, textOf } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import type { Element } from '../../dom/tree.ts';
import { afterIntroduction, looksLikeName, splitNames, tidy } from './names.ts';

/** Longer texts are not the line that names the authors. In UTF-16 code units. */
export const MAX_BYLINE = 160;

/** What microdata, link relations or the classes of elements mark as the author. */
export function markedAuthors(body: Element): readonly string[] {
  for (const kind of [isStatedAuthor, isBylineClass]) {
    for (const element of descendants(body)) {
      if (!kind(element)) continue;
      const names = namesIn(element);
      if (names.length > 0) return names;
    }
  }
  return [];
}

function isStatedAuthor(element: Element): boolean {
  return /\bauthor\b/i.test(`${attribute(element, 'rel')} ${attribute(element, 'itemprop')}`);
}

function isBylineClass(element: Element): boolean {
  return namesOf(element).some(
    (name) =>
      !name.includes('comment') &&
      /(?:^|-)(?:byline|author|authors|author-name|authorname)$|^(?:byline|author)-/.test(name),
  );
}

function namesIn(element: Element): readonly string[] {
  const text = textOf(element);
  if (text === '' || text.length > MAX_BYLINE) return [];
  const inner = descendants(element)
    .filter(({ tag }) => tag === 'a')
    .map(textOf)
    .map(tidy)
    .filter(looksLikeName);
  if (inner.length > 0) return inner;
  return splitNames(afterIntroduction(text) ?? text).filter((name) => name.length <= 40);
}

/** Alone on a line, and the authors on the next. */
const LABEL =
  /^(?:(?:(?:article|story|words|text|post|content|written|posted|published|authored) (?:and )?){0,3}by|authors?(?:\(s\))?)\s*:?$/i;

/** Between the parts of a line: “May 2, 2025 · by Ana Ruiz”. */
const BETWEEN = /[|·•‧●–—]/u;

/** The parts of a line: what stands between marks, and what is an element of its own. */
export function partsOf({ text, pieces }: Line): readonly string[] {
  return [text, ...pieces.map((piece) => piece.text)]
    .flatMap((part) => part.split(BETWEEN))
    .map((part) => part.trim());
}

/** “By Ana Ruiz” */
export function bylines(lines: readonly Line[]): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE) continue;
    const rests = LABEL.test(line.text)
      ? [lines[at + 1]?.text ?? '']
      : [line.text, ...partsOf(line)].map(afterIntroduction);
    const names = rests
      .map((rest) => splitNames(rest ?? '').filter(looksLikeName))
      .find((found) => found.length > 0);
    if (names !== undefined) return names;
  }
  return [];
}
