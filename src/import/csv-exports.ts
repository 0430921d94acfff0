import { readCsv } from './csv.ts';
import { type Export, NOTHING_KNOWN, quoteInMarkdown, type SavedLink, textOf, timeOf } from './saved-link.ts';

/** Gives the field of a record in the column of this name, in lower case. */
type Row = (column: string) => string;

/** A table that some program writes, recognised by its columns. */
interface CsvExport {
  readonly columns: readonly string[];
  read(rows: readonly Row[]): Export;
}

/** In the order in which they are tried; the last two take any table of addresses, such as our own list of failures. */
const EXPORTS: readonly CsvExport[] = [
  // Pocket, 2025: title,url,time_added,tags,status (wallabag, tests/fixtures/Import/pocket.csv).
  { columns: ['url', 'time_added', 'status'], read: eachRow(readPocket) },
  // Readwise Reader: Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen.
  { columns: ['url', 'document tags', 'saved date', 'location'], read: readReadwise },
  // Readwise: Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags.
  { columns: ['highlight', 'book title', 'book author'], read: readHighlights },
  // Instapaper: URL,Title,Selection,Folder, in newer exports also Timestamp and Tags (wallabag, instapaper-export-new.csv).
  { columns: ['url', 'title', 'selection', 'folder'], read: eachRow(readInstapaper) },
  { columns: ['url'], read: eachRow(readAny) },
  { columns: ['link'], read: eachRow((row) => ({ ...readAny(row), address: row('link') })) },
];

/** Read a table from Pocket, Instapaper or Readwise, or any other with a column of addresses; `null` for the rest. */
export function readCsvExport(text: string): Export | null {
  const records = readCsv(text);
  const first = records.next();
  if (first.done) return null;
  const columns = new Map(first.value.fields.map((name, index) => [name.trim().toLowerCase(), index]));
  const known = EXPORTS.find((one) => one.columns.every((column) => columns.has(column)));
  if (known === undefined) return null;
  const rows: Row[] = [];
  for (const { fields } of records) rows.push((column) => fields[columns.get(column) ?? -1]?.trim() ?? '');
  return known.read(rows);
}

function eachRow(read: (row: Row) => SavedLink): CsvExport['read'] {
  return (rows) => ({ links: rows.map(read), leftOut: [] });
}

function readPocket(row: Row): SavedLink {
  return {
    ...NOTHING_KNOWN,
    address: row('url'),
    // Pocket wrote the address where it found no title.
    title: row('title') === row('url') ? null : textOf(row('title')),
    tags: splitTags(row('tags'), row('tags').includes('|') ? '|' : ','),
    added: timeOf(row('time_added')),
    read: row('status').toLowerCase() === 'archive',
  };
}

function readInstapaper(row: Row): SavedLink {
  const folder = row('folder');
  const own = /^(?:unread|archive)$/i.test(folder) ? [] : splitTags(folder, '\n');
  return {
    ...NOTHING_KNOWN,
    address: row('url'),
    title: textOf(row('title')),
    tags: [
      ...new Set([...listedTags(row('tags')), ...own.map((tag) => (tag === 'Starred' ? 'starred' : tag))]),
    ],
    added: timeOf(row('timestamp')),
    read: folder.toLowerCase() === 'archive',
    highlights: row('selection') === '' ? '' : quoteInMarkdown(row('selection'), null),
  };
}

/** Readwise Reader. Items that came through feeds are left out, as nobody saved them. */
function readReadwise(rows: readonly Row[]): Export {
  const saved = rows.filter((row) => row('location').toLowerCase() !== 'feed');
  return {
    links: saved.map((row) => ({
      ...NOTHING_KNOWN,
      address: row('url'),
      title: textOf(row('title')),
      tags: listedTags(row('document tags')),
      added: timeOf(row('saved date')),
      read: row('location').toLowerCase() === 'archive' || Number(row('reading progress')) >= 1,
    })),
    leftOut: saved.length === rows.length ? [] : [`${rows.length - saved.length} items of feeds`],
  };
}

/** Readwise: highlights without their texts. Those of each book or article become one text. */
function readHighlights(rows: readonly Row[]): Export {
  const byTitle = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify([row('book title'), row('book author')]);
    const some = byTitle.get(key);
    if (some === undefined) byTitle.set(key, [row]);
    else some.push(row);
  }
  const links = [...byTitle.values()].flatMap((some): readonly SavedLink[] => {
    const [first] = some;
    const content = some
      .filter((row) => row('highlight') !== '')
      .map((row) => quoteInMarkdown(row('highlight'), textOf(row('note'))))
      .join('\n');
    if (first === undefined || content === '') return [];
    const times = some.flatMap((row) => timeOf(row('highlighted at')) ?? []).sort();
    return [
      {
        ...NOTHING_KNOWN,
        address: null,
        title: textOf(first('book title')),
        authors: splitTags(first('book author'), '\n'),
        tags: listedTags(first('document tags')),
        added: times.at(-1) ?? null,
        text: { format: 'markdown', content },
      },
    ];
  });
  return { links, leftOut: [] };
}

function readAny(row: Row): SavedLink {
  const state = row('read') || row('status') || row('folder');
  return {
    ...NOTHING_KNOWN,
    address: row('url'),
    title: textOf(row('title')) ?? textOf(row('name')),
    tags: splitTags(row('tags'), ','),
    added: timeOf(row('added')) ?? timeOf(row('created')) ?? timeOf(row('time_added')) ?? timeOf(row('date')),
    read: timeOf(row('read')) ?? /^(?:archived?|read|true|yes|1)$/i.test(state),
    // Our own list of failures has them in Markdown.
    highlights: row('highlights'),
  };
}

/** `a,b`, JSON's `["a", "b"]` or Python's `['a', 'b']`. */
function listedTags(stated: string): readonly string[] {
  if (!stated.startsWith('[')) return splitTags(stated, ',');
  try {
    const list: unknown = JSON.parse(stated);
    if (Array.isArray(list)) return list.flatMap((tag) => textOf(tag) ?? []);
  } catch {
    // Python's quotation marks.
  }
  const found = stated.matchAll(/'((?:[^'\\]|\\.)*)(?:'|\\?$)|"((?:[^"\\]|\\.)*)(?:"|\\?$)/gs);
  return [...found].flatMap(
    ([, single, double]) => textOf((single ?? double ?? '').replaceAll(/\\(.)/g, '$1')) ?? [],
  );
}

function splitTags(stated: string, sign: string): readonly string[] {
  return [...new Set(stated.split(sign).map((tag) => tag.trim()))].filter((tag) => tag !== '');
}
