import { describe, expect, test } from 'vitest';
import { readLines } from '../../../../../../src/parse/html/dom/lines.ts';
import { parseTree } from '../../../../../../src/parse/html/dom/tree.ts';
import { readCommonWords } from '../../../../../../src/parse/html/metadata/authors/common-words.ts';

describe('the words that a page writes small', () => {
  const common = readCommonWords(
    readLines(parseTree('<p>On ferry safety, “and” e-mail: o’clock at b@c.de.')),
  );
  test.for<[string, boolean, boolean]>([
    ['Ferry Safety', true, true],
    ['Ferry Ruiz', false, true],
    ['Ana Ruiz', false, false],
    ['ferry safety', false, true],
    // acronyms say nothing of a subject, and are no part of a name
    ['Ferry VPN', true, true],
    ['Ana VPN', false, true],
    ['ANA RUIZ', false, false],
    ['Ana Ruiz III', false, false],
    ['VPN', false, false],
    ['FERRY', true, true],
    ['Ana Ruiz, Ferry', false, false],
    ['And', true, true],
    ['O’clock', true, true],
    ['On', false, false],
    ['B', false, false],
  ])('make %s: %s; are in it: %s', ([name, make, areIn]) => {
    expect([common.make(name), common.areIn(name)]).toEqual([make, areIn]);
  });
});
