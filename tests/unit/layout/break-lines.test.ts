import { describe, expect, test } from 'vitest';
import { anyText } from '../../../src/layout/any-text.ts';
import { breakLines } from '../../../src/layout/break-lines.ts';
import { plainText } from '../../../src/layout/plain-text.ts';

const linesOf = (text: string, measure: number, typesetter = anyText) =>
  breakLines(text, measure, typesetter).map(({ start, end }) => text.slice(start, end));

describe('breakLines', () => {
  test.for([
    {
      text: 'the tide went out and the boats sat down',
      lines: ['the tide went out', 'and the boats', 'sat down'],
    },
    { text: 'one two three four', lines: ['one two three four'] },
    { text: 'a last line—of the short kind so', lines: ['a last line—of the', 'short kind so'] },
  ])('sets $text', ({ text, lines }) => {
    expect(linesOf(text, 18)).toEqual(lines);
    expect(linesOf(text, 18, plainText)).toEqual(lines);
  });
});
