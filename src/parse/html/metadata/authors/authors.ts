import type { Author } from '../../../../article.ts';
import type { Line } from '../../dom/lines.ts';
import { normalizeWords } from '../../dom/normalize-words.ts';
import type { Element } from '../../dom/tree.ts';
import { stringsOf } from '../linked-data.ts';
import type { Statements } from '../statements.ts';
import { authorsAboutTitle, authorsElsewhere } from './guessed-authors.ts';
import { isAccount, splitNames, tidy } from './names.ts';
import { statedAuthors, statedPersons } from './stated-authors.ts';
import { bylines, markedAuthors } from './written-authors.ts';

export interface AuthorSources {
  readonly statements: Statements;
  readonly body: Element;
  readonly lines: readonly Line[];
  readonly aboutTitle: readonly Line[];
  /** The absolute address of a link, `null` for one that leads nowhere. */
  readonly resolve: (href: string) => string | null;
}

const MAX_AUTHORS = 20;
/** What a site calls those of its people whom it does not name, behind its own name. */
const DESK = /\s+(?:(?:editorial )?(?:team|staff|editors?|desk|admin|writers?)|editorial)$/i;

/**
 * Who wrote an article. People go before the site and its owner, what readers see before what is only stated, and statements
 * before what is guessed from the text.
 */
export function readAuthors(sources: AuthorSources): readonly Author[] {
  const { statements, resolve } = sources;
  const unique = new Map(namesOfAuthors(sources).map((name) => [normalizeWords(name), name]));
  const urls = new Map(
    statedPersons(statements).flatMap((person) =>
      stringsOf(person.name).map((name) => [normalizeWords(name), stringsOf(person.url)[0]] as const),
    ),
  );
  return [...unique].slice(0, MAX_AUTHORS).map(([folded, name]) => {
    return { name, bio: null, url: resolve(urls.get(folded) ?? '') };
  });
}

function namesOfAuthors({ statements, body, lines, aboutTitle }: AuthorSources): readonly string[] {
  const site = new Set(statements.site.flatMap((name) => [name, ...splitNames(name)]).map(normalizeWords));
  const stated = statedAuthors(statements);
  const people = stated
    .map((names) => names.filter((name) => !site.has(normalizeWords(name))))
    .filter((names) => names.length > 0);
  const isDesk = (name: string) => DESK.test(name) && site.has(normalizeWords(name.replace(DESK, '')));
  const shown = textsOf(lines);
  const seen = people.find((names) => names.some((name) => shown.has(normalizeWords(name))));
  if (seen !== undefined) return seen;
  const [first] = people;
  if (first?.every(isAccount)) return firstOf([bylines(aboutTitle), markedAuthors(body), first]);
  if (first?.every(isDesk)) return firstOf([...authorsAboutTitle(body, lines, aboutTitle), first]);
  if (first !== undefined) return firstOf([bylines(aboutTitle), first]);
  const owners = new Set([
    ...textsOf(aboutTitle),
    ...statedPersons(statements).flatMap(stringsOf).map(normalizeWords),
  ]);
  return firstOf([
    ...authorsAboutTitle(body, lines, aboutTitle),
    ...authorsElsewhere(lines),
    ...stated.filter((names) => names.some((name) => owners.has(normalizeWords(name)))),
  ]);
}

function firstOf(candidates: readonly (readonly string[])[]): readonly string[] {
  return candidates.find((names) => names.length > 0) ?? [];
}

function textsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(
    lines
      .flatMap(({ text, pieces }) => [text, ...pieces.map((piece) => tidy(piece.text))])
      .map(normalizeWords),
  );
}
