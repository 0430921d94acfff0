import type { ArticleHead } from '../article.ts';
import type { StatedHead } from './parser.ts';
import { sanitizeLine } from './sanitize.ts';

/**
 * Complete a head with its id, which is the file's name without the ending and, where the text gives none, with that name
 * as the title and the address as the source.
 */
export function completeHead(stated: StatedHead, fileName: string, url: string | null): ArticleHead {
  const name = sanitizeLine(fileName);
  const dot = name.lastIndexOf('.');
  const id = dot > 0 ? name.slice(0, dot) : name;
  return {
    id,
    title: stated.title ?? name,
    subtitle: stated.subtitle,
    authors: stated.authors,
    date: stated.date,
    lang: stated.lang,
    source: stated.source ?? url,
    publication: stated.publication,
    added: stated.added,
    read: stated.read,
    tags: stated.tags,
    extra: stated.extra,
  };
}
