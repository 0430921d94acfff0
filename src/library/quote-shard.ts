import type { Quote, QuoteKind } from '../article.ts';
import { readCacheFile, replaceFile, writeCacheFile } from '../source/cache-file.ts';
import { packColumns, unpackColumns } from '../source/columns.ts';
import { type FileState, isSameState } from '../source/file-state.ts';
import { createRowFinder } from '../source/find-row.ts';
import { openPages, type PagedFile, sumPages } from '../source/paged-file.ts';
import { startsOf } from './starts-of.ts';

/** The quotes of an article, in the state in which its file was read. */
export interface QuoteRecord {
  readonly file: string;
  readonly state: FileState;
  readonly quotes: readonly Quote[];
}

/** @param speaker its name; `null` for nobody. */
export type IsWanted = (kind: QuoteKind, speaker: string | null) => boolean;

/**
 * The quotes of some of a library's articles, kept in two files: one that tells the kind and the speaker of each, to be
 * read whole, and one of the quotes themselves, of which only those are read that are wanted.
 */
export interface QuoteShard {
  /** Which of the articles a file has; `null` when it is none of them, or in another state. */
  rowOf(file: string, state: FileState): number | null;
  readonly rows: number;
  /** The wanted quotes of an article; `null` when they are not there. */
  find(row: number, isWanted: IsWanted): readonly Quote[] | null;
  readonly speakers: readonly string[];
  close(): void;
}

const KINDS: readonly QuoteKind[] = ['speech', 'fragment', 'other'];
const NOBODY = 0xffff_ffff;

export function openQuoteShard(base: string): QuoteShard | null {
  const content = readCacheFile(`${base}.speakers`);
  if (content === null) return null;
  const columns = unpackColumns(content);
  const find = createRowFinder(columns.values('file') as readonly string[]);
  const states = ['size', 'modified', 'changed'].map(columns.numbers);
  const speakers = columns.values('speakers') as readonly string[];
  const [firsts, kinds, spoken, edges] = ['firstQuote', 'kind', 'speaker', 'edges'].map(columns.integers);
  let pages: PagedFile | null = null;
  return {
    rows: columns.rows,
    speakers,
    rowOf(file, state) {
      const row = find(file) ?? null;
      if (row === null) return null;
      const [size = 0, modified = 0, changed = 0] = states.map((column) => column[row]);
      return isSameState(state, { size, modified, changed }) ? row : null;
    },
    find(row, isWanted) {
      const quotes: Quote[] = [];
      for (let number = firsts?.[row] ?? 0; number < (firsts?.[row + 1] ?? 0); number++) {
        const kind = KINDS[kinds?.[number] ?? 0] ?? 'other';
        if (!isWanted(kind, speakers[spoken?.[number] ?? NOBODY] ?? null)) continue;
        pages ??= openPages(`${base}.quotes`, columns.integers('pages'));
        const json = pages?.read(edges?.[number] ?? 0, edges?.[number + 1] ?? 0)?.toString();
        if (json === undefined) return null;
        quotes.push(JSON.parse(json) as Quote);
      }
      return quotes;
    },
    close() {
      pages?.close();
      pages = null;
    },
  };
}

export function writeQuoteShard(base: string, records: readonly QuoteRecord[]): void {
  const quotes = records.flatMap((record) => record.quotes);
  const numbers = new Map<string, number>();
  for (const { speaker } of quotes)
    if (speaker !== null && !numbers.has(speaker.name)) numbers.set(speaker.name, numbers.size);
  const bytes = quotes.map((quote) => Buffer.from(JSON.stringify(quote)));
  const content = Buffer.concat(bytes);
  replaceFile(`${base}.quotes`, content);
  writeCacheFile(
    `${base}.speakers`,
    packColumns(records.length, {
      file: records.map(({ file }) => file),
      size: Float64Array.from(records, ({ state }) => state.size),
      modified: Float64Array.from(records, ({ state }) => state.modified),
      changed: Float64Array.from(records, ({ state }) => state.changed),
      firstQuote: startsOf([...records.map((record) => record.quotes.length), 0]),
      speakers: [...numbers.keys()],
      speaker: Uint32Array.from(quotes, ({ speaker }) => numbers.get(speaker?.name ?? '') ?? NOBODY),
      kind: Uint32Array.from(quotes, ({ kind }) => KINDS.indexOf(kind)),
      edges: startsOf([...bytes.map(({ length }) => length), 0]),
      pages: sumPages(content),
    }),
  );
}
