import { attribute, headingLevel } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import { normalizeWords } from '../../dom/normalize-words.ts';
import type { Element } from '../../dom/tree.ts';
import { parseDate } from '../dates/parse-date.ts';
import { type CommonWords, readCommonWords } from './common-words.ts';
import { looksLikeName, splitNames, tidy } from './names.ts';
import { bylines, MAX_BYLINE, markedAuthors, partsOf } from './written-authors.ts';

/** The authors that are named about the title or marked as such, by the kind of place, the surest first. */
export function authorsAboutTitle(
  body: Element,
  lines: readonly Line[],
  aboutTitle: readonly Line[],
): readonly (readonly string[])[] {
  const common = readCommonWords(lines);
  return [
    bylines(aboutTitle),
    withoutSubjects(markedAuthors(body), common),
    withoutSubjects(authorLinks(aboutTitle), common),
    besideDate(aboutTitle, common),
    underTitle(aboutTitle, common),
  ];
}

/** The authors that are named anywhere, by the kind of place, the surest first. */
export function authorsElsewhere(lines: readonly Line[]): readonly (readonly string[])[] {
  const common = readCommonWords(lines);
  return [
    withoutSubjects(bylines(lines), common),
    withoutSubjects(sentences(lines), common),
    portraits(lines, common),
  ];
}

function withoutSubjects(names: readonly string[], common: CommonWords): readonly string[] {
  return names.filter((name) => !common.make(name));
}

const LINES_UNDER_TITLE = 3;

/** A line of nothing but full names, right under the title: “Ana Ruiz, PhD; Bo Hale”. */
function underTitle([heading, ...lines]: readonly Line[], common: CommonWords): readonly string[] {
  const title = ` ${normalizeWords(heading?.text ?? '')} `;
  for (const { text, block } of lines.slice(0, LINES_UNDER_TITLE)) {
    if (text.length > MAX_BYLINE || headingLevel(block) !== null) continue;
    const names = splitNames(text.replace(/\([^)]*\)/g, ''));
    if (
      names.length > 0 &&
      names.every(
        (name) => isFullName(name) && !common.areIn(name) && !title.includes(` ${normalizeWords(name)} `),
      )
    )
      return names;
  }
  return [];
}

function isFullName(name: string): boolean {
  return looksLikeName(name) && /^\S+(?: \S+){1,3}$/.test(name.replace(/,.*$/, ''));
}

/** Links to an author's page. */
function authorLinks(lines: readonly Line[]): readonly string[] {
  for (const { text, pieces } of lines) {
    if (text.length > MAX_BYLINE || /^contacts?\b/i.test(text)) continue;
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

/** “Ana Ruiz · May 2, 2025”, or on the lines about it; a single name only between the title and the date. */
function besideDate(lines: readonly Line[], common: CommonWords): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE || parseDate(line.text, true) === null) continue;
    const within = partsOf(line).flatMap(splitNames);
    const beside = [lines[at - 1], lines[at + 1]]
      .filter((other) => other !== undefined && headingLevel(other.block) === null)
      .map((other) => tidy(other?.text ?? ''));
    const name =
      within.find((part) => isFullName(part) && !common.make(part)) ??
      beside.find((part) => isFullName(part) && !common.areIn(part));
    if (name !== undefined) return [name];
    const only = tidy(lines[1]?.text ?? '');
    if (at === 2 && looksLikeName(only) && !only.includes(' ') && !common.areIn(only)) return [only];
  }
  return [];
}

/** “This post was written by Ana Ruiz, a reporter …” */
function sentences(lines: readonly Line[]): readonly string[] {
  for (const { text } of lines) {
    const [, rest] =
      /\b(?:post|article|story|piece|guide|column|essay|blog)(?: was| is)?(?: originally)? (?:written|authored) by (.{1,80})/i.exec(
        text,
      ) ?? [];
    const name = splitNames(rest ?? '').find(isFullName);
    if (name !== undefined) return [name];
  }
  return [];
}

/** A name on a line of its own, and under it “Ana Ruiz is a reporter …”. */
function portraits(lines: readonly Line[], common: CommonWords): readonly string[] {
  const found = new Set<string>();
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1]?.text ?? '';
    if (
      text.length < 40 &&
      isFullName(text) &&
      !common.areIn(text) &&
      next.startsWith(`${text} `) &&
      /^ (?:is|was|has|writes|covers|works)\b/.test(next.slice(text.length))
    ) {
      found.add(text);
    }
  }
  return [...found].slice(0, 1);
}
