import type { Explain } from '../../../../explain.ts';
import { isOfComment } from '../../dom/comments.ts';
import type { Element } from '../../dom/element.ts';
import { attribute, classesOf, descendants } from '../../dom/element.ts';
import type { Line } from '../../dom/lines.ts';
import { stringsOf, typesOf } from '../linked-data.ts';
import type { Statements } from '../statements.ts';
import { type ShownDate, shownDates } from './date-lines.ts';
import { monthFirstOn } from './number-order.ts';
import { parseDate, statedDate } from './parse-date.ts';

export interface DateSources {
  readonly statements: Statements;
  readonly body: Element;
  /** The lines that may be about the article, and of those the ones about its title. */
  readonly lines: readonly Line[];
  readonly aboutTitle: readonly Line[];
  /** The page's address, which often has the date. */
  readonly url: string | null;
  readonly lang: string | null;
}

/** Open Graph's names for the time of publication, which are used for nothing else. */
const PUBLISHED_TIME = ['article:published_time', 'og:published_time', 'article:published'] as const;
/** Other names of `<meta>` for it, the most usual first. */
const PUBLISHED = [
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publication_date',
  'publishdate',
  'citation_publication_date',
  'citation_online_date',
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

/** A page, its dates read where they are wanted. */
class Dates {
  readonly #sources: DateSources;
  readonly #monthFirst: boolean | null;
  readonly aboutTitle: readonly ShownDate[];
  #elsewhere: readonly ShownDate[] | null = null;

  constructor(sources: DateSources) {
    const { url, lang, statements, lines, aboutTitle } = sources;
    this.#sources = sources;
    const locale = statements.meta('og:locale')[0] ?? null;
    this.#monthFirst = monthFirstOn({ url, lang, locale, texts: lines.map(({ text }) => text) });
    this.aboutTitle = shownDates(aboutTitle, this.#monthFirst);
  }

  get elsewhere(): readonly ShownDate[] {
    this.#elsewhere ??= shownDates(this.#sources.lines, this.#monthFirst);
    return this.#elsewhere;
  }

  publishedTime(): string | null {
    return this.#first(this.#sources.statements.meta(...PUBLISHED_TIME));
  }

  published(): string | null {
    const { statements, body } = this.#sources;
    return this.#first([
      ...stringsOf(statements.article.datePublished),
      ...statements.meta(...PUBLISHED_TIME, ...PUBLISHED),
      ...itemDates(body),
    ]);
  }

  /** News is of the day it came out, however often it is worked on. */
  publishedNews(): string | null {
    const { article } = this.#sources.statements;
    const isNews = typesOf(article).some((type) => /NewsArticle$|^LiveBlogPosting$/.test(type));
    return isNews ? this.#first(stringsOf(article.datePublished)) : null;
  }

  /** What is stated as the day of publication and shown beside the title as well. */
  publishedAndShown(): string | null {
    const stated = [this.published(), this.publishedTime()];
    return stated.find((date) => date !== null && this.#isShown(date)) ?? null;
  }

  /** What is stated also tells which of the two numbers of 3/4/2025 is the month. */
  #isShown(stated: string): boolean {
    const days = new Set([dayOf(stated), swapped(stated)]);
    return this.aboutTitle.some(({ date, isAlone }) => isAlone && days.has(dayOf(date)));
  }

  /** A date beside the title, unless it is the day that the page was modified. */
  besideTitle(): string | null {
    const modified = dayOf(this.modified());
    // Below the first paragraph stands the date of a post that the text shows, where another is stated.
    const below = this.publishedTime() === null ? null : this.#belowText();
    return dateOf(
      this.aboutTitle.find(
        (shown) => isPlain(shown) && dayOf(shown.date) !== modified && below?.has(shown.line) !== true,
      ),
    );
  }

  #belowText(): ReadonlySet<Line> {
    const { aboutTitle } = this.#sources;
    const first = aboutTitle.findIndex(({ text }) => text.length > LONG_LINE);
    const title = aboutTitle[0];
    if (first < 0 || title === undefined) return new Set();
    // What stands over the title comes last of the lines about it.
    const all = this.#sources.lines;
    const end = all.indexOf(aboutTitle[first] as Line);
    return new Set(aboutTitle.slice(first).filter((line) => all.indexOf(line) > end));
  }

  modified(): string | null {
    const { statements } = this.#sources;
    return this.#first([...stringsOf(statements.article.dateModified), ...statements.meta(...MODIFIED)]);
  }

  inAddress(): string | null {
    const { url } = this.#sources;
    return url === null ? null : parseDate(new URL(url).pathname, this.#monthFirst);
  }

  #first(texts: readonly string[]): string | null {
    for (const text of texts) {
      const date = statedDate(text.trim(), this.#monthFirst);
      if (date !== null) return date;
    }
    return null;
  }
}

