import fc from 'fast-check';
import MarkdownIt from 'markdown-it';
import { expect, test } from 'vitest';
import { takePlainInline } from '../../../../src/parse/markdown/plain-inline.ts';

const usual = new MarkdownIt('commonmark', { html: true }).enable('table');
const quick = new MarkdownIt('commonmark', { html: true }).enable('table').use(takePlainInline);

test('a block without markup is read as markdown-it reads it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c“é*_`[\]()<>&#;!|\\ \n\-1.>=~:"@/{}$%^+]{0,30}$/), (text) => {
      expect(quick.parse(text, {})).toEqual(usual.parse(text, {}));
    }),
    { numRuns: 5000 },
  );
});
