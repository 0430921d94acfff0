/** FNV-1a takes bytes; to take four at once is four times as fast, and tells a torn file as well. */
const PRIME = 16_777_619;
const BASIS = 0x811c9dc5;

/**
 * A number of 32 bits that is another for other bytes, but for chance. Node's own ways to tell load its streams,
 * which takes longer than this.
 *
 * @param seed gives others again.
 */
export function hashBytes(bytes: Uint8Array, seed = 0): number {
  let hash = BASIS ^ seed ^ bytes.length;
  const { buffer, byteOffset } = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  const words = new Int32Array(buffer, byteOffset, bytes.length >> 2);
  for (let index = 0; index < words.length; index++) hash = mix(hash, words[index] as number);
  for (let index = words.length * 4; index < bytes.length; index++) hash = mix(hash, bytes[index] as number);
  return hash >>> 0;
}

function mix(hash: number, word: number): number {
  const mixed = Math.imul(hash ^ word, PRIME);
  // Else the upper bits of a word would tell nothing of the lower ones of the hash.
  return mixed ^ (mixed >>> 15);
}

/** As eight hexadecimal digits. */
export function hashToText(hash: number): string {
  return hash.toString(16).padStart(8, '0');
}
