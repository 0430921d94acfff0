import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { isOfficeAlone, readNameLine } from '../../../../src/quotes/speakers/name-line.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const tokensOf = (text: string) => tokenize(text, [], chooseLanguage('en')).tokens;

test.for<[line: string, name: string | null]>([
  ['Nora Blom, Director of Parks at Dole', 'Nora Blom'],
  ['Nora Blom, Director of Parks (in a call of 2 May)', 'Nora Blom'],
  ['Nora Blom, Director of Parks (who said so)', 'Nora Blom'],
  ['Nora Blom, who left', null],
  ['Nora Blom, Dole', null],
  ['Nora Blom, Dole:', null],
  ['Nora Blom', null],
  ['Nora Blom:', 'Nora Blom'],
  ['Nora B.', 'Nora B.'],
  ['Nora Blom, director!', null],
  ['Nora Blom of Dole', 'Nora Blom'],
  ['Nora Blom of dole', null],
  ['Nora Blom for Dole, director', 'Nora Blom'],
  ['Dole 2 Blom, director', null],
  ['May Monday, director', null],
  ['Nora University Blom, director', null],
  ['Nora, director', null],
  ['Nora Blom, he is a director', null],
  ['Nora Blom and Bo Hale, directors', null],
  [`Nora Blom, director of ${'parks '.repeat(27)}`, 'Nora Blom'],
  [`Nora Blom, director of ${'parks '.repeat(28)}`, null],
])('the line %s names %s', ([line, name]) => {
  const tokens = tokensOf(line);
  const phrase = readNameLine(tokens);
  const words = phrase === null ? null : tokens.slice(phrase.from, phrase.to);
  expect(words?.map(({ text }) => text).join(' ') ?? null).toBe(name);
});

test.for<[line: string, isOffice: boolean]>([
  ['Verified buyer', true],
  ['Mayor of Dole', true],
  ['Mayor of the town of Dole', false],
  ['A goat', false],
  ['The mayor said', false],
  ['mayor, Dole', false],
  ['Readers', false],
])('the line %s is what somebody is: %s', ([line, isOffice]) => {
  expect(isOfficeAlone(tokensOf(line))).toBe(isOffice);
});
