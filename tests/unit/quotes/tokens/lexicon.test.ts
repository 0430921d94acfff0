import { describe, expect, it } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { lexiconOf } from '../../../../src/quotes/tokens/lexicon.ts';

const { plainWordAt, wordAt } = lexiconOf(chooseLanguage('en'));
const wordOf = (text: string) => wordAt(`“${text}”`, 1, 1 + text.length);

/** Words that two numbers of five bits a letter would not tell apart if the capital or the length took no part. */
const alike = [
  ['Il', 'il', 'ail', 'Ail'],
  ['aa', 'a', 'A', 'Aa', 'aaaaaaa', 'Aaaaaaa'],
  ['abcdef', 'Abcdef', 'abcdefa', 'Abcdefa', 'aabcdef'],
  ['abcdefghijkl', 'Abcdefghijkl', 'abcdefghijklm', 'Abcdefghijklm'],
  ['its', 'it’s', "it's", 'ITS', 'Its', 'iTs', 'i-ts', '1ts', 'ïts'],
];

describe('a word is one token wherever it stands, and another than any other word', () => {
  it.each(alike)('%s, %s, %s', (...words) => {
    for (const word of words) {
      expect(wordOf(word).text).toBe(word);
      expect(wordOf(word)).toBe(wordOf(word));
    }
  });

  it('holds when there are many', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    const words = [...letters].flatMap((one) =>
      [...letters].flatMap((two) => [...letters].map((three) => one + two + three)),
    );
    const tokens = words.map(wordOf);
    expect(words.every((word, at) => wordOf(word) === tokens[at] && tokens[at]?.text === word)).toBe(true);
  });
});

describe('a plain word ends before what is never part of one', () => {
  it.each([
    ['boat', 'boat'],
    ['boat sails', 'boat'],
    ['Boat, sails', 'Boat'],
    ['lighthouses?', 'lighthouses'],
    ['boat.', null],
    ['boat’s', null],
    ['co-op', null],
    ['MV', null],
    ['café', null],
    ['2nd', null],
    ['lighthousekeeper', null],
  ])('%s: %s', (text, word) => {
    expect(plainWordAt(text, 0, text.length)?.text ?? null).toBe(word);
  });
});
