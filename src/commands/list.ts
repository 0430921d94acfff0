import { noneListed } from '../errors.ts';
import type { Host } from '../host.ts';
import { layOutColumns } from '../layout/columns.ts';
import { headToJson } from '../output/article-json.ts';
import { availableColumns } from '../output/measure.ts';
import { report } from '../output/messages.ts';
import { toJsonLine } from '../output/to-json-line.ts';
import { foldCase } from '../parse/fold-case.ts';
import { type Entry, readLibrary } from '../source/library.ts';
import { createDisplay } from './display.ts';
import type { DisplayFlags } from './display-flags.ts';
import { DONE, FAILED } from './exit-codes.ts';

type SortKey = 'date' | 'title' | 'author' | 'length';

interface ListFlags extends DisplayFlags {
  readonly sort: SortKey;
  readonly reverse?: boolean;
  readonly author?: string;
  readonly tag?: string;
  readonly json?: boolean;
}

/** @returns the exit code: 1 also when a file of the library could not be read, and when nothing is listed, but for `--json`. */
export async function list(_operands: readonly string[], flags: ListFlags, host: Host): Promise<number> {
  const { entries, problems } = await readLibrary(host);
  const numbered = entries.map((entry, index) => ({ number: index + 1, entry }));
  const sorted = sortBy(
    numbered.filter(({ entry }) => isWanted(entry, flags)),
    flags.sort,
  );
  const rows = flags.reverse ? sorted.reverse() : sorted;
  if (flags.json) {
    await host.stdout.write(
      rows.map(({ entry: { article: _, ...head } }) => toJsonLine(headToJson(head))).join(''),
    );
    await host.stdout.flush();
  } else if (host.stdout.isTerminal) {
    await printColumns(rows, flags, host);
  } else {
    await host.stdout.write(rows.map((row) => `${cellsForPipe(row).join('\t')}\n`).join(''));
    await host.stdout.flush();
  }
  for (const problem of problems) await report(problem, host);
  if (rows.length > 0 || flags.json) return problems.length === 0 ? DONE : FAILED;
  await report(noneListed(flags), host);
  return FAILED;
}

/** An entry with its number in the list as that stands by default. */
interface Row {
  readonly number: number;
  readonly entry: Entry;
}

function isWanted({ authors, tags }: Entry, { author, tag }: ListFlags): boolean {
  const hasAuthor =
    author === undefined || authors.some(({ name }) => foldCase(name).includes(foldCase(author.trim())));
  return hasAuthor && (tag === undefined || tags.some((one) => foldCase(one) === foldCase(tag.trim())));
}

/** `rows` come by date. Entries without an author come last. */
function sortBy(rows: readonly Row[], key: SortKey): Row[] {
  switch (key) {
    case 'date':
      return [...rows];
    case 'title':
      return rows.toSorted((a, b) => a.entry.title.localeCompare(b.entry.title));
    case 'author':
      return rows.toSorted((a, b) => authorKey(a).localeCompare(authorKey(b)));
    case 'length':
      return rows.toSorted((a, b) => a.entry.words - b.entry.words);
  }
}

function authorKey({ entry }: Row): string {
  return entry.authors[0]?.name ?? '\uffff';
}

function cellsForPipe({ number, entry }: Row): readonly string[] {
  return [String(number), entry.id, entry.title, authorsOf(entry), entry.date ?? '', String(entry.minutes)];
}

function authorsOf({ authors }: Entry): string {
  return authors.map(({ name }) => name).join(', ');
}

const COLUMNS = [
  { align: 'right', flexible: false },
  { align: 'left', flexible: true },
  { align: 'left', flexible: true },
  { align: 'left', flexible: false },
  { align: 'right', flexible: false },
] as const;

async function printColumns(rows: readonly Row[], flags: ListFlags, host: Host): Promise<void> {
  const { options, writer, prepare } = createDisplay(flags, host);
  const cells = rows.map(({ number, entry }) => [
    String(number),
    entry.title,
    authorsOf(entry),
    entry.date?.slice(0, 10) ?? '',
    `${entry.minutes} min`,
  ]);
  await prepare(cells.flat().join(''));
  const width = availableColumns(host.env, host.stdout.columns);
  await writer.write(layOutColumns(cells, COLUMNS, { ...options, width }));
  await writer.end();
}
