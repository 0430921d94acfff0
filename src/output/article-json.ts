import type { Article, Quote } from '../article.ts';

/** An article with its quotes, in the order that readers of JSON meet them. */
export function articleToJson(article: Article, quotes: readonly Quote[]): object {
  return { ...headToJson(article), blocks: article.blocks, notes: article.notes, quotes };
}

/** An article's fields without its text, in the order that readers of JSON meet them. */
export function headToJson(article: Omit<Article, 'blocks' | 'notes'>): object {
  const {
    id,
    title,
    subtitle,
    authors,
    date,
    lang,
    source,
    publication,
    added,
    read,
    tags,
    words,
    minutes,
    extra,
  } = article;
  const known = {
    id,
    title,
    subtitle,
    authors,
    date,
    lang,
    source,
    publication,
    added,
    read,
    tags,
    words,
    minutes,
  };
  return Object.keys(extra).length === 0 ? known : { ...known, extra };
}
