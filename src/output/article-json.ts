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
