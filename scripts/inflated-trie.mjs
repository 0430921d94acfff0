import { inflateRawSync } from 'node:zlib';

const PACKED = /[\w$]+\.toByteArray\("([^"]+)"\)/;

/**
 * A rolldown plugin that inflates the table of linebreak in the build: the classes of characters, as unicode-trie keeps them.
 * The published code does it when it is loaded, in JavaScript, which takes half as long as Node to start.
 */
export function inflatedTrie() {
  return {
    name: 'inflated-trie',
    transform(code, id) {
      if (!id.includes('/linebreak/')) return null;
      return { code: code.replace(PACKED, (_call, packed) => JSON.stringify(inflate(packed))), map: null };
    },
  };
}

/** Two numbers and the length, each of four bytes; then the table, deflated twice. */
function inflate(packed) {
  const bytes = Buffer.from(packed, 'base64');
  const table = inflateRawSync(inflateRawSync(bytes.subarray(12)));
  const data = Array.from({ length: table.length / 4 }, (_, at) => table.readUInt32LE(4 * at));
  return { highStart: bytes.readUInt32LE(0), errorValue: bytes.readUInt32LE(4), data };
}
