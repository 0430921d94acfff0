import { compareDates, type Entry } from '../../entry.ts';
import { noneListed } from '../../errors/finding.ts';
import { leftoversFound } from '../../errors/library.ts';
import { Warning } from '../../errors/reader-error.ts';
import type { ArticleFilter } from '../../filing/article-filter.ts';
import type { Host } from '../../host.ts';
import { type Column, layOutColumns } from '../../layout/columns.ts';
import { readBundledLibrary, readLibrary } from '../../library/library.ts';
import { headToJson } from '../../output/article-json.ts';
import { availableColumns } from '../../output/measure.ts';
import { report } from '../../output/report.ts';
import { toJsonLine } from '../../output/to-json-line.ts';
import { createDisplay } from '../display.ts';
import type { DisplayFlags } from '../display-flags.ts';
import { DONE, FAILED } from '../exit-codes.ts';
import { wantedArticles } from '../wanted-articles.ts';

type SortKey = 'added' | 'date' | 'title' | 'author' | 'length';

interface ListFlags extends DisplayFlags, ArticleFilter {
  readonly sort: SortKey;
  readonly reverse?: boolean;
  readonly unread?: boolean;
  /** The articles that come with reader, instead of the person's own. */
  readonly bundled?: boolean;
  readonly json?: boolean;
}

/** @returns the exit code: 1 when a file of the library could not be read or, without `--json`, when nothing is listed. */
export async function list(_operands: readonly string[], flags: ListFlags, host: Host): Promise<number> {
  const isWanted = filterFor(flags);
  const {
    entries,
    problems,
    leftovers = [],
  } = await (flags.bundled ? readBundledLibrary(host) : readLibrary(host));
  const numbered = entries.map((entry, index) => ({ number: index + 1, entry }));
  const sorted = sortBy(
    numbered.filter(({ entry }) => isWanted(entry)),
    flags.sort,
  );
  const rows = flags.reverse ? sorted.reverse() : sorted;
  if (flags.json) {
    await host.stdout.write(
      rows.map(({ entry }) => toJsonLine({ ...headToJson(entry), path: entry.path })).join(''),
    );
  } else if (host.stdout.isTerminal) {
    await printColumns(rows, flags, host);
  } else {
    await host.stdout.write(rows.map(lineForPipe).join(''));
  }
  for (const problem of problems) await report(problem, host);
  // They may stay there for long, and are no failure.
  if (leftovers.length > 0) await report(leftoversFound(leftovers), host);
  if (rows.length > 0 || flags.json)
    return problems.every((problem) => problem instanceof Warning) ? DONE : FAILED;
  await report(noneListed(flags), host);
  return FAILED;
}

/** An entry with its number in the whole list, in its default order. */
interface Row {
  readonly number: number;
  readonly entry: Entry;
}

/** Whether the flags ask for an entry. */
function filterFor(flags: ListFlags): (entry: Entry) => boolean {
  const isWanted = wantedArticles(flags);
  return (entry) => (!flags.unread || entry.read === null) && isWanted(entry);
}

/** `rows` come in the library's own order. Entries without an author come last. */
function sortBy(rows: readonly Row[], key: SortKey): Row[] {
  switch (key) {
    case 'added':
      return [...rows];
    case 'date':
      return rows.toSorted((a, b) => compareDates(a.entry, b.entry));
    case 'title':
      return sortByText(rows, ({ entry }) => entry.title);
    case 'author':
      return sortByText(rows, ({ entry }) => entry.names[0] ?? LAST);
    case 'length':
      return rows.toSorted((a, b) => a.entry.words - b.entry.words);
  }
}

/** Sorts after every name. */
const LAST = '\uffff';

function sortByText(rows: readonly Row[], textOf: (row: Row) => string): Row[] {
  // One collator for all: String.localeCompare takes three times as long.
  const { compare } = new Intl.Collator();
  return rows.toSorted((a, b) => compare(textOf(a), textOf(b)));
}

function lineForPipe({ number, entry }: Row): string {
  const { id, title, date, minutes } = entry;
  return `${number}\t${id}\t${title}\t${authorsOf(entry)}\t${date ?? ''}\t${minutes}\n`;
}

function authorsOf({ names }: Entry): string {
  return names.length === 1 ? (names[0] as string) : names.join(', ');
}

/** The authors in a few words: an article is known by its first. */
function firstAuthor({ names: [first = '', ...others] }: Entry): string {
  return others.length === 0 ? first : `${first} +${others.length}`;
}

/** The part of the terminal's width that authors may fill. */
const AUTHORS_SHARE = 1 / 4;

/** Columns that titles must keep for authors to be shown, and for dates and minutes. */
const TITLE_WITH_AUTHOR = 24;
const TITLE_WITH_DATE = 12;

const FIXED = { isMain: false, most: null } as const;

function columnsFor(width: number): readonly Column[] {
  return [
    { ...FIXED, align: 'right', leaves: null },
    { align: 'left', isMain: true, most: null, leaves: null },
    { align: 'left', isMain: false, most: Math.floor(width * AUTHORS_SHARE), leaves: TITLE_WITH_AUTHOR },
    { ...FIXED, align: 'left', leaves: TITLE_WITH_DATE },
    { ...FIXED, align: 'right', leaves: TITLE_WITH_DATE },
    { ...FIXED, align: 'left', leaves: TITLE_WITH_AUTHOR },
  ];
}

/** The day to show: where the list is in the order of adding, the day on which the article was added, if known. */
function dayOf({ added, date }: Entry, sort: SortKey): string {
  return ((sort === 'added' ? added : null) ?? date ?? '').slice(0, 10);
}

async function printColumns(rows: readonly Row[], flags: ListFlags, host: Host): Promise<void> {
  const { options, writer, prepare } = await createDisplay(flags, host);
  const cells = rows.map(({ number, entry }) => [
    String(number),
    entry.title,
    firstAuthor(entry),
    dayOf(entry, flags.sort),
    `${entry.minutes} min`,
    entry.read === null ? '' : 'read',
  ]);
  await prepare(cells.flat().join(''));
  const width = availableColumns(host.env, host.stdout.columns);
  await writer.write(layOutColumns(cells, columnsFor(width), { ...options, width }));
  await writer.end();
}