/** A longer line is a paragraph. In UTF-16 code units. */
const LONG_LINE = 120;

function itemDates(body: Element): readonly string[] {
  const dates: string[] = [];
  for (const element of descendants(body)) {
    if (!isPublication(element) || isOfComment(element)) continue;
    dates.push(
      attribute(element, 'content') || attribute(element, 'datetime') || attribute(element, 'title'),
    );
  }
  return dates;
}

/** Whether microdata or a microformat marks an element as the day of publication. */
function isPublication(element: Element): boolean {
  if (/^datePublished$/i.test(attribute(element, 'itemprop'))) return true;
  return (
    element.tag === 'abbr' &&
    classesOf(element).some((name) => name === 'published' || name === 'dt-published')
  );
}

const isPublished = ({ kind, isAlone, isOpen, date }: ShownDate) =>
  kind === 'published' && isAlone && !isOpen && date.length >= 10;

/** No page is older than the web: an earlier date without a label is of what the text tells of. */
const FIRST_YEAR = '1990';

/** A month alone dates nothing that has a day. */
const isPlain = ({ kind, isAlone, isOpen, date }: ShownDate) =>
  kind === null && isAlone && !isOpen && date.length >= 10 && date >= FIRST_YEAR;
const isMonth = ({ kind, isAlone, date }: ShownDate) => kind !== 'other' && isAlone && date.length < 10;
const isUpdated = ({ kind, isAlone, isOpen }: ShownDate) => kind === 'updated' && isAlone && !isOpen;

/**
 * What may date an article, the surest first. What readers are shown beside the title as its date goes before what is only
 * stated, for statements often tell of the page and not of the text. Not so for the day of a change, which is a date like any
 * other: a time of publication that is stated for just that purpose, or of news, goes before it. What is kept up to date without
 * being news is dated by the day that readers are shown.
 */
export const DATE_RULES: readonly {
  readonly name: string;
  readonly find: (dates: Dates) => string | null;
}[] = [
  { name: 'labelled-by-title', find: ({ aboutTitle }) => dateOf(aboutTitle.find(isPublished)) },
  { name: 'stated-and-shown', find: (dates) => dates.publishedAndShown() },
  { name: 'by-title', find: (dates) => dates.besideTitle() },
  { name: 'stated-time', find: (dates) => dates.publishedTime() },
  { name: 'stated-of-news', find: (dates) => dates.publishedNews() },
  { name: 'modified-by-title', find: ({ aboutTitle }) => dateOf(aboutTitle.find(isPlain)) },
  { name: 'updated-by-title', find: ({ aboutTitle }) => dateOf(aboutTitle.find(isUpdated)) },
  { name: 'stated', find: (dates) => dates.published() },
  { name: 'labelled', find: ({ elsewhere }) => dateOf(elsewhere.find(isPublished)) },
  { name: 'month-by-title', find: ({ aboutTitle }) => dateOf(aboutTitle.find(isMonth)) },
  { name: 'only-date', find: ({ elsewhere }) => onlyDate(elsewhere) },
  { name: 'in-address', find: (dates) => dates.inAddress() },
  { name: 'updated', find: ({ elsewhere }) => dateOf(elsewhere.find(isUpdated)) },
  { name: 'stated-modified', find: (dates) => dates.modified() },
];

/** The day an article is dated, as ISO 8601; `null` when the page does not say. */
export function readPublicationDate(sources: DateSources, explain?: Explain): string | null {
  const dates = new Dates(sources);
  for (const { name, find } of DATE_RULES) {
    const date = find(dates);
    if (date === null) continue;
    explain?.({ step: 'date', rule: name, about: date });
    return date;
  }
  return null;
}

function dayOf(date: string | null): string | null {
  return date?.slice(0, 10) ?? null;
}

/** The date that the same numbers are where the month is written first, or last. */
function swapped(date: string): string {
  return `${date.slice(0, 5)}${date.slice(8, 10)}-${date.slice(5, 7)}`;
}

function dateOf(shown: ShownDate | undefined): string | null {
  return shown?.date ?? null;
}

/** A date in a line that has nothing else, far from the title, when the page has no other: those of other articles come in numbers. */
function onlyDate(dates: readonly ShownDate[]): string | null {
  const alone = dates.filter(isPlain);
  const days = new Set(alone.map(({ date }) => date.slice(0, 10)));
  return days.size === 1 ? dateOf(alone[0]) : null;
}
