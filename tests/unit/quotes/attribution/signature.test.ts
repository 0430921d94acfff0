import { describe, expect, test } from 'vitest';
import {
  readSignature,
  readUnnamedSigner,
  signatureOf,
} from '../../../../src/quotes/attribution/signature.ts';
import { pairMarks } from '../../../../src/quotes/marks/pair-marks.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';
import { english, rangeOf, wordsOf } from '../grammar/words.ts';

describe('a signature', () => {
  test.for<[text: string, named: string | null, line: string | null, unnamed: string | null]>([
    ['— Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['—— Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['-- Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz', null, 'Ana Ruiz', null],
    ['— Ana Ruiz, mayor', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz , mayor [Ana Ruiz]'],
    ['— Ana Ruiz said', null, null, null],
    ['— Ana Ruiz said so', null, null, null],
    ['(Ana Ruiz)', 'Ana Ruiz', 'Ana Ruiz', null],
    ['(Ana Ruiz).', 'Ana Ruiz', 'Ana Ruiz', null],
    ['(Ana Ruiz) said', null, null, null],
    ['(Ana Ruiz said)', null, null, null],
    ['(Ana Ruiz', null, null, null],
    ['— Low Tide, by Bo Oh', 'Bo Oh', 'Bo Oh', 'Low Tide , by Bo Oh [Low Tide]'],
    ['— Ana Ruiz, translated by Bo Oh', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz , translated by Bo Oh [Ana Ruiz]'],
    ['– 3,806 views', null, null, null],
    ['— @ana', '@ana', '@ana', null],
    ['— the mayor', null, 'the mayor', 'the mayor'],
    ['— They', null, null, null],
    ['— When', null, null, null],
    ['— Ana de la Cruz', 'Ana de la Cruz', 'Ana de la Cruz', 'Ana de la Cruz'],
    ['— Ana de', null, 'Ana de', 'Ana de'],
    ['— Ana and Bo', 'Ana and Bo', 'Ana and Bo', 'Ana and Bo'],
    ['— Ana and he', null, null, null],
    ['— Ana Bo Cy Dan Ed Flo Gus', null, 'Ana Bo Cy Dan Ed Flo Gus', 'Ana Bo Cy Dan Ed Flo Gus'],
    ['— Ana Ruiz.', 'Ana Ruiz', 'Ana Ruiz', null],
    ['— Ana Ruiz. Left', null, null, null],
    ['— Ana Ruiz at sea', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz at sea [Ana Ruiz]'],
    ['— Ana Ruiz | Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz | Dole [Ana Ruiz]'],
    ['— Ana Ruiz [Dole]', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz [ Dole ] [Ana Ruiz]'],
    ['— Ana Ruiz • Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz • Dole [Ana Ruiz]'],
    ['— Ana Ruiz – Dole', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz – Dole [Ana Ruiz]'],
    ['— Ana Ruiz 🐐', 'Ana Ruiz', 'Ana Ruiz', 'Ana Ruiz 🐐'],
  ])('%s: %s; on a line of its own: %s; unnamed: %s', ([text, named, line, unnamed]) => {
    const range = rangeOf(text);
    expect(wordsOf(range.tokens, readSignature(range))).toBe(named);
    expect(wordsOf(range.tokens, signatureOf(range.tokens, false))).toBe(line);
    expect(wordsOf(range.tokens, readUnnamedSigner(range))).toBe(unnamed);
  });

  test.for<[string, string | null]>([
    ['Ana Ruiz', 'Ana Ruiz'],
    ['Ana Ruiz, Dole', 'Ana Ruiz'],
    ['Mayor Ruiz', 'Mayor Ruiz'],
    ['Ana', null],
    ['Dole, Ohio', null],
    ['Ana Ruiz, Dole, in May', 'Ana Ruiz'],
    ['Ana Ruiz, Dole.', null],
    ['Ana Ruiz left', null],
    ['Ana Ruiz, of the town of Dole on sea', 'Ana Ruiz'],
    ['Ana Ruiz, of the town of Dole on the sea', null],
    ['(Ana Ruiz)', 'Ana Ruiz'],
    ['(Dole)', null],
  ])('is the line %s: %s', ([text, expected]) => {
    const { tokens } = rangeOf(text);
    expect(wordsOf(tokens, signatureOf(tokens, false))).toBe(expected);
    if (!text.startsWith('(')) expect(signatureOf(tokens, true)).toBe(null);
  });
});

/** Whether the words behind a quote sign it, and whom they name. */
test.for<[text: string, signer: string | null]>([
  ['“Buy.” — Ana Ruiz', 'Ana Ruiz'],
  ['“Buy.” — Will Orr', 'Will Orr'],
  ['“Buy.” — Founder and CEO', 'Founder and CEO'],
  ['“Buy.” — Founder and CEO of a firm', null],
  // Another quote, with its own signature, or the title of what it is from
  ['“Buy.” — Ana Ruiz. “Sell.”', 'Ana Ruiz'],
  ['“Buy.” — Ana Ruiz. It rained.', null],
  ['“Buy.” — Ana Ruiz, mayor. “Sell.” — Bo Hale', 'Ana Ruiz'],
  ['“Buy.” — Ana Ruiz, “The Long Coast”', 'Ana Ruiz'],
  ['“Buy.” — Ana Ruiz, “The Long Coast” is old', null],
  // The sentence goes on.
  ['“Buy.” — Ana Ruiz, however, said so', null],
  ['“Buy.” — Ana Ruiz, and said so', null],
  ['“Buy.” — Ana Ruiz, has left', null],
  ['“Buy.” — Ana Ruiz, who said so', 'Ana Ruiz'],
  ['“Buy.” (Ana Ruiz).', 'Ana Ruiz'],
  ['“Buy.” (Ana Ruiz). So', null],
  [`“Buy.” — Ana Ruiz, ${'so '.repeat(15)}`, 'Ana Ruiz'],
  [`“Buy.” — Ana Ruiz, ${'so '.repeat(16)}`, null],
])('%s is signed by %s', ([text, signer]) => {
  const { tokens } = tokenize(text, pairMarks(text, english).spans, english);
  expect(wordsOf(tokens, readSignature({ tokens, from: 1, to: tokens.length }))).toBe(signer);
});
