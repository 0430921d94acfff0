/** A table, column by column, each of which is read when it is first asked for. */
export interface Columns {
  readonly rows: number;
  /** What JSON can say, one a row. */
  values(name: string): readonly unknown[];
  /** One number a row. */
  numbers(name: string): Float64Array;
}

interface Header {
  readonly rows: number;
  readonly columns: readonly (readonly [name: string, bytes: number])[];
}

const LINE_FEED = 0x0a;

/** The bytes of a table: a line that says where each column ends, and the columns. For this machine alone. */
export function packColumns(
  rows: number,
  columns: Readonly<Record<string, readonly unknown[] | Float64Array>>,
): Buffer {
  const packed = Object.entries(columns).map(([name, column]) => {
    const bytes =
      column instanceof Float64Array ? Buffer.from(column.buffer) : Buffer.from(JSON.stringify(column));
    return { name, bytes };
  });
  const header: Header = { rows, columns: packed.map(({ name, bytes }) => [name, bytes.length]) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...packed.map(({ bytes }) => bytes)]);
}

/** @param bytes what `packColumns` gave, as they are to stay. */
export function unpackColumns(bytes: Buffer): Columns {
  const end = bytes.indexOf(LINE_FEED);
  const { rows, columns } = JSON.parse(bytes.toString('utf8', 0, end)) as Header;
  const places = new Map<string, Buffer>();
  let at = end + 1;
  for (const [name, length] of columns) {
    places.set(name, bytes.subarray(at, at + length));
    at += length;
  }
  const values = new Map<string, readonly unknown[]>();
  const numbers = new Map<string, Float64Array>();
  return {
    rows,
    values: (name) => once(values, name, () => JSON.parse(places.get(name)?.toString() ?? '[]')),
    // Copied to where numbers may lie.
    numbers: (name) =>
      once(numbers, name, () => new Float64Array(new Uint8Array(places.get(name) ?? []).buffer)),
  };
}

function once<Value>(known: Map<string, Value>, name: string, make: () => Value): Value {
  const found = known.get(name);
  if (found !== undefined) return found;
  const made = make();
  known.set(name, made);
  return made;
}
