import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/parse/parse-article.ts';
import { languageOf } from '../../../src/parse/source-code.ts';

test.for([
  ['a.py', 'python'],
  ['A.JS', 'javascript'],
  ['Makefile', 'make'],
  ['a.txt', null],
  ['a.md', null],
  ['constructor', null],
  ['x.constructor', null],
  [null, null],
] as const)('%s is in %s', ([name, language]) => {
  expect(languageOf(name)).toBe(language);
});

test('a program is shown as it stands', () => {
  const { article } = parseArticle('---\nkey: value\n---\n\n# no heading\nlist:\n  - one\n', {
    fileName: 'a.yml',
  });
  expect(article.blocks).toEqual([
    { kind: 'code', lang: 'yaml', text: '---\nkey: value\n---\n\n# no heading\nlist:\n  - one' },
  ]);
});
