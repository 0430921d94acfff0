/** What a terminal may act on and `JSON.stringify` leaves as it is: DEL, C1, line separators, bidi controls, the byte order mark. */
const UNSAFE = /[\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A value as one line of JSON, for a pipe or a terminal: file names and addresses come as they are, so that scripts can
 * use them, and what could steer a terminal comes as an escape (RFC 8259 §7).
 */
export function toJsonLine(value: unknown): string {
  const escaped = JSON.stringify(value).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `${escaped}\n`;
}
