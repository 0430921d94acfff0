import type { Article, Quote } from '../article.ts';
import { createPage, type PageOptions } from './page.ts';
import type { Stretch } from './stretch.ts';

/**
 * Set an article in lines.
 *
 * @returns lines without line breaks. Prose is no wider than `options.measure` columns plus the margin; code and tables
 * have measures of their own.
 */
export function layOutArticle(
  article: Article,
  quotes: readonly Quote[],
  options: PageOptions,
): readonly string[] {
  const page = createPage(options, article.notes.length);
  const stretches = stretchesByBlock(quotes);
  return [
    ...page.head(article),
    ...article.blocks.flatMap((block, index) => page.block(block, stretches.get(index) ?? [])),
    ...page.foot(article, article.notes),
  ];
}

/** The stretches of text that are quotes, by the index of their block; those of one block in order. */
export function stretchesByBlock(quotes: readonly Quote[]): ReadonlyMap<number, readonly Stretch[]> {
  const stretches = new Map<number, Stretch[]>();
  for (const { kind, places } of quotes) {
    for (const { block, start, end } of places) {
      const found = stretches.get(block);
      if (found === undefined) stretches.set(block, [{ start, end, kind }]);
      else found.push({ start, end, kind });
    }
  }
  for (const found of stretches.values()) found.sort((a, b) => a.start - b.start);
  return stretches;
}
