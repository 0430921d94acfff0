import { expect, test } from 'vitest';
import { ownAddress } from '../../../src/parse/own-address.ts';

const URL = 'https://www.news.example/a?from=mail';

test.for([
  ['https://news.example/a', 'https://news.example/a'],
  ['https://m.news.example/a', 'https://m.news.example/a'],
  ['http://www.news.example/a', 'http://www.news.example/a'],
  // Of another site, of all pages, or no address at all.
  ['https://other.example/a', URL],
  ['https://news.example.evil.example/a', URL],
  ['https://www.news.example/', URL],
  ['https://ada:secret@www.news.example/a', URL],
  ['https://www.news.example:8080/a', URL],
  ['javascript:alert(1)', URL],
  ['nonsense', URL],
] as const)('a page that says it is %s is %s', ([stated, own]) => {
  expect(ownAddress(URL, [stated])).toBe(own);
});

test('a front page may say that it is one', () => {
  expect(ownAddress('https://news.example/?utm_source=x', ['https://news.example/'])).toBe(
    'https://news.example/',
  );
});
