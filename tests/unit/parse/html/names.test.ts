import { describe, expect, test } from 'vitest';
import { looksLikeName, splitNames, tidy } from '../../../../src/parse/html/metadata/authors/names.ts';
import { afterIntroduction } from '../../../../src/parse/html/metadata/authors/words.ts';

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
    ['Ana Ruiz, Correspondent, and Bo Hale, in Lisbon', ['Ana Ruiz', 'Bo Hale']],
    ['Ana Ruiz, Lisbon', ['Ana Ruiz']],
    ['Ana Ruiz, New York', ['Ana Ruiz']],
    ['Ana Ruiz, Home and Digital Security Expert & Bo Hale, Home Security Expert', ['Ana Ruiz', 'Bo Hale']],
    ['Ana Ruiz, senior reporter', ['Ana Ruiz']],
    ['QUAY ONLINE, Hamburg, Germany', ['QUAY ONLINE']],
    ['Ana, Bo', ['Ana', 'Bo']],
    ['Ana Ruiz und Bo Hale', ['Ana Ruiz', 'Bo Hale']],
    ['Анна Руис и Борис Холл', ['Анна Руис', 'Борис Холл']],
    ['山田太郎、鈴木花子', ['山田太郎', '鈴木花子']],
    ['See full bio', []],
    ['From Our Quay', []],
    ['Ana Ruiz. Translated by Bo Hale', ['Ana Ruiz']],
    ['Last Update', []],
    ['Publiziert am', []],
    ['Date Posted', []],
    ['content: Quay', []],
    ['Saturday', []],
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
  ['Story by Ana Ruiz', 'Ana Ruiz'],
  ['Words and photos by Ana Ruiz', 'Ana Ruiz'],
  ['Ein Gastbeitrag von Ana Ruiz', 'Ana Ruiz'],
  ['Autorin: Ana Ruiz', 'Ana Ruiz'],
  ['Par Ana Ruiz', 'Ana Ruiz'],
  ['Propos recueillis par Ana Ruiz', 'Ana Ruiz'],
  ['Por Ana Ruiz', 'Ana Ruiz'],
  ['Texto: Ana Ruiz', 'Ana Ruiz'],
  ['Di Ana Ruiz', 'Ana Ruiz'],
  ['a cura di Ana Ruiz', 'Ana Ruiz'],
  ['Door Ana Ruiz', 'Ana Ruiz'],
  ['Av Ana Ruiz', 'Ana Ruiz'],
  ['Af Ana Ruiz', 'Ana Ruiz'],
  ['Teksti: Ana Ruiz', 'Ana Ruiz'],
  ['Autor: Ana Ruiz', 'Ana Ruiz'],
  ['Автор: Анна Руис', 'Анна Руис'],
  ['Текст: Анна Руис', 'Анна Руис'],
  ['Penulis: Ana Ruiz', 'Ana Ruiz'],
  ['Tác giả: Ana Ruiz', 'Ana Ruiz'],
  ['بقلم أحمد علي', 'أحمد علي'],
  ['作者：王小明', '王小明'],
  ['文／王小明', '王小明'],
  ['文・写真：山田太郎', '山田太郎'],
  ['글: 김철수', '김철수'],
  ['Bystanders saw it', null],
  ['Author Bio', null],
  ['Contributor Content', null],
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

test.for<[string, string, string | null]>([
  ['Door Straps', 'en', null],
  ['Door Ana Ruiz', 'nl-BE', 'Ana Ruiz'],
  ['Par Avion', 'en', null],
  ['Von Ana Ruiz', 'de', 'Ana Ruiz'],
  ['Di Ana Ruiz', 'fr', null],
  ['By Ana Ruiz', 'fr', 'Ana Ruiz'],
])('the introduction of %j on a page in %s leads to %j', ([line, lang, rest]) => {
  expect(afterIntroduction(line, lang)).toBe(rest);
});

test('tidy takes off what stands about a name', () => {
  expect(tidy(' • By Ana Ruiz, ')).toBe('Ana Ruiz');
});
