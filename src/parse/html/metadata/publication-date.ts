import { attribute, descendants } from '../dom/element.ts';
import type { Line } from '../dom/lines.ts';
import type { Element } from '../dom/tree.ts';
import { stringsOf } from './linked-data.ts';
import { parseDate } from './parse-date.ts';
import type { Statements } from './statements.ts';

export interface DateSources {
  readonly statements: Statements;
  readonly body: Element;
  readonly lines: readonly Line[];
  readonly aboutTitle: readonly Line[];
  /** The page's address, which often has the date. */
  readonly url: string | null;
  readonly lang: string | null;
}

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'og:published_time',
  'article:published',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'publishdate',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'dc.date.created',
  'date',
  'pubdate',
] as const;
const MODIFIED = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
] as const;

/** Longer lines tell of dates, they do not date the article. */
const MAX_DATE_LINE = 120;
/** “Thursday, 19 September 2024” */
const MAX_DATE = 28;
const LABEL =
  /\b(?:published|posted|updated|modified|revised|created|reviewed|veröffentlicht|stand|publié|mis à jour|publicado|actualizado|pubblicato|gepubliceerd)\b/iu;

/**
 * The day an article is dated, as ISO 8601; `null` when the page does not say. What readers see by the title goes before what
 * the page states, for statements often tell of the page and not of the text.
 */
export function readPublicationDate(sources: DateSources): string | null {
  const { statements, aboutTitle, lines, body, url } = sources;
  const monthFirst = sources.lang === null || /^en(?:$|-us|-ph|-ca)/i.test(sources.lang);
  const first = (texts: readonly string[]) =>
    texts.map((text) => parseDate(text, monthFirst)).find((date) => date !== null) ?? null;
  const stated = first([
    ...stringsOf(statements.article.datePublished),
    ...statements.meta(...PUBLISHED),
    ...itemDates(body),
  ]);
  const shown = shownDates(aboutTitle, monthFirst);
  // What is stated also tells which of the two numbers of 3/4/2025 is the month.
  const isShown = [...shown, ...shownDates(aboutTitle, !monthFirst)].includes(stated ?? '');
  if (stated !== null && isShown) return stated;
  return (
    shown[0] ??
    stated ??
    first(labelled(lines)) ??
    onlyDate(lines, monthFirst) ??
    first(url === null ? [] : [url]) ??
    first([...stringsOf(statements.article.dateModified), ...statements.meta(...MODIFIED)])
  );
}

function itemDates(body: Element): readonly string[] {
  const dates: string[] = [];
  for (const element of descendants(body)) {
    if (/^datePublished$/i.test(attribute(element, 'itemprop')))
      dates.push(attribute(element, 'content') || attribute(element, 'datetime'));
  }
  return dates;
}

function shownDates(lines: readonly Line[], monthFirst: boolean): readonly string[] {
  const short = lines.filter(({ text }) => text.length <= MAX_DATE_LINE);
  return short.map(({ text }) => parseDate(text, monthFirst)).filter((date) => date !== null);
}

/** A date on a line of its own, far from the title, when the page has no other: those of other articles come in numbers. */
function onlyDate(lines: readonly Line[], monthFirst: boolean): string | null {
  const alone = lines.filter(({ text }) => text.length <= MAX_DATE);
  const dates = new Set(shownDates(alone, monthFirst));
  const [date] = dates;
  return dates.size === 1 && date !== undefined ? date : null;
}

function labelled(lines: readonly Line[]): readonly string[] {
  return lines.filter(({ text }) => text.length <= MAX_DATE_LINE && LABEL.test(text)).map(({ text }) => text);
}
