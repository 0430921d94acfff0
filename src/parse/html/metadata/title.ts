import { attribute, descendants, headingLevel, namesOf, textOf } from '../dom/element.ts';
import { normalizeWords } from '../dom/normalize-words.ts';
import type { Element } from '../dom/tree.ts';
import { stringsOf } from './linked-data.ts';
import type { Statements } from './statements.ts';

/** Between a title and its site's name. */
const SEPARATOR = /\s+(?:[|\-–—·•»«:/\\~>]|::|\|\|)\s+|\s*[|»]\s*/g;

/** What systems call the heading of an article where the first heading is the site's. */
const TITLED = /^(?:entry|post|article|story)-(?:title|headline)$/;

const MIN_LIKENESS = 0.25;
/** With so much of the greatest likeness the first heading is taken: those of other articles on the subject come after it. */
const MUCH = 0.6;
/** A heading of so many words is no section's name. */
const MIN_TITLE_WORDS = 7;
/** A heading of so many words is a standfirst. */
const MAX_TITLE_WORDS = 35;
/** Titles of fewer words may be a section's name as well. */
const MIN_NAMING_WORDS = 3;

/** The article's title without the site's name; `null` when the page has none. */
export function readTitle(page: Element, statements: Statements): string | null {
  const site = new Set(statements.site.map(normalizeWords));
  const stated = [
    ...stringsOf(statements.article.headline).slice(0, 1),
    ...statements.meta('og:title').slice(0, 1),
    ...(statements.title === null ? [] : [statements.title]),
    ...statements.meta('twitter:title', 'dc.title', 'citation_title', 'parsely-title').slice(0, 1),
  ].filter((title) => !site.has(normalizeWords(title)));
  const elements = headingsOf(page).filter((heading) => !site.has(normalizeWords(textOf(heading))));
  const headings = elements.filter(isTitleHeading).map(textOf);
  const shown = headings.filter((heading) => stated.some((title) => names(title, heading)));
  const longest = shown.reduce((best, heading) => (heading.length > best.length ? heading : best), '');
  if (longest !== '') return beforeBar(longest, stated);
  const bare = stated.map((title) => withoutSite(title, site, stated));
  const named = namedIn(elements, [...stated, ...bare]);
  if (named !== null) return named;
  const near = nearest(headings, [...stated, ...bare]);
  if (near !== null) return beforeBar(near, stated);
  return bare[0] ?? headings[0] ?? null;
}

/** The title among lower headings, or in a heading together with a date or the section's name. */
function namedIn(headings: readonly Element[], stated: readonly string[]): string | null {
  const titles = new Set(stated.map(normalizeWords));
  const isNamed = (text: string) => titles.has(normalizeWords(text));
  const whole = headings.map(textOf).find((text) => isNamed(text) && wordsOf(text) >= MIN_NAMING_WORDS);
  if (whole !== undefined) return whole;
  const pieces = headings.filter(isTitleHeading).flatMap((heading) => [heading, ...descendants(heading)]);
  const texts = pieces.flatMap((piece) => [
    textOf(piece),
    ...piece.children
      .filter((child) => typeof child === 'string')
      .map((text) => text.replaceAll(/\s+/g, ' ').trim()),
  ]);
  return texts.find((text) => isNamed(text) && wordsOf(text) >= 2) ?? null;
}

/** Search engines are often told another title than readers: the heading most like it, if it is a title at all. */
function nearest(headings: readonly string[], stated: readonly string[]): string | null {
  const candidates = headings
    .map((heading, at) => ({
      heading,
      at,
      likeness: Math.max(0, ...stated.map((title) => likeness(title, heading))),
    }))
    .filter(({ heading }) => wordsOf(heading) <= MAX_TITLE_WORDS);
  const most = Math.max(0, ...candidates.map((candidate) => candidate.likeness));
  const best = candidates.find((candidate) => candidate.likeness >= most * MUCH);
  if (best === undefined) return null;
  const isTitle =
    best.likeness >= MIN_LIKENESS || (best.at === 0 && wordsOf(best.heading) >= MIN_TITLE_WORDS);
  return isTitle ? best.heading : null;
}

function headingsOf(page: Element): readonly Element[] {
  return descendants(page).filter(
    (element) =>
      (headingLevel(element) !== null || isTitleHeading(element)) && normalizeWords(textOf(element)) !== '',
  );
}

function isTitleHeading(element: Element): boolean {
  return (
    element.tag === 'h1' ||
    attribute(element, 'itemprop') === 'headline' ||
    (headingLevel(element) !== null && namesOf(element).some((name) => TITLED.test(name)))
  );
}

/** Whether `title` is `heading`, alone or with a site's name before or after. */
function names(title: string, heading: string): boolean {
  const wanted = normalizeWords(heading);
  return wanted === normalizeWords(title) || partsOf(title).some((part) => normalizeWords(part) === wanted);
}

/** What a title may be without the names around it: every run of its parts that starts or ends it. */
function partsOf(title: string): readonly string[] {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 8);
  return cuts.flatMap(({ index, 0: separator }) => [
    title.slice(0, index),
    title.slice(index + separator.length),
  ]);
}

/** Behind a bar stands a section or a site, in headings too, unless a statement goes on behind it. */
function beforeBar(heading: string, stated: readonly string[]): string {
  const at = heading.search(/\s\|\s/);
  if (at < 0 || wordsOf(heading.slice(0, at)) < 2) return heading;
  const behind = normalizeWords(heading.slice(at));
  return endsAll(behind, stated) ? heading.slice(0, at) : heading;
}

function withoutSite(title: string, site: ReadonlySet<string>, stated: readonly string[]): string {
  const cuts = [...title.matchAll(SEPARATOR)];
  const last = cuts.at(-1);
  const first = cuts[0];
  if (last === undefined || first === undefined) return title;
  const before = title.slice(0, last.index);
  const end = title.slice(last.index + last[0].length);
  if (site.has(normalizeWords(title.slice(0, first.index))))
    return title.slice(first.index + first[0].length);
  if (site.has(normalizeWords(end))) return before;
  const least = last[0].includes('|') ? 2 : 3;
  return wordsOf(before) >= least && wordsOf(end) <= 4 && endsAll(normalizeWords(end), stated)
    ? before
    : title;
}

/** Whether no title goes on behind these words: behind a site's name nothing follows. */
function endsAll(words: string, titles: readonly string[]): boolean {
  return titles.map(normalizeWords).every((title) => title.endsWith(words) || !title.includes(words));
}

function wordsOf(text: string): number {
  return normalizeWords(text).split(' ').length;
}

/** How many of the words two titles have between them both have, 0 to 1. */
function likeness(one: string, other: string): number {
  const words = new Set(normalizeWords(one).split(' '));
  const others = new Set(normalizeWords(other).split(' '));
  const both = [...words].filter((word) => others.has(word)).length;
  return both / (words.size + others.size - both);
}
