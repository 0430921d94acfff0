import { findDate } from './dates.ts';
import { attribute, descendants, namesOf, textOf } from './element.ts';
import type { Line } from './lines.ts';
import { afterIntroduction, looksLikeName, splitNames, tidy } from './names.ts';
import type { Element } from './tree.ts';

/** Longer texts are not the line that names the authors. In UTF-16 code units. */
const MAX_BYLINE = 160;

/** The authors a page's text names, by the kind of place, the surest first. */
export function writtenAuthors(
  body: Element,
  lines: readonly Line[],
  aboutTitle: readonly Line[],
): readonly (readonly string[])[] {
  return [
    bylines(aboutTitle),
    markedAuthors(body),
    authorLinks(aboutTitle),
    besideDate(aboutTitle),
    bylines(lines),
    portraits(lines),
  ];
}

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
const LABEL = /^(?:(?:(?:article|story|words|written|posted) )?by|authors?(?:\(s\))?)\s*:?$/i;

/** “By Ana Ruiz” */
export function bylines(lines: readonly Line[]): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE) continue;
    const rest = afterIntroduction(line.text) ?? (LABEL.test(line.text) ? (lines[at + 1]?.text ?? '') : null);
    if (rest === null) continue;
    const names = splitNames(rest).filter(looksLikeName);
    if (names.length > 0) return names;
  }
  return [];
}

/** Links to an author's page. */
function authorLinks(lines: readonly Line[]): readonly string[] {
  for (const { text, pieces } of lines) {
    if (text.length > MAX_BYLINE) continue;
    const linked = pieces.filter(({ element }) => leadsToAuthor(element)).map((piece) => tidy(piece.text));
    const names = linked.filter((name) => looksLikeName(name) && name.includes(' '));
    if (names.length > 0) return names;
  }
  return [];
}

function leadsToAuthor(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 4; at = at.parent, up++) {
    if (at.tag === 'a')
      return /\/(?:authors?|contributors?|people|person|staff|team|profiles?|writers?|experts?|bios?|by|user|@)\b/i.test(
        attribute(at, 'href'),
      );
  }
  return false;
}

const BETWEEN = /[|·•‧●–—]/u;

/** “Ana Ruiz · May 2, 2025” */
function besideDate(lines: readonly Line[]): readonly string[] {
  for (const [at, { text, pieces }] of lines.entries()) {
    if (text.length > MAX_BYLINE || findDate(text, true) === null) continue;
    const near = [...pieces.flatMap((piece) => piece.text.split(BETWEEN)), lines[at - 1]?.text ?? ''];
    const name = near.map(tidy).find((piece) => looksLikeName(piece) && /^\S+(?: \S+){1,2}$/.test(piece));
    if (name !== undefined) return [name];
  }
  return [];
}

/** A name on a line of its own, and under it “Ana Ruiz is a reporter …”. */
function portraits(lines: readonly Line[]): readonly string[] {
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1]?.text ?? '';
    if (
      text.length < 40 &&
      looksLikeName(text) &&
      text.includes(' ') &&
      next.startsWith(`${text} `) &&
      /^ (?:is|was|has|writes|covers|works)\b/.test(next.slice(text.length))
    ) {
      return [text];
    }
  }
  return [];
}
