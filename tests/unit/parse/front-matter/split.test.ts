import { describe, expect, test } from 'vitest';
import { isOpenFrontMatter, splitFrontMatter } from '../../../../src/parse/front-matter/split.ts';

describe('splitFrontMatter', () => {
  test.for([
    ['---\na: b\n---\nText.', { format: 'yaml', text: 'a: b\n', body: 'Text.' }],
    ['---\r\na: b\r\n---\r\nText.', { format: 'yaml', text: 'a: b\r\n', body: 'Text.' }],
    ['---\n---\n', { format: 'yaml', text: '', body: '' }],
    ['---\na: b\n---  \nText.', { format: 'yaml', text: 'a: b\n', body: 'Text.' }],
    ['---\na: b\n', null],
    [' ---\na: b\n---\n', null],
    ['----\na: b\n---\n', null],
    ['--- \na: b\n...\t\nText.', { format: 'yaml', text: 'a: b\n', body: 'Text.' }],
    ['---\n# only a comment\n---\nText.', { format: 'yaml', text: '# only a comment\n', body: 'Text.' }],
    ['---\nA scene.\n---\nAnother.', null],
    ['---\n\nA scene... and\nmore\n\n...\nAnother.', null],
    ['+++\na = 1\n+++\nText.', { format: 'toml', text: 'a = 1\n', body: 'Text.' }],
    ['{\n "a": "}"\n}\n\nText.', { format: 'json', text: '{\n "a": "}"\n}', body: '\nText.' }],
    ['---json\n{"a": 1}\n---\nText.', { format: 'json', text: '{"a": 1}\n', body: 'Text.' }],
    ['{"a": 1}\n', null],
    ['{"a": 1}\n{"a": 2}\n', null],
    ['{braces} at the start\n', null],
    ['% T\n% A\n% 2024\n\nText.', { format: 'pandoc', text: '% T\n% A\n% 2024\n', body: '\nText.' }],
    ['% T\n  goes on\nText.', { format: 'pandoc', text: '% T\n  goes on\n', body: 'Text.' }],
    ['%\n% A\n\nText.', { format: 'pandoc', text: '%\n% A\n', body: '\nText.' }],
    ['%\n\nText.', null],
    ['%20 is a space.\n', null],
    ['Title: T\nAuthor: A\n\nText.', { format: 'multimarkdown', text: 'Title: T\nAuthor: A', body: 'Text.' }],
    ['Date: Monday\nWhere: here\n\nText.', null],
    ['Title: T\nand a sentence.\n\nText.', null],
    ['Titles: many\n\nText.', null],
  ] as const)('of %j', ([text, split]) => {
    expect(splitFrontMatter(text)).toEqual(split);
  });

  test('takes the first lines of plain text for text', () => {
    expect(splitFrontMatter('Title: T\nAuthor: A\n\nText.', 'a.txt')).toBeNull();
    expect(splitFrontMatter('% T\n\nText.', 'a.txt')).toBeNull();
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
