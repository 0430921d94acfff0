import type { ArticleHead } from '../article.ts';
import type { StatedHead } from './parser.ts';
import { sanitizeLine } from './sanitize.ts';

/**
 * A head with its id, the file's name without its ending, and with that name for a title and the address for a source
 * where the text gives none.
 */
export function completeHead(stated: StatedHead, fileName: string, url: string | null): ArticleHead {
  const name = sanitizeLine(fileName);
  const id = name.replace(/(?<=.)\.[^.]*$/, '');
  return { ...stated, id, title: stated.title ?? name, source: stated.source ?? url };
}
