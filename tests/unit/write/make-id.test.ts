import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeId } from '../../../src/write/make-id.ts';

describe('makeId', () => {
  test.for([
    ['A Bridge for Ardle', 'a-bridge-for-ardle'],
    ['“Don’t!” said Été & Co.', 'dont-said-ete-co'],
    ['牛のように', '牛のように'],
    ['Ещё й', 'ещё-й'],
    ['ﬁne Ｗｉｄｅ', 'fine-wide'],
    ['नमस्ते दुनिया', 'नमस्ते-दुनिया'],
    ['한국어 제목', '한국어-제목'],
    ['???', 'untitled'],
    ['', 'untitled'],
    ['NUL', 'article-nul'],
    ['com¹', 'article-com1'],
    ['1984', 'article-1984'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.hidden', 'hidden'],
    ['a\u200bb', 'ab'],
    [`${'long '.repeat(40)}end`, 'long-'.repeat(18).slice(0, -1)],
    ['字'.repeat(200), '字'.repeat(63)],
  ] as const)('of %j is %j', ([title, id]) => {
    expect(makeId(title)).toBe(id);
  });

  test('is fit to be a file’s name, whatever the title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (title) => {
        const id = makeId(title);
        expect(id).toMatch(/^[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u);
        expect(id).toBe(id.normalize('NFC'));
        expect(id.length).toBeLessThanOrEqual(100);
        expect(Buffer.byteLength(`${id}-99999.md`)).toBeLessThanOrEqual(255);
        expect(makeId(id)).toBe(id);
      }),
    );
  });
});
