import { expect, test } from 'vitest';
import { countWords, minutesToRead } from '../../../src/parse/count-words.ts';

test.for([
  ['', 0],
  ['one two  three', 3],
  ["don’t well-known 3.5 o'clock", 4],
  ['word — word – word', 3],
  ['one—two', 2],
  ['“Yes,” he said…', 3],
  ['日本語の文章', 3],
  ['全部で7語', 3],
  ['สวัสดีชาวโลก', 6],
  ['한국어 문장', 2],
  ['слово और शब्द', 3],
  ['👩‍🚒 ok', 1],
] as const)('%j has %i', ([text, words]) => {
  expect(countWords(text)).toBe(words);
});

test.for([
  [0, 1],
  [344, 1],
  [345, 2],
  [431, 2],
  [2300, 10],
] as const)('%i words take %i minutes', ([words, minutes]) => {
  expect(minutesToRead(words)).toBe(minutes);
});
