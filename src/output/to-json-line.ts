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

export function toJsonLine(value: unknown): string {
  return `${toJson(value)}\n`;
}
