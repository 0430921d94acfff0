import type { ArticleHead } from '../../../article.ts';
import type { Explain } from '../../../explain.ts';
import { findElement } from '../dom/element.ts';
import { linesAbout, readLines, titleLine } from '../dom/lines.ts';
import { createSurroundings } from '../dom/surroundings.ts';
import { type Element, parsePage } from '../dom/tree.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { readAuthors } from './authors/authors.ts';
import { readPublicationDate } from './dates/publication-date.ts';
import { readLanguage } from './language.ts';
import { readStatements, type Statements } from './statements.ts';
import { readSubtitle } from './subtitle.ts';
import { readTitle } from './title.ts';

/** What a web page says of its article. */
export interface HtmlHead extends Omit<ArticleHead, 'id' | 'title' | 'tags' | 'extra' | 'added' | 'read'> {
  readonly title: string | null;
}

/** A web page: its tree, and what it says of its article. */
export interface Page {
  readonly body: Element;
  readonly head: HtmlHead;
  readonly statements: Statements;
  /** Where the page shows its title, `null` when it does not. */
  readonly heading: Element | null;
  readonly resolve: Addresses['resolve'];
  /** Whether all of the page was read. */
  readonly isWhole: boolean;
}

export interface HtmlContext {
  /** Where the page came from, `null` when that is not known. */
  readonly url: string | null;
  /** Told the reason of each decision. */
  readonly explain?: Explain;
}

/** Read a page up to its text: title, authors, date and the like. */
export function readPage(html: string, { url, explain }: HtmlContext, options = { scripting: true }): Page {
  const { page, isWhole } = parsePage(html, options);
  const body = findElement(page, ({ tag }) => tag === 'body') ?? page;
  const statements = readStatements(page);
  const lang = readLanguage(page, statements);
  const { resolve, page: source } = readAddresses(page, statements, url);
  const title = readTitle(page, statements, explain);
  const all = readLines(body);
  const heading = title === null ? null : titleLine(all, title);
  const surroundings = createSurroundings(heading?.block ?? null);
  const lines = all.filter(({ block }) => surroundings(block) === null);
  const aboutTitle = heading === null ? [] : linesAbout(lines, heading);
  const authors = readAuthors({ statements, body, surroundings, lines, aboutTitle, lang, resolve }, explain);
  const head = {
    title,
    subtitle: readSubtitle(statements, aboutTitle, authors),
    authors,
    date: readPublicationDate({ statements, body, lines, aboutTitle, url: source, lang }, explain),
    lang,
    source,
    publication: statements.meta('og:site_name')[0] ?? null,
  };
  return { body, statements, head, heading: heading?.block ?? null, resolve, isWhole };
}
