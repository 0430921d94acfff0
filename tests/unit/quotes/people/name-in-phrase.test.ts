import { expect, test } from 'vitest';
import { readPhraseAfter } from '../../../../src/quotes/grammar/noun-phrase.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import type { AnnotatedBlock } from '../../../../src/quotes/mentions/annotate-article.ts';
import { nameOf } from '../../../../src/quotes/people/name-in-phrase.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** The name in the noun phrase that begins a text. */
test.for<[text: string, name: string | null, lang?: string]>([
  ['Ana Ruiz of Leeds said', 'Ana Ruiz'],
  ['Ana de la Cruz said', 'Ana de la Cruz'],
  ['the mayor Ana Ruiz said', 'Ana Ruiz'],
  ['the mayor said', null],
  ['White House spokesman John Kirby of Leeds', 'John Kirby'],
  // An apposition
  ['the mayor, Ana Ruiz, said', 'Ana Ruiz'],
  ['mayor of Dole, Ana Ruiz, said', 'Ana Ruiz'],
  ['a spokesman for Acme, Jo Li, said', 'Jo Li'],
  ['the mayor, a man, said', null],
  // Behind an office and what it is of
  ['Head of Events Ana Ruiz said', 'Ana Ruiz'],
  ['Writer of Events Ana Ruiz said', 'Ana Ruiz'],
  ['Head of Ana Ruiz said', 'Head'],
  ['Goat of Events Ana Ruiz said', 'Goat'],
  // The owner of what is said
  ['Ruiz’s calm answer was', 'Ruiz'],
  ['Ruiz’s boat was', null],
  ['the boy’s answer was', null],
  ['Her calm answer was', null],
  // Several
  ['Ruiz and Hale said', null],
  ['Ruiz and her brother Max said', null],
  ['Critics say', null],
  // From the given name on, or the last of more words than one
  ['der Schiedsrichter Urs Meier sagte', 'Urs Meier', 'de'],
  ['der Sprecher sagte', null, 'de'],
  ['Le président du club Paul Morin dit', 'Paul Morin', 'fr'],
  ['Le président du Paul Morin dit', null, 'fr'],
  ['Le président du club Morin dit', null, 'fr'],
  ['Mieszkanka Warszawy Anna Nowak powiedziała', 'Anna Nowak', 'pl'],
])('in %s the name is %s', ([text, name, lang = 'en']) => {
  const language = chooseLanguage(lang);
  const { tokens } = tokenize(text, [], language);
  const phrase = readPhraseAfter({ tokens, from: 0, to: tokens.length });
  if (phrase === null) throw new Error('no phrase');
  const prose = { index: 0, text, tokens, language } as unknown as AnnotatedBlock;
  expect(nameOf(prose, phrase)?.text ?? null).toBe(name);
});
