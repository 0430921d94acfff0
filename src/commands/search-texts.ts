import type { Entry } from '../entry.ts';
import type { Host } from '../host.ts';
import type { Library } from '../library/library.ts';
import { type FoundText, searchLibrary } from '../library/search-library.ts';
import { showCount } from '../output/progress.ts';
import type { Needle } from '../search/query.ts';
import { cacheFolder, libraryFolder } from '../user-folders.ts';

/** The texts of a library that may contain all needles. A terminal shows how many files have been read. */
export async function searchTexts(
  library: Library,
  needles: readonly Needle[],
  host: Host,
): Promise<ReadonlyMap<Entry, readonly FoundText[]>> {
  const progress = showCount(
    library.shards.reduce((sum, { entries }) => sum + entries.length, 0),
    host,
  );
  const texts = await searchLibrary(library, needles, {
    cache: cacheFolder(host.env),
    folder: libraryFolder(host.env),
    onRead: progress.next,
  });
  await progress.pause();
  return texts;
}
