import type { Host } from '../host.ts';
import type { Entry } from '../library/entry.ts';
import { type FoundText, searchLibrary } from '../library/search-library.ts';
import { cacheFolder, libraryFolder } from '../library/user-folders.ts';
import { showCount } from '../output/progress.ts';
import type { Needle } from '../search/query.ts';

/** The texts of the entries that may contain all needles. A terminal shows how many files have been read. */
export async function searchTexts(
  entries: readonly Entry[],
  needles: readonly Needle[],
  host: Host,
): Promise<ReadonlyMap<Entry, readonly FoundText[]>> {
  const progress = showCount(entries.filter(({ state }) => state !== null).length, host);
  const texts = await searchLibrary(entries, needles, {
    cache: cacheFolder(host.env),
    folder: libraryFolder(host.env),
    onRead: progress.next,
  });
  await progress.pause();
  return texts;
}
