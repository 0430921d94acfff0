import { expect, test } from 'vitest';
import { withoutTail } from '../../../../src/quotes/attribution/without-tail.ts';
import { readPhraseAfter } from '../../../../src/quotes/grammar/noun-phrase.ts';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

test.for<[lang: string, text: string, phrase: string]>([
  // An unlisted verb behind a noun for somebody, where the verb comes second
  ['nl', 'de politie reed weg', 'de politie'],
  ['nl', 'de man reed weg', 'de man'],
  // A place behind a family name, but not what a name goes on with
  ['nl', 'Eva Lind van Utrecht', 'Eva Lind'],
  ['nl', 'Eva van Utrecht', 'Eva van Utrecht'],
  ['de', 'Eva Lind von der CDU', 'Eva Lind'],
  ['de', 'Eva von der Heide', 'Eva von der Heide'],
  // Adjectives joined by a comma, up to their noun
  ['de', 'die milde lächelnde, freundliche Matrone', 'die milde lächelnde , freundliche Matrone'],
  ['de', 'die milde, freundliche Matrone', 'die milde , freundliche Matrone'],
  ['de', 'die milde, Matrone', 'die milde'],
  ['de', 'die milde, und Matrone', 'die milde'],
  ['de', 'die milde, freundliche und', 'die milde'],
  ['de', 'die Frau, freundliche Matrone', 'die Frau'],
  ['en', 'the mayor left', 'the mayor'],
])('in %s, %s begins with %s', ([lang, text, expected]) => {
  const language = chooseLanguage(lang);
  const { tokens } = tokenize(text, [], language);
  const phrase = readPhraseAfter({ tokens, from: 0, to: tokens.length });
  if (phrase === null) throw new Error('no phrase');
  const { from, to } = withoutTail(tokens, phrase, language);
  const words = tokens.slice(from, to).map((token) => token.text);
  expect(words.join(' ')).toBe(expected);
});
