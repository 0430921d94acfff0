import type { ArticleHead, Block } from '../article.ts';

/** placeholder until the html branch lands */
export interface HtmlArticle extends Omit<ArticleHead, 'id' | 'title' | 'tags' | 'extra'> {
  readonly title: string | null;
  readonly blocks: readonly Block[];
}
export function parseHtml(_html: string, _context: { readonly url: string | null }): HtmlArticle | null {
  return null;
}
export const parseHtmlRaw = parseHtml;
