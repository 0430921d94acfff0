import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { NameMention } from '../../../../src/quotes/mentions/name-mention.ts';
import { readNames } from '../../../../src/quotes/mentions/names.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

const language = chooseLanguage('en');
/** Words that the article also has without a capital. */
const COMMON = new Set(['long', 'road']);

/** A name in short: what stands beside it, and what that says of it. */
function inShort(name: NameMention): string {
  const said: readonly (string | false | null)[] = [
    name.titledText ?? name.text,
    name.title !== null && `title ${name.title}`,
    name.gender,
    name.speaks && 'speaks',
    name.isOwned && 'owned',
    name.offices.length > 0 && name.offices.join('+'),
    name.lent !== null && `lent ${name.lent}`,
    name.isTitledFull && 'titled full',
    name.opens && 'opens',
    name.isPlaced && 'placed',
    name.isBody && 'body',
  ];
  return said.filter((one) => one).join(', ');
}

test.for<[text: string, names: readonly string[]]>([
  ['Ana Ruiz left', ['Ana Ruiz, female, opens']],
  ['Ruiz left', ['Ruiz, opens']],
  ['Yesterday Ruiz left', ['Ruiz']],
  ['However, Ruiz left', ['Ruiz']],
  ['In May Roth said so', ['Roth, speaks, placed']],
  ['May Roth said so', ['May Roth, female, speaks, opens']],
  ['Jan left', []],
  ['Will Stone come?', ['Stone']],
  ['Will Stone left', ['Will Stone, male, opens']],
  ['Mayor Ana Ruiz left', ['Ana Ruiz, female, mayor, opens']],
  ['the mayor, Ana Ruiz, left', ['Ana Ruiz, female, mayor']],
  ['Ana Ruiz, the mayor, left', ['Ana Ruiz, female, mayor, opens']],
  ['Ana Ruiz, mayor, left', ['Ana Ruiz, female, mayor, opens']],
  ['Ana Ruiz, the deputy mayor, left', ['Ana Ruiz, female, deputy mayor, opens']],
  ['Gov. Ana Ruiz left', ['Ana Ruiz, female, governor, opens']],
  ['Mrs. Ruiz left', ['Mrs. Ruiz, title Mrs., female, opens']],
  ['Mr. and Mrs. Ruiz left', ['Mrs. Ruiz, title Mrs., female']],
  ['Miss Ana Ruiz left', ['Ana Ruiz, female, titled full, opens']],
  ['Dr. Ruiz left', ['Dr. Ruiz, title Dr., doctor, opens']],
  ['Ana Ruiz Jr. left', ['Ana Ruiz Jr., female, opens']],
  ['Ana de la Cruz left', ['Ana de la Cruz, female, opens']],
  ['Ana van left', ['Ana, female, opens']],
  ['6 P. M. it was', []],
  ['EVA LIND left', ['Eva Lind, female, opens']],
  ['THE LONG ROAD HOME', []],
  ['Ida and Olaf Kern left', ['Ida, female, lent kern, opens', 'Olaf Kern, male']],
  ['Ida and Kern left', ['Ida, female, opens', 'Kern']],
  ['the Paul Hales left', []],
  ['the General left', ['the General']],
  ['The General left', ['the General']],
  ['a General left', []],
  ['the Gen. left', []],
  ['Ana’s boat is far', ['Ana, female, opens']],
  ['American Ana Ruiz left', ['Ana Ruiz, female']],
  ['Ana Bo Cy Dan Ed Flo Gus left', []],
  ['Brightwater Events Owner left', []],
  ['Hale’s lawyer, Bo Ruiz, left', ['Hale, opens', 'Bo Ruiz, male, owned']],
  ['in Dole it rained', ['Dole, placed']],
  ['at Ana Ruiz it rained', ['Ana Ruiz, female, placed']],
  ['Ana Ruiz said so', ['Ana Ruiz, female, speaks, opens']],
  ['Ana Ruiz also said so', ['Ana Ruiz, female, speaks, opens']],
  ['according to Ana Ruiz it rained', ['Ana Ruiz, female, speaks']],
  ['“No,” said Ana Ruiz', ['Ana Ruiz, female, speaks']],
  ['a woman named Rectina left', ['Rectina, female']],
  ['his mother Ana left', ['Ana, female, owned']],
  ['his friend Sam left', ['Sam, owned']],
  ['Acme University left', ['Acme University, opens, body']],
  ['University left', ['University, opens, body']],
  ['Queen Ana left', ['Queen Ana, female, queen, opens']],
  ['Tuesday left', []],
  ['Monday Ruiz left', ['Ruiz']],
  ['@ana left', ['@ana, opens']],
  ['Mary Oh left', ['Mary Oh, female, opens']],
  ['Ruiz and Hale left', ['Ruiz, opens', 'Hale']],
  ['Ruiz, Hale and Orr left', ['Ruiz, opens', 'Hale', 'Orr']],
  ['Ruiz Hale left', ['Ruiz Hale, opens']],
  ['“Ruiz left”', ['Ruiz, opens']],
  ['— Then Ruiz left', ['Ruiz']],
  [': However Ruiz', ['Ruiz']],
])('%s: %j', ([text, names]) => {
  const { tokens } = tokenize(text, [], language);
  const vocabulary = { isCommon: (lower: string) => COMMON.has(lower), families: null };
  const found = readNames({ tokens, block: 0, language }, 0, tokens.length, vocabulary);
  expect(found.map(inShort)).toEqual(names);
});
