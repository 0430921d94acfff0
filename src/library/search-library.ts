import path from 'node:path';
import { libraryCache } from '../cache/cache-file.ts';
import {
  openSearchShard,
  type SearchRecord,
  type SearchShard,
  type ShardText,
  writeSearchShard,
} from '../cache/search-shard.ts';
import { looseEntries, type Shard } from '../cache/shards.ts';
import type { Entry } from '../entry.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { foldText, hasAll, type Needle } from '../search/query.ts';
import { isSameState } from '../source/file-state.ts';
import { readArticle } from '../source/open-article.ts';
import { entrySource, type Library } from './library.ts';

export interface SearchOptions {
  /** The cache folder, and the folder of the library. */
  readonly cache: string;
  readonly folder: string;
  /** Called after each article that had to be read. */
  readonly onRead: () => Promise<void>;
}

/** A text of an article that may match the search. */
export interface FoundText {
  readonly part: (typeof HEADS)[number] | 'text';
  /** `null` for any other than `text`. */
  readonly block: number | null;
  readonly text: string;
}

/** What is searched beside the text. */
const HEADS = ['author', 'tag', 'title', 'subtitle'] as const;

/** The texts that may contain all needles: every one that does, and a few that do not. */
export async function searchLibrary(
  { entries, shards }: Pick<Library, 'entries' | 'shards'>,
  needles: readonly Needle[],
  options: SearchOptions,
): Promise<ReadonlyMap<Entry, readonly FoundText[]>> {
  const found = new Map<Entry, readonly FoundText[]>();
  for (const entry of looseEntries(entries, shards))
    found.set(entry, matching(await readTexts(entry), needles).map(toFoundText));
  const cache = path.join(libraryCache(options.cache, options.folder), 'search');
  for (const shard of shards) {
    const base = path.join(cache, String(shard.number));
    const kept = openSearchShard(base);
    const texts =
      (kept?.digest === shard.digest ? kept.find(needles) : null) ??
      (await renewShard(base, kept, shard, needles, options.onRead));
    for (const [row, some] of texts) {
      const entry = shard.entries[row];
      if (entry !== undefined && some.length > 0) found.set(entry, some.map(toFoundText));
    }
  }
  return found;
}

/** Write a shard again, from its old records and from the files that have changed. */
async function renewShard(
  base: string,
  old: SearchShard | null,
  { entries }: Shard,
  needles: readonly Needle[],
  onRead: () => Promise<void>,
): Promise<ReadonlyMap<number, readonly ShardText[]>> {
  const kept = new Map((old?.records() ?? []).map((record) => [record.file, record]));
  const records: SearchRecord[] = [];
  for (const entry of entries) {
    const { path: file, state } = entry;
    const record = kept.get(file);
    if (record !== undefined && isSameState(record.state, state)) records.push(record);
    else {
      records.push({ file, state, texts: await readTexts(entry) });
      await onRead();
    }
  }
  writeSearchShard(base, records);
  return new Map(records.map(({ texts }, row) => [row, matching(texts, needles)]));
}

/** An article's authors, its tags, its title, its subtitle, and the text of each block. */
async function readTexts(entry: Entry): Promise<readonly string[]> {
  const heads = [entry.names.join(', '), entry.tags.join(', '), entry.title, entry.subtitle ?? ''];
  try {
    const { article } = await readArticle(entrySource(entry), { raw: false });
    return [...heads, ...article.blocks.map(({ text }) => text)];
  } catch (error) {
    // A file that can no longer be read has no text; listing it has already reported that.
    if (error instanceof ReaderError) return heads;
    throw error;
  }
}

function matching(texts: readonly string[], needles: readonly Needle[]): readonly ShardText[] {
  return texts.flatMap((text, index) => (hasAll(foldText(text), needles) ? [{ index, text }] : []));
}

function toFoundText({ index, text }: ShardText): FoundText {
  const head = HEADS[index];
  return head === undefined
    ? { part: 'text', block: index - HEADS.length, text }
    : { part: head, block: null, text };
}
