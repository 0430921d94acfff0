import { expect, test } from 'vitest';
import { chooseLanguage } from '../../../../src/quotes/languages/choose-language.ts';
import { endAt, tokenize } from '../../../../src/quotes/tokens/tokenize.ts';

/** Marks stand in ‹›. */
test.for<[lang: string, text: string, tokens: string]>([
  ['en', "Ana’s boat, Ana's boat, the boys’ boat", 'Ana ‹’s› boat ‹,› Ana ‹’s› boat ‹,› the boys ‹’› boat'],
  ['en', 'It’s the U.S. and J. R. Oh.', 'It ‹’s› the U.S. and J. R. Oh ‹.›'],
  ['en', 'Mr. Oh of St. Ives etc. left.', 'Mr. Oh of St. Ives etc. left ‹.›'],
  ['en', 'I. A. me.', 'I ‹.› A. me ‹.›'],
  [
    'en',
    'o’clock rock-and-roll a_b 3.5 a.b u/ida r/ida',
    'o’clock rock-and-roll a_b 3.5 a.b u/ida r ‹/› ida',
  ],
  ['en', 'sagte Merkel.Als sie ging.The end', 'sagte Merkel ‹.› Als sie ging ‹.› The end'],
  ['en', '@ana #tag $5 & x', '@ana #tag $5 & x'],
  ['en', 'a—b – c … d', 'a ‹—› b ‹–› c ‹…› d'],
  ['en', 'x’s s’s ’s', 'x ‹’s› s ‹’s› ‹’› s'],
  ['en', 'ANA’S boat', 'ANA ‹’s› boat'],
  ['en', 'end.', 'end ‹.›'],
  ['en', '250,000 boats, 1,5 miles, 2,0000', '250,000 boats ‹,› 1 ‹,› 5 miles ‹,› 2 ‹,› 0000'],
  ['en', '（山羊）ａｂ', '‹（› 山羊 ‹）› ａｂ'],
  ['en', 'caffè µ º ª ×', 'caffè µ º ª ×'],
  ['fr', "l’avocat d'Ana aujourd’hui", "l’ avocat d' Ana aujourd’hui"],
  ['fr', 'dit-il a-t-il dit-elle moi-même', 'dit il a il dit elle moi-même'],
  ['fr', 'M. Ruiz et Mme. Oh', 'M. Ruiz et Mme. Oh'],
  ['de', 'z.B. Dr. Ruiz usw. Er', 'z.B. Dr. Ruiz usw. Er'],
])('in %s, %s is %s', ([lang, text, expected]) => {
  const words = tokenize(text, [], chooseLanguage(lang));
  expect(
    words.tokens.map((token) => (token.kind === 'mark' ? `‹${token.text}›` : token.text)).join(' '),
  ).toBe(expected);
  // Each stands where it begins.
  const straight = (one: string) => one.toLowerCase().replaceAll('’', "'");
  for (const [at, token] of words.tokens.entries())
    expect(straight(text.slice(words.starts[at], endAt(words, at)))).toBe(straight(token.text));
});

test('a quote is one token, and a part of a text is read alone', () => {
  const text = 'He said “no way” there.';
  const words = tokenize(text, [{ start: 8, end: 16 }], chooseLanguage('en'));
  expect(words.tokens.map(({ kind, quote }) => `${kind} ${quote}`)).toEqual([
    'word -1',
    'word -1',
    'quote 0',
    'word -1',
    'mark -1',
  ]);
  expect(endAt(words, 2)).toBe(16);
  const part = tokenize(text, [], chooseLanguage('en'), { start: 3, end: 7 });
  expect(part.tokens.map((token) => token.text)).toEqual(['said']);
});
