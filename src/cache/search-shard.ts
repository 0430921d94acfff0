import type { Needle } from '../search/query.ts';
import { type WantedTerm, wantedTerms } from '../search/search-terms.ts';
import type { FileState } from '../source/file-state.ts';
import { readCacheFile, replaceFile, writeCacheFile } from './cache-file.ts';
import { type Columns, packColumns, unpackColumns } from './packed-columns.ts';
import { openPages, type PagedFile, sumPages } from './paged-file.ts';
import { digestOf } from './shards.ts';
import { startsOf } from './starts-of.ts';
import { packStates, unpackStates } from './state-columns.ts';
import { findPlaces, packTerms, unpackPlaces } from './term-list.ts';

/** An article's texts for the search, with the state in which its file was read. */
export interface SearchRecord {
  readonly file: string;
  readonly state: FileState;
  /** Its authors, its tags, its title, its subtitle, and the text of each block. */
  readonly texts: readonly string[];
}

export interface ShardText {
  /** Which of an article's texts. */
  readonly index: number;
  readonly text: string;
}

/**
 * Some of a library's articles, in two files: one with the list of all terms, which is read completely, and one with the
 * numbers of the texts that have each term and with the texts themselves, of which little has to be read.
 */
export interface SearchShard {
  /** As in `Shard`. */
  readonly digest: number;
  /** The texts that may contain all needles, by the row of their article; `null` when they cannot be read. */
  find(needles: readonly Needle[]): ReadonlyMap<number, readonly ShardText[]> | null;
  /** Everything that can be read. */
  records(): readonly SearchRecord[];
}

/**
 * Open what `writeSearchShard` wrote at `base`, a path without ending; `null` when it is missing, from another build,
 * or damaged.
 */
export function openSearchShard(base: string): SearchShard | null {
  const content = readCacheFile(`${base}.terms`);
  if (content === null) return null;
  const columns = unpackColumns(content);
  return {
    digest: columns.integers('digest')[0] ?? 0,
    find: (needles) => withPages(base, columns, (pages) => find(columns, pages, needles)),
    records() {
      const files = columns.values('file') as readonly string[];
      const stateAt = unpackStates(columns);
      const read = (pages: PagedFile) =>
        files.map((file, row): SearchRecord | null => {
          const texts = readTextsOf(row, columns, pages);
          return texts === null ? null : { file, state: stateAt(row), texts };
        });
      return (withPages(base, columns, read) ?? []).filter((record) => record !== null);
    },
  };
}

function withPages<Result>(
  base: string,
  columns: Columns,
  read: (pages: PagedFile) => Result,
): Result | null {
  const pages = openPages(`${base}.texts`, columns.integers('pages'));
  if (pages === null) return null;
  try {
    return read(pages);
  } finally {
    pages.close();
  }
}

/** All texts of an article; `null` when they cannot be read. */
function readTextsOf(row: number, columns: Columns, pages: PagedFile): readonly string[] | null {
  const firsts = columns.integers('firstText');
  const end = firsts[row + 1] ?? columns.integers('edges').length - 1;
  const texts: string[] = [];
  for (let number = firsts[row] ?? 0; number < end; number++) {
    const text = readText(columns, pages, number);
    if (text === null) return null;
    texts.push(text);
  }
  return texts;
}

function find(
  columns: Columns,
  pages: PagedFile,
  needles: readonly Needle[],
): ReadonlyMap<number, readonly ShardText[]> | null {
  const numbers = findTexts(columns, pages, needles.flatMap(wantedTerms));
  if (numbers === null) return null;
  const firsts = columns.integers('firstText');
  const found = new Map<number, ShardText[]>();
  let row = 0;
  for (const number of numbers) {
    while ((firsts[row + 1] ?? Number.POSITIVE_INFINITY) <= number) row++;
    const text = readText(columns, pages, number);
    if (text === null) return null;
    const one = { index: number - (firsts[row] ?? 0), text };
    const others = found.get(row);
    if (others === undefined) found.set(row, [one]);
    else others.push(one);
  }
  return found;
}

/** The numbers of the texts that have all terms; `null` when they cannot be read. */
function findTexts(
  columns: Columns,
  pages: PagedFile,
  wanted: readonly WantedTerm[],
): readonly number[] | null {
  const edges = columns.integers('edges');
  /** How many of the first terms each text has, without a gap. */
  const had = new Uint32Array(edges.length - 1);
  for (const [before, term] of wanted.entries()) {
    const { start, end } = findPlaces(columns.bytes('terms'), term, edges[0] ?? 0);
    const places = pages.read(start, end);
    if (places === null) return null;
    for (const number of unpackPlaces(places)) if (had[number] === before) had[number] = before + 1;
  }
  const numbers: number[] = [];
  for (let number = 0; number < had.length; number++) if (had[number] === wanted.length) numbers.push(number);
  return numbers;
}

function readText(columns: Columns, pages: PagedFile, number: number): string | null {
  const edges = columns.integers('edges');
  return pages.read(edges[number] ?? 0, edges[number + 1] ?? 0)?.toString() ?? null;
}

/**
 * Write the texts of some articles, in their order, with an index of their terms, at `base`, a path without ending. A
 * failure is silent, as with every cache.
 */
export function writeSearchShard(base: string, records: readonly SearchRecord[]): void {
  const texts = records.flatMap((record) => record.texts);
  const { terms, places } = packTerms(texts);
  const bytes = texts.map((text) => Buffer.from(text));
  const content = Buffer.concat([places, ...bytes]);
  replaceFile(`${base}.texts`, content);
  writeCacheFile(
    `${base}.terms`,
    packColumns(records.length, {
      digest: Uint32Array.of(digestOf(records)),
      file: records.map(({ file }) => file),
      ...packStates(records.map(({ state }) => state)),
      firstText: startsOf(records.map((record) => record.texts.length)),
      terms,
      edges: startsOf([places.length, ...bytes.map(({ length }) => length), 0]).subarray(1),
      pages: sumPages(content),
    }),
  );
}
