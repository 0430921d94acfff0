import type { Author } from '../../article.ts';
import { findDate } from './dates.ts';
import { attribute, descendants, namesOf, textOf } from './element.ts';
import type { Line } from './lines.ts';
import { isObject, type Json, stringsOf, typesOf } from './linked-data.ts';
import { afterIntroduction, looksLikeName, splitNames, tidy } from './names.ts';
import type { Statements } from './statements.ts';
import { fold } from './title.ts';
import type { Element } from './tree.ts';

export interface AuthorSources {
  readonly statements: Statements;
  readonly body: Element;
  readonly lines: readonly Line[];
  readonly aboutTitle: readonly Line[];
}

const META = [
  'author',
  'article:author',
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.author',
  'parsely-author',
  'sailthru.author',
  'byl',
  'article:author_name',
  'og:article:author',
] as const;

const MAX_AUTHORS = 20;
const MAX_BYLINE = 160;

/** Who wrote an article, as people: the first source that names somebody, the surest first. */
export function readAuthors(sources: AuthorSources): readonly Author[] {
  const { statements, aboutTitle, lines, body } = sources;
  const site = new Set(statements.site.map(fold));
  const shown = textsOf(lines);
  const shownAbout = textsOf(aboutTitle);
  const typed = new Set(personsIn(statements.article.author).flatMap(stringsOf).map(fold));
  const isPerson = (name: string) => !site.has(fold(name));
  const stated = [
    linkedAuthors(statements.article.author),
    metaAuthors(statements),
    labelledAuthors(statements),
  ];
  const written = () => [
    bylines(aboutTitle),
    markedAuthors(body),
    authorLinks(aboutTitle),
    besideDate(aboutTitle),
    bylines(lines),
    bios(lines),
  ];
  const people = stated.map((names) => names.filter(isPerson)).filter((names) => names.length > 0);
  const names =
    people.find((some) => some.some((name) => shown.has(fold(name)))) ??
    [bylines(aboutTitle)].find((some) => people.length > 0 && some.length > 0) ??
    people[0] ??
    written().find((some) => some.length > 0) ??
    stated.find((some) => some.some((name) => shownAbout.has(fold(name)) || typed.has(fold(name)))) ??
    [];
  const unique = new Map(names.map((name) => [fold(name), name]));
  return [...unique.values()].slice(0, MAX_AUTHORS).map((name) => ({ name, bio: null, url: null }));
}

function textsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines.flatMap(({ text, pieces }) => [text, ...pieces.map((piece) => tidy(piece.text))]).map(fold),
  );
}

/** JSON-LD's `author`: a name, a person, an organisation, or a list of them. */
function linkedAuthors(value: Json | undefined): readonly string[] {
  const authors = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const people = personsIn(value);
  return (people.length > 0 ? people : authors).flatMap(stringsOf).flatMap(splitNames);
}

function personsIn(value: Json | undefined): readonly Json[] {
  const authors = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return authors.filter((author) => isObject(author) && typesOf(author).includes('Person'));
}

function metaAuthors(statements: Statements): readonly string[] {
  return (
    META.map((name) => statements.meta(name).flatMap(splitNames)).find((names) => names.length > 0) ?? []
  );
}

/** `twitter:label1` “Written by”, `twitter:data1` the name. */
function labelledAuthors(statements: Statements): readonly string[] {
  const labels = ['1', '2'].filter((at) =>
    /written|author|by/i.test(statements.meta(`twitter:label${at}`)[0] ?? ''),
  );
  return labels.flatMap((at) => statements.meta(`twitter:data${at}`)).flatMap(splitNames);
}

/** What microdata, link relations or the classes of elements mark as the author. */
function markedAuthors(body: Element): readonly string[] {
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
  return namesOf(element).some((name) =>
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

/** “By Ana Ruiz” */
function bylines(lines: readonly Line[]): readonly string[] {
  for (const [at, line] of lines.entries()) {
    if (line.text.length > MAX_BYLINE) continue;
    const rest =
      afterIntroduction(line.text) ??
      (/^(?:written )?by:?$/i.test(line.text) ? (lines[at + 1]?.text ?? '') : null);
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
function bios(lines: readonly Line[]): readonly string[] {
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
