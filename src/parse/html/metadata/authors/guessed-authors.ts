import type { Element } from '../../dom/element.ts';
import { attribute, headingLevel } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import { normalizeWords } from '../../dom/normalize-words.ts';
import { findDates } from '../dates/parse-date.ts';
import { MAX_BYLINE, partsOf } from './bylines.ts';
import type { CommonWords } from './common-words.ts';
import { isFullName, looksLikeName, splitNames, tidy } from './names.ts';
import { isAuthorLabel, isNoPerson, isRole, isTeam } from './words.ts';

const LINES_UNDER_TITLE = 3;
/** What stands between names, in UTF-16 code units. */
const AND = 5;

/** A line of nothing but full names, right under the title: “Ana Ruiz, PhD; Bo Hale”. */
export function underTitle(
  lines: readonly Line[],
  aboutTitle: readonly Line[],
  common: CommonWords,
): readonly string[] {
  const [heading] = aboutTitle;
  if (heading === undefined) return [];
  const title = ` ${normalizeWords(heading.text)} `;
  const at = lines.indexOf(heading) + 1;
  const headings = new Set(lines.filter(({ block }) => /^h[1-4]$/.test(block.tag)).map(({ text }) => text));
  for (const line of lines.slice(at, at + LINES_UNDER_TITLE)) {
    const { text, block, pieces } = line;
    // Below its first paragraphs a text names whom it tells of.
    if (!aboutTitle.includes(line)) break;
    if (text.length > MAX_BYLINE || headings.has(text) || isListed(block)) continue;
    const bare = text.replaceAll(/\([^()]*\)/g, '');
    const names = splitNames(bare);
    const isPerson = (name: string) =>
      isFullName(name) &&
      pieces.some((piece) => piece.text.includes(name) && !leadsToTag(piece.element)) &&
      !common.areIn(name) &&
      !title.includes(` ${normalizeWords(name)} `);
    const isWhole = normalizeWords(names.join(' ')).length >= normalizeWords(bare).length - AND;
    if (names.length > 0 && isWhole && names.every(isPerson)) return names;
  }
  return [];
}

/** A person is a tag of what tells of them. */
function leadsToTag(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 3; at = at.parent, up++) {
    if (at.tag !== 'a') continue;
    return (
      /\btag\b/i.test(attribute(at, 'rel')) ||
      /\/(?:tags?|topics?|categor(?:y|ies)|keywords?)\//i.test(attribute(at, 'href'))
    );
  }
  return false;
}

/** Names of persons stand in lists, but lists are seldom of persons. */
function isListed({ tag }: Element): boolean {
  return /^(?:li|td|th|dd|dt)$/.test(tag);
}

/** Links to an author's page. */
export function authorLinks(lines: readonly Line[], common: CommonWords): readonly string[] {
  for (const { text, pieces } of lines) {
    if (text.length > MAX_BYLINE || /^contacts?\b/i.test(text)) continue;
    const linked = pieces.filter(({ element }) => leadsToAuthor(element)).map((piece) => tidy(piece.text));
    const names = linked.filter((name) => isFullName(name) && !common.make(name));
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
export function besideDate(lines: readonly Line[], common: CommonWords): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE || findDates(line.text, { monthFirst: true }).length === 0) continue;
    const within = partsOf(line).flatMap(splitNames);
    const beside = [lines[at - 1], lines[at + 1]]
      .filter((other) => other !== undefined && headingLevel(other.block) === null)
      .map((other) => tidy(other?.text ?? ''));
    const name =
      within.find((part) => isFullName(part) && !common.make(part)) ??
      beside.find((part) => (isFullName(part) && !common.areIn(part)) || isTeam(part));
    if (name !== undefined) return [name];
    const only = tidy(lines[1]?.text ?? '');
    if (at === 2 && isFirstName(only) && !common.areIn(only)) return [only];
  }
  return [];
}

function isFirstName(name: string): boolean {
  return looksLikeName(name) && !name.includes(' ') && !isNoPerson(name);
}

/** “This post was written by Ana Ruiz, a reporter …” */
export function writtenBySentence(lines: readonly Line[], common: CommonWords): readonly string[] {
  for (const { text } of lines) {
    const [, rest] =
      /\b(?:post|article|story|piece|guide|column|essay|blog)(?: was| is)?(?: originally)? (?:written|authored) by (.{1,80})/i.exec(
        text,
      ) ?? [];
    const [said = ''] = (rest ?? '').split(SENTENCE_END);
    const name = splitNames(said).find(isFullName);
    if (name !== undefined && !common.make(name)) return [name];
  }
  return [];
}

/** A full stop that is none of an abbreviation's: “Ruiz.”, not “Jr.”. */
const SENTENCE_END = /(?<=\p{Ll}{2})\.(?:\s|$)/u;

/** A name on a line of its own, or a label, and under it “Ana Ruiz is a reporter …”. */
export function portrayed(lines: readonly Line[], common: CommonWords): readonly string[] {
  for (const [at, { text }] of lines.entries()) {
    const next = lines[at + 1]?.text ?? '';
    if (text.length > 40) continue;
    const name = isAuthorLabel(text) ? subjectOf(next) : next.startsWith(`${text} `) ? text : null;
    if (name === null || !isFullName(name) || common.areIn(name)) continue;
    const [first = ''] = next.slice(name.length).split(/[.;]/);
    const isSaid = /^,?[^,]{0,60},? (?:is|was|has|writes|covers|works)\b/.test(first);
    if (isSaid && (isRole(first) || /\b(?:he|she|his|her)\b/i.test(next))) return [name];
  }
  return [];
}

/** “Ana Ruiz is …” → Ana Ruiz. */
export function subjectOf(sentence: string): string | null {
  return /^((?:\p{Lu}\S* ){2,4})(?:is|was|has|writes|covers|works)\b/u.exec(sentence)?.[1]?.trim() ?? null;
}
