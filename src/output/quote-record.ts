import type { ArticleHead, Quote } from '../article.ts';
import { type Quotation, wordsOf } from '../filing/quotation.ts';
import { csvRow } from './csv.ts';

/** The article that a quote is from. */
export interface QuotedArticle extends ArticleHead {
  /** Its file; `null` for a page and for standard input. */
  readonly path: string | null;
}

/** UTF-16 code units. The title of a hostile page may be as long as its text, and comes with each of its quotes. */
const LONGEST_VALUE = 1500;

/** What each record of a quote says of its article. */
type RecordHead = Pick<
  QuotedArticle,
  'id' | 'title' | 'authors' | 'publication' | 'date' | 'source' | 'added' | 'read' | 'path'
>;

/**
 * What the records of an article's quotes say of it: long values end with `…`; `show --json` has them whole. Field by
 * field, as an article of a library reads each when it is asked for, and a spread would copy none.
 */
export function headOfRecords(article: QuotedArticle): RecordHead {
  return {
    id: article.id,
    title: cutLong(article.title),
    authors: article.authors.map(({ name, bio, url }) => ({
      name: cutLong(name),
      bio: bio && cutLong(bio),
      url,
    })),
    publication: article.publication && cutLong(article.publication),
    date: article.date,
    source: article.source,
    added: article.added,
    read: article.read,
    path: article.path,
  };
}

function cutLong(value: string): string {
  return value.length <= LONGEST_VALUE
    ? value
    : `${value.slice(0, LONGEST_VALUE).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A quote with what is known about its article, in the order of the JSON; field by field, as a spread takes several times as long. */
export function quoteToJson(quote: Quote, article: RecordHead): object {
  const { text, kind, places, speaker, speakers, sentence } = quote;
  const { id, title, authors, publication, date, source, added, read, path } = article;
  return {
    text,
    kind,
    places,
    speaker,
    speakers,
    sentence,
    article: id,
    title,
    authors,
    publication,
    date,
    source,
    added,
    read,
    path,
  };
}

const COLUMNS = [
  'quote',
  'speaker',
  'known by',
  'kind',
  'sentence',
  'article',
  'title',
  'author',
  'publication',
  'date',
  'source',
  'read',
  'path',
];

export const csvHeader = csvRow(COLUMNS);

/** A quotation as a row of CSV; several authors are separated by semicolons. */
export function quotationToCsv(quotation: Quotation, article: RecordHead): string {
  const { speaker, stretches } = quotation;
  const [first] = stretches;
  return csvRow([
    wordsOf(quotation),
    speaker?.name ?? '',
    speaker?.by ?? '',
    first.kind,
    first.sentence,
    article.id,
    article.title,
    article.authors.map(({ name }) => name).join('; '),
    article.publication ?? '',
    article.date ?? '',
    article.source ?? '',
    article.read ?? '',
    article.path ?? '',
  ]);
}
