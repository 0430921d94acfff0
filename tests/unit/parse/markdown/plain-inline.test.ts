import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createInlineReader, proseOf } from '../../../../src/parse/markdown/inline.ts';
import { createNoteRegister } from '../../../../src/parse/markdown/note-register.ts';
import { takePlainProse } from '../../../../src/parse/markdown/plain-inline.ts';

const { tokens } = createInlineReader({ open: false, heldFrom: 0, notes: createNoteRegister(true) });

test('text without markup is read as markdown-it reads it', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-c“é()<>&#;!| \t\n\-1.>=~:"@/{}%+\u00a0]{0,30}$/), (text) => {
      const content = text.trim();
      const plain = takePlainProse(content);
      if (plain !== null) expect(plain).toEqual(proseOf(tokens(content)));
    }),
    { numRuns: 5000 },
  );
});

test('more marks of emphasis than anybody writes are text', () => {
  const text = '*_'.repeat(60_000);
  expect(takePlainProse(text)).toEqual({ text, marks: [] });
  expect(takePlainProse('*a* '.repeat(40_000))).toBeNull();
});
