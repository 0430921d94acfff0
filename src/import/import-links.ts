import { noWebAddress } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import type { Host } from '../host.ts';
import type { KnownPages } from '../library/known-pages.ts';
import { pageOf } from '../library/same-page.ts';
import { exportedTextSource } from './exported-text-source.ts';
import { createLinkFetcher, type FetchOptions, hostOf } from './fetch-link.ts';
import { keepLink } from './keep-link.ts';
import { mergeLinks } from './merge-links.ts';
import type { SavedLink } from './saved-link.ts';
import { type Turns, takeTurns } from './take-turns.ts';

export interface ImportOptions extends FetchOptions, Turns {
  readonly pages: KnownPages;
  /** What was removed from the library, and is not brought back. */
  readonly removed: Pick<KnownPages, 'find' | 'hasTitle'>;
  onRemoved(): void;
}

/**
 * Keep what was saved elsewhere. What is in the library, or was removed from it, is not fetched, so that an import can be
 * stopped at any time and continued by running it again.
 */
export async function importLinks(
  links: readonly SavedLink[],
  options: ImportOptions,
  host: Host,
): Promise<void> {
  const single = mergeLinks(links);
  for (let repeats = links.length - single.length; repeats > 0; repeats--) await options.onDone();
  const toFetch: SavedLink[] = [];
  for (const link of single) {
    if (await isSettled(link, options)) await options.onDone();
    else toFetch.push(link);
  }
  await takeTurns(toFetch, hostOf, createLinkFetcher(options, host), options);
}

/** Whether a link needs no fetching: the library has or had it, the export has its text, or it is no web address. */
async function isSettled(link: SavedLink, options: ImportOptions): Promise<boolean> {
  const { pages, removed, onKept, onRemoved, onFailed } = options;
  const known = pages.find(link.address);
  if (known !== undefined) {
    await onKept({ outcome: 'there', ...known });
    return true;
  }
  if (link.address === null ? removed.hasTitle(link.title) : removed.find(link.address) !== undefined) {
    onRemoved();
    return true;
  }
  if (await keepText(link, options)) return true;
  if (pageOf(link.address) !== null) return false;
  await onFailed(link, noWebAddress(link.address).message);
  return true;
}

/** @returns whether the export has a text that could be kept. */
async function keepText(link: SavedLink, options: ImportOptions): Promise<boolean> {
  if (link.text === null) return false;
  try {
    await keepLink(link, exportedTextSource(link.text, link.address), [], options);
    return true;
  } catch (error) {
    if (error instanceof ReaderError) return false;
    throw error;
  }
}
