import { describe, expect, test } from 'vitest';
import { isReadable, parseContentType } from '../../../../src/source/http/content-type.ts';

test.for([
  [undefined, null],
  ['', null],
  ['html', null],
  ['text/html, text/plain', null],
  [`text/${'x'.repeat(300)}`, null],
  ['text/html', { mediaType: 'text/html', charset: null }],
  ['Text/HTML; Charset="Shift_JIS"', { mediaType: 'text/html', charset: 'Shift_JIS' }],
  ['text/html; charset=utf-8; charset=latin1', { mediaType: 'text/html', charset: 'utf-8' }],
  ['text/html; charset="\u009b31m"', { mediaType: 'text/html', charset: null }],
  [['image/png', 'text/html'], { mediaType: 'text/html', charset: null }],
] as const)('%j states %j', ([header, stated]) => {
  expect(parseContentType(header)).toEqual(stated);
});

describe('isReadable', () => {
  test.for([
    ['text/html', true],
    ['text/plain', true],
    ['text/markdown', true],
    ['application/xhtml+xml', true],
    ['application/json', true],
    ['application/pdf', false],
    ['application/octet-stream', true],
    ['image/svg+xml', false],
  ] as const)('%s: %s', ([mediaType, readable]) => {
    expect(isReadable(mediaType)).toBe(readable);
  });
});
