/** A table stored by column; each column is decoded at its first use. */
export interface Columns {
  readonly rows: number;
  /** A column of JSON values, one per row. */
  values(name: string): readonly unknown[];
  /** A column of numbers, one per row. */
  numbers(name: string): Float64Array;
  /** Whole numbers below 2³², any number of them. */
  integers(name: string): Uint32Array;
  bytes(name: string): Buffer;
}

interface Header {
  readonly rows: number;
  readonly columns: readonly (readonly [name: string, bytes: number])[];
}

const LINE_FEED = 0x0a;

/** Encode a table: a line with the length of each column, then the columns, in this machine's byte order. */
export function packColumns(
  rows: number,
  columns: Readonly<Record<string, readonly unknown[] | Float64Array | Uint32Array | Buffer>>,
): Buffer {
  const packed = Object.entries(columns).map(([name, column]) => {
    const bytes = ArrayBuffer.isView(column)
      ? Buffer.from(column.buffer, column.byteOffset, column.byteLength)
      : Buffer.from(JSON.stringify(column));
    return { name, bytes };
  });
  const header: Header = { rows, columns: packed.map(({ name, bytes }) => [name, bytes.length]) };
  return Buffer.concat([Buffer.from(`${JSON.stringify(header)}\n`), ...packed.map(({ bytes }) => bytes)]);
}

/** @param bytes as `packColumns` made them; they must not change afterwards. */
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
  const integers = new Map<string, Uint32Array>();
  const bytesOf = (name: string) => places.get(name) ?? Buffer.alloc(0);
  // Copied, as typed arrays have to be aligned.
  const copyOf = (name: string) => new Uint8Array(bytesOf(name)).buffer;
  return {
    rows,
    values: (name) =>
      values.get(name) ?? keep(values, name, JSON.parse(places.get(name)?.toString() ?? '[]')),
    numbers: (name) => numbers.get(name) ?? keep(numbers, name, new Float64Array(copyOf(name))),
    integers: (name) => integers.get(name) ?? keep(integers, name, new Uint32Array(copyOf(name))),
    bytes: bytesOf,
  };
}

function keep<Value>(known: Map<string, Value>, name: string, made: Value): Value {
  known.set(name, made);
  return made;
}
