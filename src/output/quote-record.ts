import type { ArticleHead, Quote } from '../article.ts';
import { type Quotation, wordsOf } from '../filing/quotation.ts';
import { csvRow } from './csv.ts';

/** The article that a quote is from. */
export interface QuotedArticle extends ArticleHead {
  /** Its file; `null` for a page and for standard input. */
  readonly path: string | null;
}

/** A quote with what is known about its article, in the order of the JSON; field by field, as a spread takes several times as long. */
export function quoteToJson(quote: Quote, article: QuotedArticle): object {
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
export function quotationToCsv(quotation: Quotation, article: QuotedArticle): string {
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
