/** A record of a table, and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Read comma-separated values (RFC 4180), leniently: any line break, a quotation mark within a field that does not begin
 * with one, a field that is never closed. Fields may also be apart by semicolons or tabs, as spreadsheets write them
 * where the comma is a decimal sign: what the first line has most of.
 *
 * Own code, as the packages are larger than what they would do here (csv-parse 1.4 MB, papaparse 260 kB).
 */
export function* readCsv(text: string): Generator<CsvRecord> {
  const start = text.startsWith('\ufeff') ? 1 : 0;
  const delimiter = delimiterOf(text.slice(start, endOfLine(text, start)));
  let at = start;
  let line = 1;
  let unclosed = 0;
  while (at < text.length) {
    const first = line;
    const fields: string[] = [];
    for (;;) {
      const isQuoted = text[at] === '"' && unclosed < MOST_UNCLOSED;
      const quoted = isQuoted ? readQuoted(text, at) : null;
      if (isQuoted && quoted === null) unclosed++;
      let end = quoted?.end ?? at;
      while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end++;
      fields.push(quoted === null ? text.slice(at, end) : quoted.value + text.slice(quoted.end, end));
      line += quoted?.lines ?? 0;
      at = end;
      if (text[at] !== delimiter) break;
      at++;
    }
    if (text[at] === '\r') at++;
    if (text[at] === '\n') at++;
    line++;
    if (fields.length > 1 || fields[0] !== '') yield { line: first, fields };
  }
}

/** Fields that are never closed; to look for the end of each would take time that grows as the square of the text. */
const MOST_UNCLOSED = 100;

/** `null` where nothing closes it: the mark is a letter like any other, or all records below were lost in one field. */
function readQuoted(text: string, start: number): { value: string; end: number; lines: number } | null {
  const parts: string[] = [];
  let from = start + 1;
  for (;;) {
    const mark = text.indexOf('"', from);
    if (mark < 0) return null;
    parts.push(text.slice(from, mark));
    if (text[mark + 1] !== '"') {
      const value = parts.join('"');
      return { value, end: mark + 1, lines: countLines(value) };
    }
    from = mark + 2;
  }
}

function countLines(text: string): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}

function endOfLine(text: string, start: number): number {
  const end = text.slice(start, start + 10_000).search(/[\r\n]/);
  return end < 0 ? text.length : start + end;
}

function delimiterOf(line: string): string {
  const count = (sign: string) => line.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

/** A field as it stands in a table. */
export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
