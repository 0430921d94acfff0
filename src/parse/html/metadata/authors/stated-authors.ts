import { isObject, type Json, type JsonObject, stringsOf, typesOf } from '../linked-data.ts';
import type { Statements } from '../statements.ts';
import { isRandomAccount, splitNames } from './names.ts';

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

/** The authors a page states outside its text, by source, the surest first. */
export function statedAuthors(statements: Statements): readonly (readonly string[])[] {
  return [linkedAuthors(statements.article.author), metaAuthors(statements), labelledAuthors(statements)].map(
    (names) => names.filter((name) => !isRandomAccount(name)),
  );
}

/** The authors of whom JSON-LD says that they are persons. */
export function statedPersons(statements: Statements): readonly JsonObject[] {
  return personsIn(statements.article.author);
}

/** JSON-LD's `author`: a name, a person, an organisation, or a list of them. */
function linkedAuthors(value: Json | undefined): readonly string[] {
  const people = personsIn(value);
  return people.length > 0
    ? people.flatMap(stringsOf).flatMap((name) => splitNames(TWO_WORDS.test(name) ? turned(name) : name))
    : stringsOf(value).flatMap(splitNames);
}

function personsIn(value: Json | undefined): readonly JsonObject[] {
  const authors: readonly Json[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return authors.filter(isObject).filter((author) => typesOf(author).includes('Person'));
}

function metaAuthors(statements: Statements): readonly string[] {
  return (
    META.map((name) =>
      statements.meta(name).flatMap((text) => {
        if (isCatalogue(name)) return splitNames(turned(text));
        return TWO_WORDS.test(text) ? [text] : splitNames(text);
      }),
    ).find((names) => names.length > 0) ?? []
  );
}

/** “Ruiz, Ana”, a family's name and a given one, or “Osthaven, Lune”, a town and its country: never the names of two. */
const TWO_WORDS = /^\p{Lu}\p{Ll}[\p{L}\p{M}'’-]{0,40}, (?!(?:Jr|Sr)\b)\p{Lu}\p{Ll}[\p{Ll}\p{M}'’-]{0,40}$/u;

/** Names of `<meta>` in which libraries' catalogues put the family name first. */
function isCatalogue(name: string): boolean {
  return /^(?:citation|dc|dcterms)[_.]/.test(name);
}

/** “Ruiz, Ana” → Ana Ruiz. */
function turned(name: string): string {
  const [family = '', given = '', ...others] = name.split(',').map((part) => part.trim());
  const isTurned =
    others.length === 0 && given !== '' && family.split(' ').length <= 2 && given.split(' ').length <= 3;
  return isTurned ? `${given} ${family}` : name;
}

/** `twitter:label1` “Written by”, `twitter:data1` the name. */
function labelledAuthors(statements: Statements): readonly string[] {
  const labels = ['1', '2'].filter((at) =>
    /written|author|by/i.test(statements.meta(`twitter:label${at}`)[0] ?? ''),
  );
  return labels.flatMap((at) => statements.meta(`twitter:data${at}`)).flatMap(splitNames);
}
