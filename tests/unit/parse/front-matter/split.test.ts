import { describe, expect, test } from 'vitest';
import { isOpenFrontMatter, splitFrontMatter } from '../../../../src/parse/front-matter/split.ts';

describe('splitFrontMatter', () => {
  test.for([
    ['---\na: b\n---\nText.', { yaml: 'a: b\n', body: 'Text.' }],
    ['---\r\na: b\r\n---\r\nText.', { yaml: 'a: b\r\n', body: 'Text.' }],
    ['---\n---\n', { yaml: '', body: '' }],
    ['---\na: b\n---  \nText.', { yaml: 'a: b\n', body: 'Text.' }],
    ['---\na: b\n', null],
    [' ---\na: b\n---\n', null],
    ['----\na: b\n---\n', null],
  ] as const)('of %j', ([text, split]) => {
    expect(splitFrontMatter(text)).toEqual(split);
  });

  test('of a text whose second rule is far below is none', () => {
    expect(splitFrontMatter(`---\n${'a\n'.repeat(40_000)}---\nText.`)).toBeNull();
  });
});

describe('isOpenFrontMatter', () => {
  test.for([
    ['---\na: b\n', true],
    ['---\na: b\n---\n', false],
    ['Text.\n', false],
  ] as const)('of %j is %s', ([text, isOpen]) => {
    expect(isOpenFrontMatter(text)).toBe(isOpen);
  });

  test('does not wait for ever', () => {
    expect(isOpenFrontMatter(`---\n${'a\n'.repeat(40_000)}`)).toBe(false);
  });
});
