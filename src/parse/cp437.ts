/** Code page 437 from 0x80 (Unicode consortium, CP437.TXT), in which texts of MS-DOS and `.nfo` files are. */
const HIGH =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

/** Frames and shades: runs of bytes that in Windows-1252 are one capital letter or sign again and again. */
const FRAME = /([\xc4\xcd])\1{3}|[\xb0-\xb2\xdb-\xdf]{3}/g;
/** Signs of Windows-1252 that stand in no word, where code page 437 has ü, ä, ö and their like. */
const INNER = /[a-zA-Z][\x81-\x84\x87-\x89\x8b\x93-\x95][a-z\xe1]/g;
/** Accented letters of Windows-1252 within a word. In code page 437 the same bytes are frames, which stand in no word. */
const WESTERN = /[a-zA-Z][\xc0-\xdf\xe0\xe2-\xff][a-z]/g;

/** Quote marks of Windows-1252 at the beginning or the end of a word. */
const QUOTED = /[\s(][\x82\x84\x91\x93]|[\x92\x94][\s.,;:)]/g;

/** How many signs have to be found: a single one within a word may be a slip. */
const MIN_FOUND = 3;
/** How many bytes of a text are looked at. */
const WINDOW = 65_536;

/** Whether a text that is neither UTF-8 nor states a charset is in code page 437 rather than in Windows-1252. */
export function isCp437(bytes: Uint8Array): boolean {
  const text = charactersOf(bytes.subarray(0, WINDOW));
  const western = count(text, WESTERN) + count(text, QUOTED);
  return [count(text, FRAME), count(text, INNER)].some((found) => found >= MIN_FOUND && found > 2 * western);
}

function charactersOf(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** Decode a text in code page 437. */
export function decodeCp437(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += byte < 0x80 ? String.fromCharCode(byte) : HIGH.charAt(byte - 0x80);
  return text;
}
