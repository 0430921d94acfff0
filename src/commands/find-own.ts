import type { Entry } from '../entry.ts';
import { cannotChangeBundled } from '../errors/library.ts';
import type { Host } from '../host.ts';
import { findToChange } from '../library/find-in-library.ts';
import { isOwn, readBundledLibrary, readLibrary } from '../library/library.ts';

/**
 * The articles of the person's own library that `names` stand for, by the rules of `findToChange`.
 *
 * @throws {ReaderError} when one is not found, or comes with reader.
 */
export async function findOwn(names: readonly string[], host: Host): Promise<readonly Entry[]> {
  const { entries } = await readLibrary(host);
  const [first] = entries;
  if (first !== undefined && isOwn(first, host)) {
    const ids = new Set(entries.map(({ id }) => id));
    const bundled = (await readBundledLibrary(host)).entries.find(
      ({ id }) => !ids.has(id) && names.includes(id),
    );
    if (bundled !== undefined) throw cannotChangeBundled(bundled.id, bundled.path);
    return findToChange(names, entries);
  }
  const [found] = findToChange(names, entries);
  throw cannotChangeBundled(found?.id ?? '', found?.path ?? '');
}
