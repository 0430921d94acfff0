import { chmod, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Entry } from '../entry.ts';
import { cannotKeep, frontMatterTooLong, noRoomForState } from '../errors/library.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { cannotRead } from '../errors/reading.ts';
import { parseFrontMatter } from '../parse/front-matter/front-matter.ts';
import { isTooLong, splitFrontMatter } from '../parse/front-matter/split.ts';
import { type StateChange, setState } from '../write/set-state.ts';
import { withLock } from './lock-folder.ts';
import { moveOver, writeTemporary } from './place-file.ts';
import { readEntry } from './read-entry.ts';

/** The keys of tags: first only `tags`, then also those of other programs, which count where there are no `tags`. */
const TAG_KEYS = [['tags'], ['tags', 'keywords', 'categories']];

/**
 * Write what the owner says about an article into its file; the rest of the file stays byte for byte.
 *
 * @param decide takes what the file says now, as another process may have changed it since it was listed, and returns the
 * change to make.
 * @returns what the file says after that.
 * @throws {ReaderError} when the file has no place for it, or cannot be written.
 */
export async function changeState(
  { id, path: place }: Pick<Entry, 'id' | 'path'>,
  decide: (entry: Entry) => StateChange,
): Promise<Entry> {
  const file = await realpath(place).catch((error) => {
    throw cannotRead(place, error);
  });
  const folder = path.dirname(file);
  try {
    return await withLock(folder, async () => {
      const { entry } = await readEntry({ path: place, state: null, parse: null });
      const change = decide(entry);
      await writeState(id, file, change);
      return { ...entry, ...change };
    });
  } catch (error) {
    throw error instanceof ReaderError ? error : cannotKeep(folder, error);
  }
}

async function writeState(id: string, file: string, change: StateChange): Promise<void> {
  const bytes = await readFile(file).catch((error) => {
    throw cannotRead(file, error);
  });
  const old = bytes.toString('latin1');
  const options = { isMarkdown: /\.(?:md|markdown)$/i.test(file) };
  const changed = changeText(old, change, options);
  if (changed === null)
    throw isTooLong(setState(old, change, options) ?? '') ? frontMatterTooLong(id) : noRoomForState(id, file);
  if (changed === old) return;
  const { mode } = await stat(file);
  const temporary = await writeTemporary(path.dirname(file), Buffer.from(changed, 'latin1'));
  await chmod(temporary, mode).catch(() => {});
  await moveOver(temporary, file);
}

/** @returns the changed text; `null` when the change cannot be made without changing anything else. */
function changeText(
  old: string,
  change: StateChange,
  options: { readonly isMarkdown: boolean },
): string | null {
  for (const tagKeys of TAG_KEYS) {
    const changed = setState(old, { ...change, tagKeys }, options);
    if (changed === null) return null;
    if (isAsWanted(old, changed, change)) return changed;
  }
  return null;
}

/** Whether only the state changed, by parsing both texts: front matter can have forms that no rule for lines foresees. */
function isAsWanted(old: string, changed: string, change: StateChange): boolean {
  const before = headOf(old);
  const after = headOf(changed);
  const state = {
    tags: change.tags ?? before.head.tags,
    read: change.read === undefined ? before.head.read : change.read,
  };
  // These keys may hold the tags.
  const { keywords: _, categories: __, ...extra } = before.head.extra;
  const { keywords: ___, categories: ____, ...left } = after.head.extra;
  return (
    (before.problem !== null || after.problem === null) &&
    JSON.stringify({ ...before.head, extra, ...state }) === JSON.stringify({ ...after.head, extra: left })
  );
}

function headOf(file: string): ReturnType<typeof parseFrontMatter> {
  const text = Buffer.from(file.slice(0, MOST_BYTES), 'latin1')
    .toString()
    .replace(/^\ufeff/, '');
  return parseFrontMatter(splitFrontMatter(text)?.text ?? '');
}

/** Longer than any front matter that is read. */
const MOST_BYTES = 300_000;
