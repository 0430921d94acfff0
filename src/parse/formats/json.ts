import type { Start } from './start.ts';

/**
 * How JSON begins: a key, or a list of objects or of lists. Asked only of JSON that is longer than the part that is
 * looked at, which cannot be parsed.
 */
const LIKE_JSON = /^\s*[[{]\s*(?:[[{]\s*){0,8}"(?:[^"\\\n]|\\.){0,200}"\s*[:,]/;

/** Objects or lists, as programs write them. They have to parse: prose may begin with a bracket, too. */
export function isJson(start: Start): boolean {
  return parseJson(start) !== undefined;
}

/** A JSON Feed (jsonfeed.org). */
export function isJsonFeed(start: Start): boolean {
  if (!/"version"\s*:\s*"https?:\/\/(?:www\.)?jsonfeed\.org\//.test(start.text.slice(0, 4096))) return false;
  return parseJson(start) !== undefined;
}

/** An object on each line: the first three tell. */
export function isJsonLines({ text }: Start): boolean {
  if (!text.startsWith('{')) return false;
  const lines = text
    .split('\n', 4)
    .filter((line) => line.trim() !== '')
    .slice(0, 3);
  return lines.length > 1 && lines.every((line) => isObject(parse(line)));
}

/** `undefined` where it is none; of a text that is not whole, whether it looks like JSON is all that is known. */
function parseJson({ text, whole }: Start): unknown {
  if (!/^\s{0,100}[[{]/.test(text.slice(0, 101))) return undefined;
  if (!whole) return LIKE_JSON.test(text) ? null : undefined;
  const value = parse(text);
  return isObject(value) ? value : undefined;
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
