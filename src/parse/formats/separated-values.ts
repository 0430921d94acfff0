import type { Start } from './start.ts';

/** How many rows of the same form a text needs to be a table, if its name does not say that it is one. */
const LEAST_ROWS = 8;

/** The header of an export of a reading list: names of fields, one of them of addresses. */
const HEADER_OF_ADDRESSES =
  /^(?=[^\n]{0,300}(?:^|[,;])"?(?:url|link|href)"?(?:[,;]|\r?\n))(?:"?[\w ]{1,30}"?[,;]){2,30}"?[\w ]{0,30}"?\r?\n/i;

/** Rows to look at. */
const MOST_ROWS = 200;

/**
 * Comma-separated values (RFC 4180): every row has as many fields. In a file that is called a table, most have: some programs
 * write a title with a comma in it without quotation marks, and a file may be cut off.
 */
export function isCsv(start: Start): boolean {
  const isCalled = /\.csv$/i.test(start.fileName ?? '');
  const least = isCalled || HEADER_OF_ADDRESSES.test(start.text) ? 2 : LEAST_ROWS;
  return [',', ';'].some((sign) => isTable(start, sign, least, isCalled));
}

/** Tab-separated values. A text with an ending of its own may have a table in it. */
export function isTsv(start: Start): boolean {
  const isCalled = /\.(?:tsv|tab)$/i.test(start.fileName ?? '');
  return isTable(start, '\t', isCalled ? 2 : LEAST_ROWS, isCalled);
}

function isTable({ text, whole, fileName }: Start, sign: string, least: number, isCalled: boolean): boolean {
  if (!isCalled && /\.\w{1,8}$/.test(fileName ?? '')) return false;
  const first = text.slice(0, text.indexOf('\n') + 1 || text.length);
  if (!first.includes(sign)) return false;
  const rows = rowsOf(text, sign, whole);
  const fields = rows[0]?.fields ?? 0;
  if (rows.length < least || fields < (isCalled ? 2 : 3)) return false;
  // Prose has a space behind each comma.
  const isTight = isCalled || rows.filter(({ spaced }) => spaced).length * 4 < rows.length;
  const [, ...data] = rows;
  const alike = data.filter((row) => row.fields === fields).length;
  return isTight && (isCalled ? alike * 2 > data.length : alike === data.length);
}

interface Row {
  readonly fields: number;
  /** Whether a space follows one of the signs. */
  readonly spaced: boolean;
}

/** The first rows; a field in quote marks may have signs and line breaks in it. */
function rowsOf(text: string, sign: string, whole: boolean): readonly Row[] {
  const rows: Row[] = [];
  let fields = 1;
  let spaced = false;
  let isQuoted = false;
  let start = 0;
  let at = 0;
  for (; at < text.length && rows.length < MOST_ROWS; at++) {
    const character = text[at];
    if (character === '"') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === sign) {
      fields++;
      spaced ||= text[at + 1] === ' ';
    } else if (character === '\n') {
      if (at > start) rows.push({ fields, spaced });
      fields = 1;
      spaced = false;
      start = at + 1;
    }
  }
  if (whole && at === text.length && at > start) rows.push({ fields, spaced });
  return rows;
}
