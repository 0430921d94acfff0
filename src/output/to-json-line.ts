/** What `sanitize` removes and `JSON.stringify` leaves: DEL, C1, line separators, bidi controls, the byte order mark, tags. */
const UNSAFE =
  /[\u007f-\u009f\u2028-\u202e\u2066-\u206f\ufeff\ufff9-\ufffb]|\udb40(?=[\udc00-\udc7f])|(?<=\udb40)[\udc00-\udc7f]/g;

/**
 * A value as JSON, for a pipe or a terminal. File names and addresses stay as they are, so that scripts can use them;
 * anything that could control a terminal is escaped (RFC 8259 §7).
 */
export function toJson(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** A value as one line of JSON, with its line feed. */
export function toJsonLine(value: unknown): string {
  return `${toJson(value)}\n`;
}

/** A list with more than so many entries is written in pieces. */
const LONG = 1000;

/**
 * The same JSON in pieces, none of which has a long list: the text of one block with a hundred thousand links would take
 * as much room as all else, and three times that while it is written.
 */
export function* jsonPieces(value: object): Generator<string> {
  const fields = Object.entries(value).filter(([, one]) => one !== undefined);
  if (!fields.some(([, one]) => isLong(one))) {
    yield toJson(value);
    return;
  }
  for (const [index, [key, one]] of fields.entries()) {
    yield `${index === 0 ? '{' : ','}${toJson(key)}:`;
    if (!isLong(one)) {
      yield toJson(one);
      continue;
    }
    for (const [at, entry] of one.entries()) yield `${at === 0 ? '[' : ','}${toJson(entry)}`;
    yield ']';
  }
  yield '}';
}

function isLong(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && value.length > LONG;
}
