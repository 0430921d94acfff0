import type { ArticleHead } from '../../../article.ts';
import type { Explain } from '../../../explain.ts';
import type { Element } from '../dom/element.ts';
import { findElement, headingLevel } from '../dom/element.ts';
import { type Line, linesAbout, readLines, titleLine } from '../dom/lines.ts';
import { createSurroundings } from '../dom/surroundings.ts';
import { parsePage } from '../dom/tree.ts';
import { type Addresses, readAddresses } from './addresses.ts';
import { readAuthors } from './authors/authors.ts';
import { readPublicationDate } from './dates/publication-date.ts';
import { readLanguage } from './language.ts';
import { stringsOf } from './linked-data.ts';
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

/** What is known of a page besides its HTML. */
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
  const kept = all.filter(({ block }) => surroundings(block) === null);
  const lines = beforeComments(kept, heading);
  const aboutTitle = heading === null ? [] : linesAbout(lines, heading);
  const authors = readAuthors(
    { statements, body, surroundings, lines, aboutTitle, lang, url: source, resolve },
    explain,
  );
  const head = {
    title,
    subtitle: readSubtitle(statements, title, aboutTitle, authors),
    authors,
    date: readPublicationDate({ statements, body, lines, aboutTitle, url: source, lang }, explain),
    lang,
    source,
    publication: readPublication(statements),
  };
  return { body, statements, head, heading: heading?.block ?? null, resolve, isWhole };
}

/** The lines above the heading of the comments, which stands below the title. */
function beforeComments(lines: readonly Line[], title: Line | null): readonly Line[] {
  const start = title === null ? 0 : lines.indexOf(title) + 1;
  const at = lines.findIndex(
    ({ text, block }, index) => index >= start && headingLevel(block) !== null && COMMENTS.test(text),
  );
  return at < 0 ? lines : lines.slice(0, at);
}

const COMMENTS =
  /^(?:\d{1,6} )?(?:comments?|responses|replies|kommentare?|commentaires?|coment[aá]rios?|commenti|commento|reacties|komentarze|komentáře|комментари[ийяев]{1,2}|коментарі?|コメント|评论|評論|댓글|التعليقات)(?: ?\(\d{1,6}\)| \d{1,6}| (?:to|on|for) .{1,200})?:?$/iu;

/** The journal or site that an article appeared in, as the page states it. */
function readPublication({ article, meta }: Statements): string | null {
  const names = [
    ...meta('citation_journal_title', 'og:site_name'),
    ...stringsOf(article.publisher),
    ...meta('application-name'),
  ];
  return names.find((name) => !/^(?:https?:|www\.)/i.test(name)) ?? null;
}
