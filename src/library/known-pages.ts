import { ONLY_SUMMARY } from '../article.ts';
import type { Entry } from '../entry.ts';
import { FURTHER_ADDRESSES } from '../parse/own-address.ts';
import { pageOf } from './same-page.ts';

/** What has to be known about an article of the library when another is added. */
export type KnownArticle = Pick<Entry, 'id' | 'path' | 'tags' | 'title' | 'extra'>;

/** The pages in the library, by every address that led to one. */
export interface KnownPages {
  find(address: string | null): KnownArticle | undefined;
  /** Whether an article without an address has this title. */
  hasTitle(title: string | null): boolean;
  /** The file that has an id; `undefined` when the id is free. */
  pathOf(id: string): string | undefined;
  add(article: KnownArticle, addresses: readonly (string | null)[]): void;
}

/** Whether the article is only the summary that a feed gave. */
export function isOnlySummary({ extra }: Pick<Entry, 'extra'>): boolean {
  return extra[ONLY_SUMMARY] === true;
}

/** The pages that the entries of a library are about. */
export function knowPages(entries: readonly Entry[]): KnownPages {
  const pages = new Map<string, KnownArticle>();
  const ids = new Map<string, string>();
  const titles = new Set<string>();
  const add: KnownPages['add'] = (article, addresses) => {
    if (!ids.has(article.id)) ids.set(article.id, article.path);
    for (const address of addresses) {
      // A source need not be on the web: it may be the name of a book.
      const page = pageOf(address) ?? address;
      if (page !== null && !pages.has(page)) pages.set(page, article);
    }
  };
  for (const entry of entries) {
    add(entry, [entry.source, ...furtherAddresses(entry.extra)]);
    if (entry.source === null) titles.add(entry.title);
  }
  return {
    find: (address) => (address === null ? undefined : pages.get(pageOf(address) ?? address)),
    hasTitle: (title) => title !== null && titles.has(title),
    pathOf: (id) => ids.get(id),
    add,
  };
}

export function furtherAddresses(extra: Entry['extra']): readonly string[] {
  const stated = extra[FURTHER_ADDRESSES];
  return Array.isArray(stated) ? stated.filter((one) => typeof one === 'string') : [];
}
