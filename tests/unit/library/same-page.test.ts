import { expect, test } from 'vitest';
import { isSamePage, withoutTracking } from '../../../src/library/same-page.ts';

const PAGE = 'https://news.example/a?id=3';

test.for([
  'https://news.example/a?id=3#part',
  'http://news.example/a?id=3',
  'HTTPS://News.Example:443/a?id=3',
  'https://news.example/a?id=3&utm_source=mail&utm_medium=x',
  'https://news.example/a?fbclid=1&id=3&gclid=2',
  'https://news.example/a?mc_cid=1&mc_eid=2&id=3&_hsenc=4',
  'https://news.example/a?&id=3&',
] as const)('%s is the same page', (other) => {
  expect(isSamePage(other, PAGE)).toBe(true);
});

test.for([
  'https://news.example/a?id=4',
  'https://news.example/a',
  'https://news.example/b?id=3',
  'https://www.news.example/a?id=3',
  'https://news.example/a?id=3&page=2',
  'https://news.example/a?id=3&p=2',
  'https://news.example/a?id=3#!/inner',
  'https://news.example/a?id=3#/inner',
  'ftp://news.example/a?id=3',
  'news.example/a?id=3',
  '',
] as const)('“%s” is another', (other) => {
  expect(isSamePage(other, PAGE)).toBe(false);
});

test('spelling of other letters is the same', () => {
  expect(isSamePage('https://a.example/caf%c3%a9', 'https://a.example/café')).toBe(true);
});

test('only tracking parameters and the fragment are removed', () => {
  expect(withoutTracking('https://a.example/?utm_source=x&q=a+b%20c#d')).toBe('https://a.example/?q=a+b%20c');
  expect(withoutTracking('https://a.example/?utm_source=x')).toBe('https://a.example/');
  expect(withoutTracking('https://a.example/?q=a+b')).toBe('https://a.example/?q=a+b');
  expect(withoutTracking('A book')).toBe('A book');
});
