import { describe, expect, test } from 'vitest';
import {
  afterIntroduction,
  looksLikeName,
  splitNames,
  tidy,
} from '../../../../src/parse/html/metadata/authors/names.ts';

describe('splitNames', () => {
  test.for<[string, readonly string[]]>([
    ['Ana Ruiz', ['Ana Ruiz']],
    ['By Ana Ruiz', ['Ana Ruiz']],
    ['Ana Ruiz and Bo Hale', ['Ana Ruiz', 'Bo Hale']],
    ['Ana Ruiz, Bo Hale & Cy Dunn', ['Ana Ruiz', 'Bo Hale', 'Cy Dunn']],
    ['Ana Ruiz, PhD, and Bo Hale Jr.', ['Ana Ruiz, PhD', 'Bo Hale Jr.']],
    ['Ana Ruiz | Island desk', ['Ana Ruiz']],
    ['desk@quay.example', []],
    ['https://quay.example/ana', []],
    ['admin', []],
    ['May 2, 2024', []],
  ])('in %j finds %j', ([byline, names]) => {
    expect(splitNames(byline)).toEqual(names);
  });
});

test.for<[string, string | null]>([
  ['By Ana Ruiz', 'Ana Ruiz'],
  ['Written by: Ana Ruiz', 'Ana Ruiz'],
  ['Von Ana Ruiz', 'Ana Ruiz'],
  ['Author: Ana Ruiz', 'Ana Ruiz'],
  ['Bystanders saw it', null],
])('after the introduction of %j comes %j', ([line, rest]) => {
  expect(afterIntroduction(line)).toBe(rest);
});

test.for<[string, boolean]>([
  ['Ana Ruiz', true],
  ['Ana de la Cruz', true],
  ['J. R. Hale', true],
  ['Ana', true],
  ['the goats', false],
  ['Ana Ruiz reports from the island', false],
  ['Posted on', false],
  ['March 20', false],
])('%j looks like a name: %s', ([text, looks]) => {
  expect(looksLikeName(text)).toBe(looks);
});

test('tidy takes off what stands about a name', () => {
  expect(tidy(' • By Ana Ruiz, ')).toBe('Ana Ruiz');
});
