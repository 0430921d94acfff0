import { expect, test } from 'vitest';
import { isNounUse } from '../../../../src/quotes/grammar/verbs.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';
import { english } from './words.ts';

test.for<[string, boolean]>([
  ['a |claim', true],
  ['a rare |claim', true],
  ['his recent |remarks', true],
  ['the coroner |remarks', false],
  ['the coroner |remark', true],
  ['the |remarks', true],
  ['Ruiz’s |claim', true],
  ['Ruiz |claims', false],
  ['in |terms of', true],
  ['a big old bad |claim', false],
  ['his blog |post', true],
  ['the Blue |claim', false],
  ['his long, |claim', false],
  ['no |claim', true],
  ['they |claim', false],
])('in %s the word behind the bar is a noun: %s', ([text, expected]) => {
  const { tokens, starts } = tokenize(text.replace('|', ''), [], english);
  expect(isNounUse(tokens, starts.indexOf(text.indexOf('|')))).toBe(expected);
});
