/**
 * Words that a text of some length has in its own language and hardly in another but a neighbour: ASCII, five letters at
 * most; and signs of the same kind.
 */
const tellingWords: readonly (readonly [code: string, words: string, signs: string])[] = [
  ['en', 'the and of was with said that from his her she they were this you but what who which are been', ''],
  [
    'de',
    'und nicht ist das ein eine auf sich auch zu im wird sie ich wir sagte aber dass haben einen wenn',
    'ß',
  ],
  [
    'fr',
    'les des est dans une qui pour pas sur avec dit elle nous vous sont cette aux ont comme leur que',
    'œ',
  ],
  [
    'es',
    'los las con por dijo pero como el su muy sus hay fue desde hasta dice este esta que para una se',
    'ñ¿¡',
  ],
  ['it', 'che non gli nel della sono anche dal di alla dei delle suo poi detto chi si con una se', 'ò'],
  ['pt', 'uma dos mas seu pelo ele ela em ao os isso muito pela foi diz que para como se por', 'ãõ'],
  ['nl', 'het een van dat niet voor met op ik zijn hij ze maar ook naar bij aan zei heeft deze', ''],
  ['pl', 'nie jest na od jak ale przez czy tak po dla tylko jego jej przy oraz jako', 'ąęłż'],
  ['sv', 'och att inte av jag till ett hon hade vad sade ska redan detta det som med han var', 'å'],
  ['da', 'og ikke jeg til af hun havde sagde siger noget skal hvad meget kunne det som med han var', 'åøæ'],
];

export const MAX_LETTERS = 5;

/** The smallest code of a listed sign. */
export const FIRST_SIGN = 0xa1;

/** A sign as a number that no word has. */
export function keyOfSign(code: number): number {
  return (1 << (5 * MAX_LETTERS)) | code;
}

/** What the build makes of the lists above. */
export interface TellingTable {
  /** The language of each list. */
  readonly codes: readonly string[];
  /** The words and signs, each in the slot of its key; a free slot has the key 0. */
  readonly keys: readonly number[];
  /** The lists that each is in, as bits. */
  readonly lists: readonly number[];
}

const SLOTS = 512;

/** The table of the lists above, for the build. */
export function tellingTable(): TellingTable {
  const keys = new Array<number>(SLOTS).fill(0);
  const lists = new Array<number>(SLOTS).fill(0);
  for (const [list, [, words, signs]] of tellingWords.entries()) {
    const listed = [
      ...words.split(' ').map(keyOf),
      ...[...signs].map((sign) => keyOfSign(sign.charCodeAt(0))),
    ];
    for (const key of listed) {
      const slot = slotOf(keys, key);
      keys[slot] = key;
      lists[slot] = (lists[slot] as number) | (1 << list);
    }
  }
  return { codes: tellingWords.map(([code]) => code), keys, lists };
}

/** Five bits a letter, whatever its case: a word as one number, so that reading a text makes no string for each word. */
function keyOf(word: string): number {
  let key = 0;
  for (let at = 0; at < word.length; at++) key = (key << 5) | (word.charCodeAt(at) & 0x1f);
  return key;
}

/** The slot that has `key`, or the free one for it. */
export function slotOf(keys: readonly number[], key: number): number {
  let slot = (Math.imul(key, 0x9e3779b1) >>> 16) & (SLOTS - 1);
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & (SLOTS - 1);
  return slot;
}
