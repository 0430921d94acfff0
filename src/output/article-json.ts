import type { Article, ArticleHead, Quote } from '../article.ts';

/** An article with its quotes, in the order that readers of JSON meet them. */
export function articleToJson({ blocks, ...head }: Article, quotes: readonly Quote[]): object {
  return { ...headToJson(head), blocks, quotes };
}

/** An article's fields without its text, in the order that readers of JSON meet them. */
export function headToJson<Head extends ArticleHead>({ extra, ...head }: Head): object {
  const { id, title, subtitle, authors, date, lang, source, tags, ...counts } = head;
  const known = { id, title, subtitle, authors, date, lang, source, tags, ...counts };
  return Object.keys(extra).length === 0 ? known : { ...known, extra };
}
