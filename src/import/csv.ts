/** A record of a table, and the line it begins on, counted from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * Read comma-separated values (RFC 4180), leniently: with any line break, a quotation mark within a field that does not
 * begin with one, a field that is never closed. The delimiter may also be a semicolon or a tab, as spreadsheets write it
 * where the comma is a decimal sign; it is the one that the first line has most of.
 *
 * Not by a package, as those are too large for this little (csv-parse 1.4 MB, papaparse 260 kB).
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

/** Fields that are never closed. Looking for the end of any number would take time that grows with the square of the text. */
const MOST_UNCLOSED = 100;

/** `null` where no mark closes the field: then its first one is taken as text, or all records below would be in this field. */
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
