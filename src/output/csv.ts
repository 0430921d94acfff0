/** With any of these at its start, a spreadsheet takes a cell for a formula. */
const FORMULA = /^[=+\-@\t]/;

/**
 * A row of CSV (RFC 4180). As the text can come from anywhere, a cell that a spreadsheet would take for a formula gets an
 * apostrophe before it.
 */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

function csvCell(text: string): string {
  return csvField(FORMULA.test(text) ? `'${text}` : text);
}

/** A field as it is written in a table. */
export function csvField(value: string): string {
  return /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
}
