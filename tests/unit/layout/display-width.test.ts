import fc from 'fast-check';
import stringWidth from 'string-width';
import { expect, test } from 'vitest';
import { displayWidth, findClusters } from '../../../src/layout/display-width.ts';
import { isPlain } from '../../../src/layout/plain-text.ts';

// Characters that join with their neighbours or change their widths, in each way that string-width knows.
const joining = [
  ...[
    '\u0301',
    '\u200d',
    '\ufe0f',
    '\ufe0e',
    '\u20e3',
    '\u1100',
    '\u1161',
    '\u11a8',
    '한',
    '가',
    'ﾞ',
    'ー',
    '日',
    '👩',
    '🏽',
  ],
  ...[
    '🇩',
    '🇪',
    '❤',
    '1',
    '#',
    'น',
    'ำ',
    '้',
    'क',
    '्',
    'ष',
    'ि',
    '\u0600',
    '\u0d4e',
    '\u00ad',
    '\u200b',
    '\u2060',
    'é',
    '—',
  ],
];

const texts = fc
  .array(fc.oneof(fc.constantFrom(...joining), fc.string({ unit: 'grapheme', maxLength: 2 })), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/\p{Cc}/u.test(text));

const graphemes = new Intl.Segmenter();

test('every text is as wide as string-width says', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(displayWidth(text, 0, text.length)).toBe(stringWidth(text));
    }),
  );
});

test('every character is as wide as string-width says, alone and between letters', () => {
  const wrong: string[] = [];
  for (let code = 0xa0; code < 0x1_00_00; code++) {
    const character = String.fromCharCode(code);
    // Of thousands that are alike, each hundredth.
    if (/[\p{Script=Han}\uac00-\ud7a3\p{Co}]/u.test(character) && code % 100 !== 0) continue;
    const between = `x${character}x`;
    if (displayWidth(character, 0, 1) !== stringWidth(character)) wrong.push(code.toString(16));
    if (displayWidth(between, 0, 3) !== stringWidth(between)) wrong.push(`x${code.toString(16)}x`);
  }
  expect(wrong).toEqual([]);
});

test('every picture is as wide as string-width says, in either style and beside others', () => {
  const wrong: string[] = [];
  for (let code = 0x80; code < 0x2_00_00; code++) {
    const picture = String.fromCodePoint(code);
    if (!/^(?=\p{Extended_Pictographic})\p{S}$/u.test(picture)) continue;
    for (const more of ['', '\ufe0f', '\ufe0f\u0301', '\u0301', '\u200d']) {
      const text = `${picture}${more}${picture}`;
      for (const start of [0, picture.length])
        if (displayWidth(text, start, text.length) !== stringWidth(text.slice(start))) wrong.push(text);
    }
  }
  expect(wrong).toEqual([]);
});

test('clusters are those of Unicode, in texts of any length', () => {
  fc.assert(
    fc.property(texts, fc.integer({ min: 1, max: 60 }), (text, times) => {
      const long = text.repeat(times);
      expect([...findClusters(long)]).toEqual([...graphemes.segment(long)].map(({ segment }) => segment));
    }),
  );
});

test.for([
  ['a', '\u0301'],
  ['', '👩\u200d'],
  ['x', '각'.normalize('NFD')],
] as const)('an endless character comes in pieces, and nothing of it is lost', ([first, more]) => {
  const text = `${first}${more.repeat(2000)}b`;
  const clusters = [...findClusters(text)];
  expect(clusters.join('')).toBe(text);
  expect(Math.max(...clusters.map(({ length }) => length))).toBeLessThan(300);
  expect(clusters.every((cluster) => cluster.isWellFormed())).toBe(true);
});

test('plain characters fill one column each, and stand alone', () => {
  for (let code = 0; code < 0x1_00_00; code++) {
    const character = String.fromCharCode(code);
    if (!isPlain(character)) continue;
    const three = `x${character}x`;
    expect([three, stringWidth(three), [...graphemes.segment(three)].length]).toEqual([three, 3, 3]);
  }
});
