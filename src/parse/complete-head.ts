import type { ArticleHead } from '../article.ts';
import { FURTHER_ADDRESSES, ownAddress } from './own-address.ts';
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
    extra: url === null ? stated.extra : withoutState(stated.extra),
  };
}

/** What only the library says of an article, by the keys in which it does. */
const STATE: ReadonlySet<string> = new Set(['added', 'read', FURTHER_ADDRESSES]);

function withoutState(extra: ArticleHead['extra']): ArticleHead['extra'] {
  return Object.fromEntries(Object.entries(extra).filter(([key]) => !STATE.has(key.toLowerCase())));
}
