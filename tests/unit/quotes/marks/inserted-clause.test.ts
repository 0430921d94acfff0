import { expect, test } from 'vitest';
import { blocksOf } from '../blocks.ts';
import { markAll } from '../voices.ts';

/** What of a paragraph is speech. */
function spokenIn(text: string, lang: string): readonly string[] {
  return markAll(blocksOf(text), lang).flatMap(({ block, quotes }) =>
    quotes.map(({ start, end }) => block.text.slice(start, end)),
  );
}

test.for<[lang: string, text: string, spoken: readonly string[]]>([
  // It ends with its sentence, or where speech goes on.
  ['fr', '— Monsieur, dit Jean : venez !', ['— Monsieur,', 'venez !']],
  ['fr', '— Monsieur, dit Jean, — venez !', ['— Monsieur,', 'venez !']],
  ['fr', '— Monsieur, dit Jean, Luc Petit, venez.', ['— Monsieur,', 'Luc Petit, venez.']],
  ['fr', '— Monsieur, dit Jean, mais je n’osais pas.', ['— Monsieur,', 'mais je n’osais pas.']],
  ['es', '—Me voy —dijo Tomás: adiós.', ['—Me voy', 'adiós.']],
  ['ru', '— Пора, — встал Иван, — идём.', ['— Пора,', 'идём.']],
  ['ru', '«Пора, — сказал он: — Идём».', ['«Пора,', 'Идём»']],
  ['ru', '«Пора, — сказал он, — идём».', ['«Пора,', 'идём»']],
  // What somebody does beside speaking is told.
  ['fr', '— Monsieur, dit Jean en riant, la main sur le cœur.', ['— Monsieur,']],
  ['fr', '— Monsieur, dit Jean, la main tremble.', ['— Monsieur,']],
  ['fr', '— Monsieur, dit Jean, avec un sourire.', ['— Monsieur,']],
  ['fr', '— Monsieur, dit Jean, souriant.', ['— Monsieur,']],
  ['fr', '— Monsieur, dit Jean, mais il n’osait pas.', ['— Monsieur,']],
  // A dash alone, a capital or another verb makes none.
  ['fr', '— Monsieur, Dit Jean, venez !', ['— Monsieur, Dit Jean, venez !']],
  ['ru', '«Пора — это хорошо — идём».', ['«Пора — это хорошо — идём»']],
  ['pl', '— Czas — to dobrze — idziemy.', ['— Czas — to dobrze — idziemy.']],
  // Somebody acts between two dashes.
  ['es', '—Me voy. —El cura carraspeó—. Adiós.', ['—Me voy.', 'Adiós.']],
  ['es', '—Me voy. —El cura carraspeó. Adiós.', ['—Me voy. —El cura carraspeó. Adiós.']],
  ['es', '—Me voy. —Tomás, adiós.', ['—Me voy. —Tomás, adiós.']],
  ['sv', '- Nej, sa han.', ['- Nej,']],
])('in %s, of “%s” %s is said', ([lang, text, spoken]) => {
  expect(spokenIn(text, lang)).toEqual(spoken);
});

test.for<[text: string, spoken: readonly string[]]>([
  ['Elle soupira. — Encore !', ['— Encore !']],
  ['Il dit : — Oui.', ['— Oui.']],
  ['Il dit : —Oui.', ['—Oui.']],
  ['Il dit : — oui.', []],
  ['— Viens. Elle rit. Il reprit : — Venez ! — Non.', ['— Viens. Elle rit.', '— Venez !', '— Non.']],
  ['— « Viens ! » dit-il. — Non. — Si.', ['« Viens ! »']],
  ['Il dit « viens. — Non » et rit. — Si. — Non.', ['« viens. — Non »']],
  ['— Viens. — Il reprit : — Venez ! — Non.', ['— Viens.', '— Venez !', '— Non.']],
  ['Il rit. — Si. « Non » — Ah. — Non.', ['— Si. « Non »', '— Ah.', '— Non.']],
  ['Il rit « bien ». — Si. — Ah. — Non.', ['« bien »', '— Si.', '— Ah.', '— Non.']],
  ['Il rit « bien ». — Si. — Ah.', ['« bien »']],
])('a dash may begin speech within a paragraph: of “%s” %s is said', ([text, spoken]) => {
  expect(spokenIn(text, 'fr')).toEqual(spoken);
});

test.for<[text: string, spoken: readonly string[]]>([
  ['He said, "No, said Ana Ruiz. ¶ It rained.', ['"No,']],
  ['"No, said Ana. ¶ It rained.', ['"No,']],
  ['"No, said the wind. ¶ It rained.', []],
])('a mark that is not closed ends before its reporting clause: of “%s” %s is said', ([text, spoken]) => {
  expect(spokenIn(text, 'en')).toEqual(spoken);
});
