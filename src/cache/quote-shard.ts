import type { Quote, QuoteKind } from '../article.ts';
import { namesOf } from '../filing/quotation.ts';
import { type FileState, isSameState } from '../source/file-state.ts';
import { readCacheFile, replaceFile, writeCacheFile } from './cache-file.ts';
import { createRowFinder } from './find-row.ts';
import { type Columns, packColumns, unpackColumns } from './packed-columns.ts';
import { openPages, type PagedFile, sumPages } from './paged-file.ts';
import { digestOf } from './shards.ts';
import { startsOf } from './starts-of.ts';
import { packStates, unpackStates } from './state-columns.ts';

/** The quotes of an article, with the state in which its file was read. */
export interface QuoteRecord {
  readonly file: string;
  readonly state: FileState;
  readonly quotes: readonly Quote[];
}

/** @param names the names of those who speak; none where nobody is named. */
export type IsWanted = (kind: QuoteKind, names: readonly string[]) => boolean;

/**
 * The quotes of some of a library's articles, in two files: one with the kind and the speaker of each quote, which is
 * read completely, and one with the quotes themselves, of which only the wanted ones are read.
 */
export interface QuoteShard {
  /** As in `Shard`, of the articles whose quotes it has. */
  readonly digest: number;
  /** The row of a file's article; `null` when there is none, or the file is in another state. */
  rowOf(file: string, state: FileState): number | null;
  readonly rows: number;
  /** Whether an article has a wanted quote. */
  hasWanted(row: number, isWanted: IsWanted): boolean;
  /** The wanted quotes of an article; `null` when they cannot be read. */
  find(row: number, isWanted: IsWanted): readonly Quote[] | null;
  speakers(): ReadonlySet<string>;
  /** Add to `counts` how often each speaker of an article is quoted. */
  countSpeakers(row: number, counts: Map<string, number>): void;
  close(): void;
}

const KINDS: readonly QuoteKind[] = ['speech', 'fragment', 'block', 'turn', 'other'];
const NOBODY = 0xffff_ffff;
const YES = 1;
const NO = 2;
/** Between the names of several who speak together; no name has a line feed. */
const TOGETHER = '\n';

/**
 * Open what `writeQuoteShard` wrote at `base`, a path without ending; `null` when it is missing, from another build, or
 * damaged.
 */
export function openQuoteShard(base: string): QuoteShard | null {
  const content = readCacheFile(`${base}.speakers`);
  if (content === null) return null;
  const columns = unpackColumns(content);
  const together = (columns.values('speakers') as readonly string[]).map((names) => names.split(TOGETHER));
  const [firsts, kinds, spoken, edges] = ['firstQuote', 'kind', 'speaker', 'edges'].map(columns.integers);
  const kindOf = (number: number) => kinds?.[number] ?? 0;
  const speakersOf = (number: number) => together[spoken?.[number] ?? NOBODY] ?? [];
  const ask = askOnce(together);
  const isQuoteWanted = (number: number, isWanted: IsWanted) =>
    ask(isWanted, kindOf(number), spoken?.[number] ?? NOBODY);
  const rowOf = rowFinder(columns);
  let pages: PagedFile | null = null;
  return {
    digest: columns.integers('digest')[0] ?? 0,
    rows: columns.rows,
    speakers: () => new Set(together.flat()),
    rowOf,
    hasWanted(row, isWanted) {
      for (let number = firsts?.[row] ?? 0; number < (firsts?.[row + 1] ?? 0); number++)
        if (isQuoteWanted(number, isWanted)) return true;
      return false;
    },
    find(row, isWanted) {
      const quotes: Quote[] = [];
      for (let number = firsts?.[row] ?? 0; number < (firsts?.[row + 1] ?? 0); number++) {
        if (!isQuoteWanted(number, isWanted)) continue;
        pages ??= openPages(`${base}.quotes`, columns.integers('pages'));
        const json = pages?.read(edges?.[number] ?? 0, edges?.[number + 1] ?? 0)?.toString();
        if (json === undefined) return null;
        quotes.push(JSON.parse(json) as Quote);
      }
      return quotes;
    },
    countSpeakers(row, counts) {
      for (let number = firsts?.[row] ?? 0; number < (firsts?.[row + 1] ?? 0); number++) {
        if (KINDS[kindOf(number)] === 'other') continue;
        for (const name of speakersOf(number)) counts.set(name, (counts.get(name) ?? 0) + 1);
      }
    },
    close() {
      pages?.close();
      pages = null;
    },
  };
}

/** What `rowOf` does; names and states are decoded when it is first called. */
function rowFinder(columns: Columns): QuoteShard['rowOf'] {
  let known: { find: ReturnType<typeof createRowFinder>; stateAt: ReturnType<typeof unpackStates> } | null =
    null;
  return (file, state) => {
    known ??= {
      find: createRowFinder(columns.values('file') as readonly string[]),
      stateAt: unpackStates(columns),
    };
    const row = known.find(file);
    return row !== undefined && isSameState(state, known.stateAt(row)) ? row : null;
  };
}

/**
 * Ask whether quotes are wanted, once for each kind and speakers, as a library has hundreds of each.
 *
 * @param together the names of those who speak together, by the number that is asked with.
 */
function askOnce(
  together: readonly (readonly string[])[],
): (isWanted: IsWanted, kind: number, speakers: number) => boolean {
  let asked: IsWanted | null = null;
  let answers = new Uint8Array();
  return (isWanted, kind, speakers) => {
    if (asked !== isWanted) answers = new Uint8Array(KINDS.length * (together.length + 1));
    asked = isWanted;
    const question = Math.min(speakers, together.length) * KINDS.length + kind;
    answers[question] ||= isWanted(KINDS[kind] ?? 'other', together[speakers] ?? []) ? YES : NO;
    return answers[question] === YES;
  };
}

/**
 * Write the quotes of some articles, in their order, at `base`, a path without ending. A failure is silent, as with
 * every cache.
 */
export function writeQuoteShard(base: string, records: readonly QuoteRecord[]): void {
  const quotes = records.flatMap((record) => record.quotes);
  const numbers = new Map<string, number>();
  const spoken = quotes.map((quote) => namesOf(quote).join(TOGETHER));
  for (const names of spoken) if (names !== '' && !numbers.has(names)) numbers.set(names, numbers.size);
  const bytes = quotes.map((quote) => Buffer.from(JSON.stringify(quote)));
  const content = Buffer.concat(bytes);
  replaceFile(`${base}.quotes`, content);
  writeCacheFile(
    `${base}.speakers`,
    packColumns(records.length, {
      digest: Uint32Array.of(digestOf(records)),
      file: records.map(({ file }) => file),
      ...packStates(records.map(({ state }) => state)),
      firstQuote: startsOf([...records.map((record) => record.quotes.length), 0]),
      speakers: [...numbers.keys()],
      speaker: Uint32Array.from(spoken, (names) => numbers.get(names) ?? NOBODY),
      kind: Uint32Array.from(quotes, ({ kind }) => KINDS.indexOf(kind)),
      edges: startsOf([...bytes.map(({ length }) => length), 0]),
      pages: sumPages(content),
    }),
  );
}
