import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanitize, sanitizeLine } from '../../../src/parse/sanitize.ts';

describe('sanitize', () => {
  test.for([
    ['a plain line\n', 'a plain line\n'],
    ['\u001b[31mred\u001b[0m', 'red'],
    ['\u009b31mred', 'red'],
    ['\u001b]0;a title\u0007after', 'after'],
    ['\u001b]8;;https://example.org\u001b\\link\u001b]8;;\u001b\\', 'link'],
    ['\u001b]52;c;never closed', ']52;c;never closed'],
    ['\u001bPq device\u001b\\', 'Pq device\\'],
    ['rm\b\bls', 'rmls'],
    ['one\r\ntwo\rthree\u0085four\u2028five\ffive', 'one\ntwo\nthree\nfour\nfive\nfive'],
    ['a\tb', 'a    b'],
    ['\u202eevil\u202c \u2066x\u2069', 'evil x'],
    ['\ufeffmark', 'mark'],
    ['\ud800 alone', '\ufffd alone'],
    [
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}',
    ],
    ['hid\u{e0041}\u{e0042}den', 'hidden'],
    ['👩🏽‍💻 नमस्ते می‌خواهم', '👩🏽‍💻 नमस्ते می‌خواهم'],
    [`e${'\u0301'.repeat(500)}x`, `e${'\u0301'.repeat(30)}x`],
  ] as const)('%j becomes %j', ([text, clean]) => {
    expect(sanitize(text)).toBe(clean);
  });

  const anything = fc.string({ unit: 'binary', maxLength: 60 });
  const controls = fc.stringMatching(/^[\u0000-\u009f\u202a-\u202e\u2066-\u2069[\];m\\0-9a-z]{0,60}$/);

  test('leaves no control and no bidi override, whatever comes in', () => {
    fc.assert(
      fc.property(fc.oneof(anything, controls), (text) => {
        expect(sanitize(text)).toMatch(
          /^[^\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]*$/,
        );
      }),
    );
  });

  test('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.oneof(anything, controls), (text) => {
        expect(sanitize(sanitize(text))).toBe(sanitize(text));
      }),
    );
  });

  test('keeps every printable ASCII character that is in no sequence', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ -~\n\u0000-\u0008\u202e]{0,60}$/), (text) => {
        expect(sanitize(text)).toBe(text.replaceAll(/[\u0000-\u0008\u202e]/g, ''));
      }),
    );
  });
});

test('sanitizeLine folds white space', () => {
  expect(sanitizeLine('  A title\n over\t two lines ')).toBe('A title over two lines');
});
