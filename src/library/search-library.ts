import path from 'node:path';
import { crc32 } from 'node:zlib';
import { ReaderError } from '../errors.ts';
import { foldText, hasAll, type Needle } from '../search/query.ts';
import { libraryCache } from '../source/cache-file.ts';
import type { Entry } from '../source/entry.ts';
import type { FileState } from '../source/file-state.ts';
import { entrySource } from '../source/library.ts';
import { readArticle } from '../source/open-article.ts';
import { type Found, readTextShard, type TextRecord, type TextShard, writeTextShard } from './text-shard.ts';

/** A shard of ten thousand articles of usual length has 2 MB. */
const SHARDS = 64;

export interface SearchOptions {
  /** The person's cache folder, and the library's. */
  readonly cache: string;
  readonly folder: string;
  /** Told of each article that had to be read. */
  readonly onRead: () => Promise<void>;
}

/** The blocks of a library's articles that have all needles, by path. */
export async function searchLibrary(
  entries: readonly Entry[],
  needles: readonly Needle[],
  options: SearchOptions,
): Promise<ReadonlyMap<string, Found['blocks']>> {
  const found = new Map<string, Found['blocks']>();
  const take = (matches: readonly Found[]) => {
    for (const { file, blocks } of matches) found.set(file, blocks);
  };
  const shards = new Map<number, Entry[]>();
  for (const entry of entries) {
    if (entry.state !== null) {
      const number = crc32(entry.path) % SHARDS;
      const shard = shards.get(number);
      if (shard === undefined) shards.set(number, [entry]);
      else shard.push(entry);
    } else {
      const texts = await readTexts(entry);
      take(
        [{ file: entry.path, blocks: matching(texts, needles) }].filter(({ blocks }) => blocks.length > 0),
      );
    }
  }
  for (const [number, ofShard] of shards) {
    const base = path.join(libraryCache(options.cache, options.folder), String(number));
    const shard = readTextShard(base);
    const matches = shard !== null && isCurrent(shard, ofShard) ? shard.find(needles) : null;
    if (matches !== null) take(matches);
    else {
      const records = await renewRecords(shard, ofShard, options.onRead);
      writeTextShard(base, records);
      for (const { file, texts } of records) {
        const blocks = matching(texts, needles);
        if (blocks.length > 0) take([{ file, blocks }]);
      }
    }
  }
  return found;
}

function isCurrent({ files }: TextShard, entries: readonly Entry[]): boolean {
  const kept = new Map(files.map(({ file, stamp }) => [file, stamp]));
  return (
    kept.size === entries.length && entries.every((entry) => kept.get(entry.path) === stampOf(entry.state))
  );
}

function stampOf(state: FileState | null): string {
  return state === null ? '' : `${state.size} ${state.modified} ${state.changed}`;
}

async function renewRecords(
  shard: TextShard | null,
  entries: readonly Entry[],
  onRead: () => Promise<void>,
): Promise<readonly TextRecord[]> {
  const kept = new Map((shard?.records() ?? []).map((record) => [record.file, record]));
  const records: TextRecord[] = [];
  for (const entry of entries) {
    const stamp = stampOf(entry.state);
    const old = kept.get(entry.path);
    if (old?.stamp === stamp) records.push(old);
    else {
      records.push({ file: entry.path, stamp, texts: await readTexts(entry) });
      await onRead();
    }
  }
  return records;
}

/** What cannot be read any more has no text: its listing says so already. */
async function readTexts(entry: Entry): Promise<readonly string[]> {
  try {
    return (await readArticle(entrySource(entry), { raw: false })).article.blocks.map(({ text }) => text);
  } catch (error) {
    if (error instanceof ReaderError) return [];
    throw error;
  }
}

function matching(texts: readonly string[], needles: readonly Needle[]): Found['blocks'] {
  return texts.flatMap((text, index) => (hasAll(foldText(text), needles) ? [{ index, text }] : []));
}
