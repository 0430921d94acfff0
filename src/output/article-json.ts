import type { Article, Quote } from '../article.ts';
import { jsonPieces, toJson } from './to-json-line.ts';

/** An article with its quotes as one line of JSON, in pieces, so that a long one need not be in memory twice. */
export function* articleToJson(article: Article, quotes: readonly Quote[]): Generator<string> {
  yield toJson(headToJson(article)).slice(0, -1);
  for (const [name, list] of Object.entries({ blocks: article.blocks, notes: article.notes, quotes })) {
    yield `,"${name}":[`;
    for (const [at, one] of list.entries()) {
      if (at > 0) yield ',';
      yield* jsonPieces(one);
    }
    yield ']';
  }
  yield '}\n';
}

/** An article's fields without its text, in the order of the JSON. */
export function headToJson(article: Omit<Article, 'blocks' | 'notes'>): object {
  const known = {
    id: article.id,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    date: article.date,
    lang: article.lang,
    source: article.source,
    publication: article.publication,
    added: article.added,
    read: article.read,
    tags: article.tags,
    words: article.words,
    minutes: article.minutes,
  };
  return Object.keys(article.extra).length === 0 ? known : { ...known, extra: article.extra };
}
