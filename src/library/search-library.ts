import path from 'node:path';
import { libraryCache } from '../cache/cache-file.ts';
import { isSameState } from '../cache/file-state.ts';
import {
  openSearchShard,
  type SearchRecord,
  type SearchShard,
  type ShardText,
  writeSearchShard,
} from '../cache/search-shard.ts';
import { toShards } from '../cache/shards.ts';
import { ReaderError } from '../errors/reader-error.ts';
import { foldText, hasAll, type Needle } from '../search/query.ts';
import { readArticle } from '../source/open-article.ts';
import type { Entry, SettledEntry } from './entry.ts';
import { entrySource } from './library.ts';

export interface SearchOptions {
  /** The cache folder, and the folder of the library. */
  readonly cache: string;
  readonly folder: string;
  /** Called after each article that had to be read. */
  readonly onRead: () => Promise<void>;
}

/** A text of an article that may match the search. */
export interface FoundText {
  readonly part: 'title' | 'subtitle' | 'text';
  /** `null` for a title and a subtitle. */
  readonly block: number | null;
  readonly text: string;
}

/** The texts that may contain all needles: every one that does, and a few that do not. */
export async function searchLibrary(
  entries: readonly Entry[],
  needles: readonly Needle[],
  options: SearchOptions,
): Promise<ReadonlyMap<Entry, readonly FoundText[]>> {
  const found = new Map<Entry, readonly FoundText[]>();
  for (const entry of entries)
    if (entry.state === null) found.set(entry, matching(await readTexts(entry), needles).map(toFoundText));
  for (const [number, ofShard] of toShards(entries).entries()) {
    if (ofShard.length === 0) continue;
    const base = path.join(libraryCache(options.cache, options.folder), 'search', String(number));
    const shard = openSearchShard(base);
    const kept = shard?.isOf(ofShard) ? shard.find(needles) : null;
    const texts = kept ?? (await renewShard(base, shard, ofShard, needles, options.onRead));
    for (const [row, some] of texts) {
      const entry = ofShard[row];
      if (entry !== undefined) found.set(entry, some.map(toFoundText));
    }
  }
  return found;
}

/** Write a shard again, from its old records and from the files that have changed. */
async function renewShard(
  base: string,
  shard: SearchShard | null,
  entries: readonly SettledEntry[],
  needles: readonly Needle[],
  onRead: () => Promise<void>,
): Promise<ReadonlyMap<number, readonly ShardText[]>> {
  const kept = new Map((shard?.records() ?? []).map((record) => [record.file, record]));
  const records: SearchRecord[] = [];
  for (const entry of entries) {
    const { path: file, state } = entry;
    const old = kept.get(file);
    if (old !== undefined && isSameState(old.state, state)) records.push(old);
    else {
      records.push({ file, state, texts: await readTexts(entry) });
      await onRead();
    }
  }
  writeSearchShard(base, records);
  return new Map(records.map(({ texts }, row) => [row, matching(texts, needles)]));
}

/** An article's title, its subtitle, and the text of each block. */
async function readTexts(entry: Entry): Promise<readonly string[]> {
  const heads = [entry.title, entry.subtitle ?? ''];
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
  if (index < 2) return { part: index === 0 ? 'title' : 'subtitle', block: null, text };
  return { part: 'text', block: index - 2, text };
}
