import { describe, expect, test } from 'vitest';
import {
  isAccount,
  isFullName,
  isRandomAccount,
  looksLikeName,
  splitNames,
  tidy,
} from '../../../../../../src/parse/html/metadata/authors/names.ts';
import { afterIntroduction } from '../../../../../../src/parse/html/metadata/authors/words.ts';

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
    ['www.quay.example', []],
    ['http://quay.example/ana', []],
    ['Ana Ruiz @ The Quay', []],
    ['Ana Ruiz for The Quay', ['Ana Ruiz']],
    ['Ana Ruiz; for The Quay', ['Ana Ruiz']],
    ['For The Quay, Ana Ruiz', ['Ana Ruiz']],
    ['  Ana   Ruiz  ', ['Ana Ruiz']],
    [', Ana Ruiz ,', ['Ana Ruiz']],
    ['Ana Ruiz (Osthaven)', ['Ana Ruiz']],
    ['Ana Ruiz - Island desk', ['Ana Ruiz']],
    ['Ana Ruiz 4 min read', ['Ana Ruiz']],
    ['Ana Ruiz Photos: Bo Hale', ['Ana Ruiz']],
    ['Ana Ruiz, MD, Bo Hale', ['Ana Ruiz, MD', 'Bo Hale']],
    ['Ana Ruiz, III', ['Ana Ruiz, III']],
    ['Ana Ruiz, reporter', ['Ana Ruiz']],
    ['reporter', ['reporter']],
    [`Ana Ruiz${' '.repeat(1992)}`, ['Ana Ruiz']],
    [`Ana Ruiz${', Bo'.repeat(900)}`, ['Ana Ruiz']],
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

test('tidy takes off what stands around a name and is no part of it', () => {
  expect(tidy(' • By Ana Ruiz, ')).toBe('Ana Ruiz');
});

describe('a name', () => {
  test.for<[string, boolean]>([
    ['Ana Ruiz', true],
    ['Ana', true],
    ['Ana de la Cruz', true],
    ['Ana María José Pilar Del Ruiz', true],
    ['Ana María José Pilar Luz Del Ruiz', false],
    ['Ana de', false],
    ['ana ruiz', false],
    ['Ana, who swam', true],
    ['J. R. O’Hale-Li', true],
    ['Ana Ruiz?', false],
    ['Ana <Ruiz>', false],
    ['Ana = Ruiz', false],
    ['Ana 123', false],
    ['http: Ana', false],
    ['www.Ana', false],
    ['Jan 5', false],
    ['김철수', true],
    ['김', false],
    ['김철수박영희', false],
    ['王小明', true],
    ['王小明张小红李小刚赵小燕军', false],
    ['دانا', true],
    ['د', false],
    ['אנה', true],
    ['आना', true],
    ['12', false],
    [`Ana ${'R'.repeat(76)}`, true],
    [`Ana ${'R'.repeat(77)}`, false],
  ])('%s looks like one: %s', ([name, expected]) => expect(looksLikeName(name)).toBe(expected));

  test.for<[string, boolean]>([
    ['Ana Ruiz', true],
    ['Ana', false],
    ['Ana Ruiz, PhD', true],
    ['Ana, PhD', false],
    ['Ana María Ruiz Del', true],
    ['Ana María José Pilar Ruiz', false],
    ['de Ruiz', false],
    ['王 小明', false],
    ['Quay University', false],
    ['Quay News', false],
  ])('%s is a full one: %s', ([name, expected]) => expect(isFullName(name)).toBe(expected));

  test.for<[string, boolean, boolean]>([
    ['mruizq6vkpg2ma0ci', true, true],
    ['m1r2u3', true, false],
    ['m1r2u3iz4567', true, true],
    ['m1r2u3iz456', true, false],
    ['m1r2uiqwertz', true, false],
    ['ana.ruiz-2_x', true, false],
    ['Ana1b2c3d4e5f6', false, false],
  ])('%s is an account: %s, and one that nobody chose: %s', ([name, isOne, isRandom]) => {
    expect([isAccount(name), isRandomAccount(name)]).toEqual([isOne, isRandom]);
  });
});
