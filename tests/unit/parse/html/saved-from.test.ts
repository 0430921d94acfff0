import { expect, test } from 'vitest';
import { notedAddress, savedFrom } from '../../../../src/parse/html/saved-from.ts';

test.for<[string, string | null]>([
  ['<!-- Page saved with SingleFile\n url: https://quay.example/a -->', 'https://quay.example/a'],
  ['<!-- saved from url=(0022)https://quay.example/a-->', 'https://quay.example/a'],
  ['<!-- saved from url=(0022)https://quay.example/a -->', 'https://quay.example/a'],
  ['<!-- saved from url=(22)https://quay.example/a -->', null],
  ['<!-- saved from url=(0014)about:internet -->', null],
  ['<!-- saved from url=(0022)file://https://x -->', null],
  [`${' '.repeat(4050)}<!-- saved from url=(0022)https://quay.example/a -->`, 'https://quay.example/'],
  [`${' '.repeat(4096)}<!-- saved from url=(0022)https://quay.example/a -->`, null],
  ['<p>saved from url=(0022)https://quay.example/a</p>', null],
])('%j was saved from %s', ([html, url]) => expect(savedFrom(html)).toBe(url));

test.for<[string, string | null]>([
  ['https://quay.example/a b', 'https://quay.example/a%20b'],
  ['HTTP://quay.example', 'http://quay.example/'],
  ['see https://quay.example', null],
  ['https:// ', null],
])('the note %j is %s', ([noted, url]) => expect(notedAddress(noted)).toBe(url));
