import type { ArticleHead } from '../article.ts';
import { ownAddress } from './own-address.ts';
import type { StatedHead } from './parser.ts';
import { sanitizeLine } from './sanitize.ts';

const ENDING_OF_PROSE = /(?:\.(?:md|markdown|te?xt|rst|adoc|org|x?html?))?(?:\.gz)?$/i;

/**
 * Complete a head with its id, which is the file's name without the ending and, where the text gives none, with that name
 * as the title (that of code with its ending) and the address as the source. A server may say neither that its text is another site's nor that it is read.
 */
export function completeHead(stated: StatedHead, fileName: string, url: string | null): ArticleHead {
  const name = sanitizeLine(fileName);
  const dot = name.lastIndexOf('.');
  const id = dot > 0 ? name.slice(0, dot) : name;
  return {
    id,
    title: stated.title ?? (name.replace(ENDING_OF_PROSE, '') || name),
    subtitle: stated.subtitle,
    authors: stated.authors,
    date: stated.date,
    lang: stated.lang,
    source: url === null ? stated.source : ownAddress(url, stated.source === null ? [] : [stated.source]),
    publication: stated.publication,
    added: url === null ? stated.added : null,
    read: url === null ? stated.read : null,
    tags: stated.tags,
    extra: stated.extra,
  };
}
