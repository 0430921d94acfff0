import type { Author } from '../../../../article.ts';
import type { Explain } from '../../../../explain.ts';
import type { Element } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import { normalizeWords } from '../../dom/normalize-words.ts';
import type { Surroundings } from '../../dom/surroundings.ts';
import { stringsOf } from '../linked-data.ts';
import type { Statements } from '../statements.ts';
import { bylines } from './bylines.ts';
import { type CommonWords, readCommonWords } from './common-words.ts';
import { authorLinks, besideDate, portrayed, underTitle, writtenBySentence } from './guessed-authors.ts';
import { namedByClass, statedInText } from './marked-authors.ts';
import { isAccount, isFullName, splitNames, tidy } from './names.ts';
import { statedAuthors, statedPersons } from './stated-authors.ts';

export interface AuthorSources {
  readonly statements: Statements;
  readonly body: Element;
  readonly surroundings: Surroundings;
  /** The lines that may be about the article, and of those the ones about its title. */
  readonly lines: readonly Line[];
  readonly aboutTitle: readonly Line[];
  readonly lang: string | null;
  /** The page's address. */
  readonly url: string | null;
  /** The absolute address of a link, `null` for one that leads nowhere. */
  readonly resolve: (href: string) => string | null;
}

const MAX_AUTHORS = 20;
/** What stands behind a site’s name for those of its people whom it does not name: “the Quay team”. */
const DESK = /\s(?:(?:editorial )?(?:team|staff|editors?|desk|admin|writers?)|editorial)$/i;

/** Who wrote an article; nobody, where the page does not say. */
export function readAuthors(sources: AuthorSources, explain?: Explain): readonly Author[] {
  const { statements, resolve } = sources;
  const unique = new Map(namesOfAuthors(sources, explain).map((name) => [normalizeWords(name), name]));
  const urls = new Map(
    statedPersons(statements).flatMap((person) =>
      stringsOf(person.name).map((name) => [normalizeWords(name), stringsOf(person.url)[0]] as const),
    ),
  );
  return [...unique].slice(0, MAX_AUTHORS).map(([folded, name]) => {
    return { name, bio: null, url: resolve(urls.get(folded) ?? '') };
  });
}

/** A page, as the rules see it. */
interface Page extends AuthorSources {
  readonly common: CommonWords;
  /** Names that statements give, by source: of people; and of anybody, the site and its owner included. */
  readonly people: readonly (readonly string[])[];
  readonly stated: readonly (readonly string[])[];
  readonly isDesk: (name: string) => boolean;
}

/**
 * What may name the authors, the surest first. People go before the site and its owner, what readers see before what is only
 * stated, and statements before what is guessed from the text.
 */
export const AUTHOR_RULES: readonly {
  readonly name: string;
  readonly find: (page: Page) => readonly string[];
}[] = [
  { name: 'stated-and-shown', find: statedAndShown },
  { name: 'byline', find: bylineByTitle },
  {
    name: 'stated',
    find: ({ people, isDesk }) => withNames(people[0], (name) => !isAccount(name) && !isDesk(name)),
  },
  { name: 'marked', find: (page) => withoutSubjects(statedInText(page.body, page.surroundings), page) },
  {
    name: 'marked-by-class',
    find: (page) => withoutSubjects(namedByClass(page.body, page.surroundings), page),
  },
  { name: 'author-link', find: ({ aboutTitle, common }) => authorLinks(aboutTitle, common) },
  { name: 'stated-account', find: ({ people }) => withNames(people[0], isAccount) },
  { name: 'beside-date', find: ({ aboutTitle, common }) => besideDate(aboutTitle, common) },
  { name: 'under-title', find: underTitleOf },
  { name: 'stated-desk', find: ({ people }) => people[0] ?? [] },
  { name: 'byline-elsewhere', find: bylineElsewhere },
  { name: 'written-by-sentence', find: ({ lines, common }) => writtenBySentence(lines, common) },
  { name: 'portrait', find: ({ lines, common }) => portrayed(lines, common) },
  { name: 'stated-owner', find: statedOwner },
];

function namesOfAuthors(sources: AuthorSources, explain?: Explain): readonly string[] {
  const { statements, lines, url } = sources;
  const site = new Set(statements.site.flatMap((name) => [name, ...splitNames(name)]).map(normalizeWords));
  const host = new Set(url === null ? [] : new URL(url).hostname.split('.'));
  const isSite = (name: string) =>
    site.has(normalizeWords(name)) || (!name.includes(' ') && host.has(name.toLowerCase()));
  const stated = statedAuthors(statements);
  const page: Page = {
    ...sources,
    common: readCommonWords(lines),
    stated,
    people: stated.map((names) => names.filter((name) => !isSite(name))).filter((names) => names.length > 0),
    isDesk: (name) => DESK.test(name) && site.has(normalizeWords(name.replace(DESK, ''))),
  };
  for (const { name, find } of AUTHOR_RULES) {
    const names = find(page);
    if (names.length === 0) continue;
    explain?.({ step: 'author', rule: name, about: names.join('; ') });
    return names;
  }
  return [];
}

function statedAndShown({ people, lines }: Page): readonly string[] {
  const shown = textsOf(lines);
  return people.find((names) => names.some((name) => shown.has(normalizeWords(name)))) ?? [];
}

function withNames(
  names: readonly string[] | undefined,
  holds: (name: string) => boolean,
): readonly string[] {
  return names?.some(holds) ? names : [];
}

function underTitleOf({ lines, aboutTitle, common }: Page): readonly string[] {
  return underTitle(lines, aboutTitle, common);
}

/** “Ferry Safety” where an author is due: words that the page writes small elsewhere. */
function withoutSubjects(names: readonly string[], { common }: Page): readonly string[] {
  return names.filter((name) => !common.make(name));
}

/**
 * So many words of a name, if the page writes all of them small elsewhere, are a title: “By Land And By Sea To The
 * Lighthouse”.
 */
const MIN_TITLE_WORDS = 4;

function bylineByTitle({ aboutTitle, lang, common }: Page): readonly string[] {
  return bylines(aboutTitle, lang).filter(
    (name) => name.split(' ').length < MIN_TITLE_WORDS || !common.make(name),
  );
}

/** Far from the title there are other bylines than the article's: only full names are believed. */
function bylineElsewhere(page: Page): readonly string[] {
  const lines = page.lines.filter(({ block }) => !/^(?:li|h1|td|th|dd|dt)$/.test(block.tag));
  const names = withoutSubjects(bylines(lines, page.lang), page);
  return names.every(isFullName) ? names : [];
}

/** A site or its owner, when the page shows it beside the title as well, or says that it is a person. */
function statedOwner({ stated, aboutTitle, statements }: Page): readonly string[] {
  const owners = new Set([
    ...textsOf(aboutTitle),
    ...statedPersons(statements).flatMap(stringsOf).map(normalizeWords),
  ]);
  return stated.find((names) => names.some((name) => owners.has(normalizeWords(name)))) ?? [];
}

function textsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap(({ text, pieces }) => [text, ...pieces.map((piece) => tidy(piece.text))])
      .map(normalizeWords),
  );
}
