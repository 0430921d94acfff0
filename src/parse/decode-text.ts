import { decodeCp437, isCp437 } from './cp437.ts';

/** Windows-1252 0x80-0x9F (WHATWG Encoding). By table: TextDecoder gave C1 controls here in several Node 20 and 22 releases. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Bytes to look at to tell binary from text. */
const BINARY_WINDOW = 8192;

/** Bytes to search for the charset that a page states: the standard's 1,024 are not enough where scripts come first. */
const PRESCAN = 65_536;

/** Turns bytes, piece by piece, into text. */
export interface TextDecoding {
  decode(bytes: Uint8Array, options: { readonly more: boolean }): string;
}

/** The encoding that a byte order mark indicates; `null` without one. */
function statedByMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** Whether a server states UTF-16, in which every other byte of most texts is a NUL. */
function isUtf16(charset: string | null): boolean {
  return charset !== null && /^utf-?16/i.test(charset);
}

/**
 * Whether `bytes`, from the start of a file, are not text: a NUL among the first 8 kB, without a byte order mark or a
 * server that states UTF-16.
 */
export function isBinary(bytes: Uint8Array, charset: string | null = null): boolean {
  return statedByMark(bytes) === null && !isUtf16(charset) && hasNul(bytes);
}

/**
 * Choose how to decode a text that begins with `start`: by its byte order mark, else as UTF-8 when `start` is valid
 * UTF-8, else by the charset that the server or the page states, else as UTF-8 when most of it is, else as what MS-DOS wrote
 * where its frames or letters tell, else as Windows-1252.
 *
 * @param options.whole whether `start` is the whole text, or may end within a character.
 * @param options.charset what a server states; `null` if it states nothing.
 */
export function chooseDecoding(
  start: Uint8Array,
  options: { readonly whole: boolean; readonly charset: string | null },
): TextDecoding {
  const marked = statedByMark(start);
  if (marked !== null) return decoderOf(marked);
  if (isIso2022Jp(start)) return decoderOf('iso-2022-jp');
  // ASCII in UTF-16 is valid UTF-8 too.
  const isUtf8Text = !(isUtf16(options.charset) && hasNul(start)) && isUtf8(start, options.whole);
  if (isUtf8Text) return decoderOf('utf-8');
  const charset = (options.charset ?? statedInPage(start))?.toLowerCase() ?? null;
  if (charset !== null && LATIN_1.test(charset)) return windows1252;
  if (charset !== null && !UTF_8.test(charset)) {
    try {
      return decoderOf(charset);
    } catch {
      // An unknown charset is ignored.
    }
  }
  if (isMostlyUtf8(start)) return decoderOf('utf-8');
  return charset === null && isCp437(start) ? { decode: decodeCp437 } : windows1252;
}

/** Windows-1252, and what is read as that (WHATWG Encoding). */
const LATIN_1 = /^(?:windows-1252|cp1252|iso-?8859-1|latin-?1|us-ascii)$/;
const UTF_8 = /^utf-?8$/;

/** The charset that a page states in a `<meta>` near its start (HTML, “prescan a byte stream”), or an XML declaration. */
function statedInPage(start: Uint8Array): string | null {
  const ascii = windows1252.decode(start.subarray(0, PRESCAN), { more: false });
  const declaration = /^\s*<\?xml\b[^<>]*\bencoding\s*=\s*["']([\w:.-]{1,40})/i.exec(ascii.slice(0, 200));
  const charset = declaration?.[1] ?? charsetInMeta(ascii);
  // A page whose statement can be read as ASCII is not in UTF-16.
  return isUtf16(charset) ? null : charset;
}

/** A statement is shorter. In bytes. */
const MAX_META = 400;
/** Where tags are only quoted, and how that ends. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
  ['<!--', '-->'],
  ['<script', '</script'],
  ['<style', '</style'],
];

function charsetInMeta(page: string): string | null {
  const html = page.toLowerCase();
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    const skipped = SKIPPED.find(([begin]) => html.startsWith(begin, at));
    if (skipped !== undefined) {
      at = html.indexOf(skipped[1], at);
      if (at < 0) return null;
    } else if (html.startsWith('<meta', at)) {
      const tag = html.slice(at, at + MAX_META);
      // bounded: MAX_META
      const charset = /^<meta\b[^<>]*?\bcharset\s*=\s*["']?\s*([\w:.-]{1,40})/.exec(tag)?.[1];
      if (charset !== undefined) return charset;
    }
  }
  return null;
}

/** ISO-2022-JP is ASCII with escape sequences, to JIS X 0208 and back, that no other text has. */
function isIso2022Jp(start: Uint8Array): boolean {
  if (!start.includes(ESCAPE)) return false;
  const ascii = windows1252.decode(start.subarray(0, PRESCAN), { more: false });
  return /\u001b\$[@B]/.test(ascii) && /\u001b\([BJ]/.test(ascii);
}

const ESCAPE = 0x1b;

function hasNul(bytes: Uint8Array): boolean {
  return bytes.subarray(0, BINARY_WINDOW).includes(0);
}

/** Decode a whole text. */
export function decodeText(bytes: Uint8Array, charset: string | null = null): string {
  return chooseDecoding(bytes, { whole: true, charset }).decode(bytes, { more: false });
}

function isUtf8(bytes: Uint8Array, whole: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: !whole });
    return true;
  } catch {
    return false;
  }
}

/** Whether bytes beyond ASCII are UTF-8 more often than not: a byte gone astray, or a text that is cut off, spoils no more than itself. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = new TextDecoder('utf-8').decode(bytes).replace(/[\0-\x7f]+/g, '');
  const broken = beyond.split('\ufffd').length - 1;
  return beyond.length > 2 * broken;
}

function decoderOf(encoding: string): TextDecoding {
  const decoder = new TextDecoder(encoding);
  return { decode: (bytes, { more }) => decoder.decode(bytes, { stream: more }) };
}

const windows1252: TextDecoding = {
  decode(bytes) {
    let text = '';
    // In slices, as a string joined from a million single characters takes long to flatten.
    for (let from = 0; from < bytes.length; from += BINARY_WINDOW) {
      const slice = bytes.subarray(from, from + BINARY_WINDOW);
      text += String.fromCharCode(
        ...Array.from(slice, (byte) =>
          byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
        ),
      );
    }
    return text;
  },
};
